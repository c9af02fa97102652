import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { BookingApi } from '../../client/booking-api.js';
import type { LaterMessages } from '../../i18n/later/later-messages.js';
import type { MessageOverrides } from '../../i18n/message-overrides.js';
import type { Messages } from '../../i18n/messages.js';
import { defaultBookingForm } from '../../protocol/form/booking-form.js';
import type { FormDefinition } from '../../protocol/form/form-definition.js';
import type { FlowState } from '../../state/booking-flow.js';
import type { Clock } from '../../state/clock.js';
import type { FormDraft } from '../../state/form-draft.js';
import { FORM_PARTS } from '../form/exported-parts.js';
import type { FormEmbedding, PunctualFormElement } from '../form/form-element.js';

export interface DetailsFormView {
  readonly messages: Messages;
  readonly words: LaterMessages | undefined;
  readonly flow: FlowState;
  readonly host: { readonly messages?: MessageOverrides | undefined; readonly clock: Clock };
  readonly client: BookingApi | undefined;
  readonly edit: (draft: FormDraft) => void;
  readonly submit: (form: PunctualFormElement) => void;
}

/** One form a language, so that a form that is drawn again is the same. */
const defaults = new WeakMap<Messages, FormDefinition>();

function defaultForm(messages: Messages): FormDefinition {
  const known = defaults.get(messages);
  if (known) return known;
  const { name, email, notes } = messages;
  const form = defaultBookingForm({ name, email, notes });
  defaults.set(messages, form);
  return form;
}

function embeddingOf({ flow, messages, words }: DetailsFormView): FormEmbedding {
  return {
    surface: 'booking',
    submitLabel: flow.service?.prepaid && words ? words.toPayment : messages.book,
    sendingLabel: messages.booking,
    checkingText: messages.checking,
    sending: flow.sending,
    error: flow.sendError,
    promises: flow.boot?.business.capabilities.policy ?? false,
  };
}

/** Who books: the service's form, sent by the flow. Out of sight while the visitor is back at the times. */
export function detailsForm(view: DetailsFormView): TemplateResult {
  const { messages, flow, host, client, edit, submit } = view;
  const formId = flow.service?.formId;
  const onSubmit = (event: Event): void => {
    // The flow's own event tells the page.
    event.stopPropagation();
    submit(event.currentTarget as PunctualFormElement);
  };
  return html`<punctual-form
    class="details"
    ?hidden=${flow.step !== 'details'}
    exportparts=${FORM_PARTS}
    .client=${client}
    .clock=${host.clock}
    .messages=${host.messages}
    .form=${formId}
    .definition=${formId === undefined ? defaultForm(messages) : undefined}
    .draft=${flow.draft}
    .embedding=${embeddingOf(view)}
    @input=${(event: Event) => edit((event.currentTarget as PunctualFormElement).draft)}
    @punctual-form-submit=${onSubmit}
  ></punctual-form>`;
}
