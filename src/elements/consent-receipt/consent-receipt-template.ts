/** What was chosen, each choice in words, what becomes of text messages, and the receipt to keep. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChosenConsents } from '../../policy/consent/chosen-consents.js';
import { shownTextOf } from '../../policy/consent/chosen-consents.js';
import type { ConsentRecord } from '../../policy/consent/consent-record.js';
import type { ReceiptWording } from '../../policy/consent/receipt-wording.js';
import { smsStateText } from '../../policy/sms/sms-disclosure.js';
import type { SmsState, SmsWording } from '../../policy/sms/sms-wording.js';
import type { CodeChannelStatus } from '../../state/code-channel.js';
import { wordedState } from '../sms-consent/worded-state.js';
import { fileIcon, lessIcon, tickIcon } from '../../styles/icons.js';

export const SMS_KIND = 'sms.transactional';

export interface ReceiptView {
  readonly chosen: ChosenConsents;
  readonly wording: ReceiptWording;
  readonly sms: SmsWording | undefined;
  /** Of the words. */
  readonly language: string;
  readonly smsState: SmsState | undefined;
  /** The number that messages come from. */
  readonly sender: string | undefined;
  /** Whether the backend sends text messages, where that is known. */
  readonly channel: CodeChannelStatus | undefined;
  /** The code for a number that waits. */
  readonly code: TemplateResult | typeof nothing | undefined;
  /** It came with a booking. */
  readonly ofBooking: boolean;
  /** Why no file could be made. */
  readonly trouble: string | undefined;
  readonly saveText: () => void;
  readonly saveData: () => void;
}

/** What was asked, in few words: the whole disclosure of text messages is in the receipt. */
function askedTemplate(record: ConsentRecord, { chosen, wording, sms, language }: ReceiptView): TemplateResult {
  if (record.kind === SMS_KIND && sms) return html`${sms.label}`;
  if (record.kind === 'age') return html`${wording.age}`;
  const words = shownTextOf(chosen, record);
  const isOther = words !== undefined && words.locale !== language;
  return html`<span lang=${isOther ? words.locale : nothing}>${words?.text ?? record.kind}</span>`;
}

function choiceTemplate(record: ConsentRecord, view: ReceiptView): TemplateResult {
  const { wording } = view;
  const given = record.state === 'given';
  const said = record.kind === 'age' && given ? wording.ageMet : wording.choices[record.state];
  return html`<li class=${given ? 'given' : ''} part="choice">
    <span class="mark" aria-hidden="true">${given ? tickIcon : lessIcon}</span>
    <div>
      <p class="asked">${askedTemplate(record, view)}</p>
      <p class="said">${said}</p>
    </div>
  </li>`;
}

/** What becomes of messages to a number that were agreed to. */
function stateTemplate(view: ReceiptView): TemplateResult | typeof nothing {
  const { chosen, wording, sms, smsState, sender, ofBooking, channel, code } = view;
  const isGiven = chosen.records.some(({ kind, state }) => kind === SMS_KIND && state === 'given');
  if (!sms || !smsState || !isGiven) return nothing;
  const worded = wordedState(smsState, channel);
  const more = {
    'pending-double-opt-in': wording.pendingHint,
    'pending-unasked': undefined,
    active: undefined,
    'blocked-by-stop': ofBooking ? wording.bookingStands : undefined,
    'opted-out': ofBooking ? wording.bookingStands : undefined,
  }[worded];
  return html`<p class="state ${smsState}" part="state">
      ${smsStateText(chosen.profile, sms, worded, sender)} ${more ?? nothing}
    </p>
    ${code}`;
}

/** All of it. */
export function receiptTemplate(view: ReceiptView): TemplateResult {
  const { chosen, wording, trouble, saveText, saveData } = view;
  const forOther = chosen.records.some(({ actingFor }) => actingFor === 'other');
  return html`<h3 class="title" id="title" part="title">${wording.heading}</h3>
    <ul class="choices" aria-labelledby="title">
      ${chosen.records.map((record) => choiceTemplate(record, view))}
    </ul>
    ${forOther ? html`<p>${wording.forOther}</p>` : nothing} ${stateTemplate(view)}
    <p class="keep">${wording.keep}</p>
    <div class="files">
      <button type="button" class="button" part="button save-text" @click=${saveText}>
        ${fileIcon}${wording.asText}
      </button>
      <button type="button" class="button" part="button save-data" @click=${saveData}>
        ${fileIcon}${wording.asJson}
      </button>
    </div>
    <p class="failed" part="trouble" role="alert">${trouble ?? nothing}</p>`;
}
