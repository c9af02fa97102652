/** What is shown in the place of a form: why it cannot be shown, or that it is on its way. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { BookingErrorCode } from '../../client/booking-error.js';
import type { FormMessages } from '../../i18n/form/form-messages.js';
import { troubleTemplate } from '../trouble-template.js';

export interface ObstacleView {
  readonly messages: FormMessages;
  /** What is wrong with the definition, a line each. */
  readonly faults: readonly string[];
  /** What may be missing, the first that is goes first. */
  readonly troubles: readonly { readonly code: BookingErrorCode | undefined; readonly retry: () => void }[];
}

/** Why there is no form; `undefined` where nothing is in its way. */
export function obstacleTemplate({ messages, faults, troubles }: ObstacleView): TemplateResult | undefined {
  if (faults.length > 0) {
    return html`${troubleTemplate(messages.formBroken)}
      <ul class="faulty" part="trouble">
        ${faults.map((line) => html`<li>${line}</li>`)}
      </ul>`;
  }
  const trouble = troubles.find(({ code }) => code !== undefined);
  return (
    trouble?.code && troubleTemplate(messages.errors[trouble.code], { label: messages.tryAgain, act: trouble.retry })
  );
}

/** The form is on its way, or nobody says where it comes from. */
export function waitingTemplate({ messages }: Pick<ObstacleView, 'messages'>, clientMissing: boolean): TemplateResult {
  return clientMissing ? troubleTemplate(messages.errors.unavailable) : html`<div class="bone form-bone"></div>`;
}
