/** Where a form and a booking show what was chosen once they are sent. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BookingErrorCode } from '../../client/booking-error.js';
import type { MessageOverrides } from '../../i18n/message-overrides.js';
import type { ChosenConsents } from '../../policy/consent/chosen-consents.js';
import type { Clock } from '../../state/clock.js';
import type { LazyModule } from '../../state/lazy-module.js';
import { RECEIPT_PARTS } from '../form/exported-parts.js';
import { troubleTemplate } from '../trouble-template.js';
import type { ConsentReceiptElement } from './consent-receipt-element.js';

export interface ReceiptPartView extends Pick<ConsentReceiptElement, 'booking' | 'submission' | 'client'> {
  /** The element's code. */
  readonly code: LazyModule<unknown>;
  readonly chosen: ChosenConsents | undefined;
  readonly messages: {
    readonly errors: Readonly<Record<BookingErrorCode, string>>;
    readonly tryAgain: string;
  };
  /** The element around it, whose texts and clock are handed on. */
  readonly host: { readonly messages?: MessageOverrides | undefined; readonly clock: Clock };
}

/** Nothing where nothing was asked. */
export function receiptPart(view: ReceiptPartView): TemplateResult | typeof nothing {
  const { code, chosen, messages, host, booking, submission, client } = view;
  if (!chosen) return nothing;
  if (code.failed) {
    return troubleTemplate(messages.errors.offline, { label: messages.tryAgain, act: () => void code.load() });
  }
  return html`<punctual-consent-receipt
    exportparts=${RECEIPT_PARTS}
    .consents=${chosen}
    .booking=${booking}
    .submission=${submission}
    .client=${client}
    .messages=${host.messages}
    .clock=${host.clock}
  ></punctual-consent-receipt>`;
}
