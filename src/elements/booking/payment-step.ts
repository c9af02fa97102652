/** The step in which a booking waits to be paid for; loaded when that is first asked for. No card is ever entered here. */
import type { ReactiveControllerHost } from 'lit';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LocaleController, type LocaleHost } from '../../i18n/locale-controller.js';
import type { LaterMessages } from '../../i18n/later/later-messages.js';
import type { Messages } from '../../i18n/messages.js';
import type { PaymentMessages } from '../../i18n/payment/payment-messages.js';
import { paymentTexts } from '../../i18n/payment/payment-texts.js';
import { formatCountdown } from '../../i18n/time-left.js';
import type { FlowState, PaymentDue } from '../../state/booking-flow.js';
import type { HoldController } from '../../state/hold-controller.js';
import { PaymentController as Payments, type PaymentOptions } from '../../state/payment-controller.js';
import { warn } from '../../state/warn.js';
import { contactTemplate } from './contact-template.js';
import { NEARLY_OVER } from './hold-template.js';

/** A payment and the words for it. */
export class PaymentController extends Payments {
  readonly words: LocaleController<PaymentMessages>;

  constructor(host: ReactiveControllerHost, options: PaymentOptions) {
    super(host, options);
    this.words = new LocaleController(host as LocaleHost<PaymentMessages>, { warn, texts: paymentTexts() });
  }
}

/** What the step is drawn from. */
export interface PaymentStepView {
  readonly language: string;
  readonly messages: Messages;
  readonly later: LaterMessages;
  readonly flow: FlowState;
  readonly hold: HoldController;
  readonly payment: PaymentController;
  /** Begins another payment of the same booking; absent where that is not known any more. */
  readonly again: (() => Promise<void>) | undefined;
}

/** What is said aloud of the payment, as often as it changes. */
function told({ flow, messages, payment }: PaymentStepView, due: PaymentDue): string {
  const words = payment.words.messages;
  if (flow.sendError) return messages.errors[flow.sendError.code];
  if (due.state === 'open') return due.at ? (due.asked ? words.notYet : '') : words.noAddress;
  return words[due.state];
}

function button(label: string, act: () => void, look = ''): TemplateResult {
  return html`<button type="button" class="button ${look}" part="button" @click=${act}>${label}</button>`;
}

function keptTemplate({ language, messages, hold }: PaymentStepView): TemplateResult | typeof nothing {
  const [before = '', after = ''] = messages.heldFor.split('{time}');
  if (hold.remaining === 0) return nothing;
  return html`<div class="held ${hold.remaining <= NEARLY_OVER ? 'ending' : ''}" part="hold">
    <p>${before}<strong role="timer">${formatCountdown(language, hold.remaining)}</strong>${after}</p>
  </div>`;
}

/** The way to the provider's page: a link that the visitor follows, so that nothing stands in its way. */
function wayToPay({ later, payment }: PaymentStepView, at: NonNullable<PaymentDue['at']>): TemplateResult {
  const { intro, besides, instead, pay } = payment.words.messages;
  const isTab = at.opens === 'tab';
  return html`<p>${intro} ${isTab ? besides : instead}</p>
    <a class="button primary" part="submit" href=${at.url} target=${isTab ? '_blank' : nothing} rel="noopener"
      >${pay}${isTab ? html`<span class="visually-hidden"> ${later.newTab}</span>` : nothing}</a
    >`;
}

/** What is to be done about the booking's payment, and what has become of it. */
export function paymentStep(view: PaymentStepView): TemplateResult | typeof nothing {
  const { flow, later, payment, again } = view;
  const { payment: due, sending, boot } = flow;
  if (!due) return nothing;
  const words = payment.words.messages;
  const isWaiting = due.state === 'open' || due.state === 'asking' || due.state === 'unreachable';
  const needsHelp = due.state === 'over' || due.state === 'lost' || (isWaiting && !due.at && due.state !== 'asking');
  return html`${isWaiting ? keptTemplate(view) : nothing}
    <div class="recovery paying" aria-busy=${due.state === 'asking' || sending !== 'no' ? 'true' : 'false'}>
      ${isWaiting && due.at ? wayToPay(view, due.at) : nothing}
      <p role="status" class="paying-state">${told(view, due)}</p>
      ${isWaiting ? button(words.havePaid, () => void payment.check()) : nothing}
      ${!isWaiting && due.state !== 'lost' && again ? button(words.payAgain, () => void again(), 'primary') : nothing}
      ${button(later.otherTime, () => payment.leave(), isWaiting ? 'quiet' : '')}
      ${needsHelp ? contactTemplate(boot?.business, later) : nothing}
    </div>`;
}
