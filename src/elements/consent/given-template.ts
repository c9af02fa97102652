import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ConsentMessages } from '../../i18n/consent/consent-messages.js';
import { fill } from '../../i18n/text.js';
import type { ConsentRecord } from '../../policy/consent/consent-record.js';
import type { WithdrawalStatus } from '../../state/withdrawal-controller.js';
import { tickIcon } from '../../styles/icons.js';

export interface GivenView {
  readonly messages: ConsentMessages;
  readonly language: string;
  readonly words: TemplateResult | string;
  readonly wordsLanguage: string | undefined;
  readonly record: ConsentRecord;
  readonly status: WithdrawalStatus;
  /** When it was withdrawn, epoch milliseconds. */
  readonly withdrawnAt: number;
  readonly disabled: boolean;
  readonly withdrawLabel: string;
  readonly onWithdraw: () => void;
}

/** A consent that was given, and the one press that takes it back. */
export function givenTemplate(view: GivenView): TemplateResult {
  const { messages, language, record, status, withdrawnAt, disabled } = view;
  const day = (at: number): string => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
  const done = status === 'done' || record.state !== 'given';
  const at = status === 'done' ? withdrawnAt : Date.parse(record.at);
  return html`<div class="given ${done ? 'over' : ''}" part="given">
    ${done ? nothing : html`<span class="mark" aria-hidden="true">${tickIcon}</span>`}
    <p class="words" lang=${view.wordsLanguage ?? nothing}>${view.words}</p>
    <p class="when" role="status" tabindex="-1">
      ${fill(done ? messages.consentWithdrawnOn : messages.consentGivenOn, { date: day(at) })}
    </p>
    ${status === 'failed' ? html`<p class="wrong-text" role="alert">${messages.withdrawFailed}</p>` : nothing}
    ${
      done
        ? nothing
        : html`<button
            type="button"
            class="button"
            part="button withdraw"
            ?disabled=${disabled}
            aria-disabled=${status === 'sending' ? 'true' : nothing}
            @click=${view.onWithdraw}
          >
            ${status === 'sending' ? messages.withdrawing : view.withdrawLabel}
          </button>`
    }
  </div>`;
}
