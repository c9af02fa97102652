import { Task } from '@lit/task';
import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BookingApi } from '../../client/booking-api.js';
import { consentTexts } from '../../i18n/consent/consent-texts.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { MessageOverrides } from '../../i18n/message-overrides.js';
import { takenIn } from '../../policy/consent/chosen-consents.js';
import type { ChosenConsents, TakenIn } from '../../policy/consent/chosen-consents.js';
import type { ConsentRecord } from '../../policy/consent/consent-record.js';
import type { ReceiptWording } from '../../policy/consent/receipt-wording.js';
import type { ConsentReceipt } from '../../policy/consent/receipt.js';
import { SMS_STATES } from '../../policy/sms/sms-wording.js';
import type { SmsState } from '../../policy/sms/sms-wording.js';
import { clientOfBooking } from '../../state/client-of-booking.js';
import { LazyModule } from '../../state/lazy-module.js';
import type { ReceiptFile } from '../../state/receipt-files.js';
import { warn } from '../../state/warn.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { checkedAttribute } from '../checked-attribute.js';
import { DrawnElement } from '../drawn-element.js';
import { rememberLast } from '../remember-last.js';
import { saveFile } from '../save-file.js';
import { codeStyles } from '../sms-consent/code-styles.js';
import { LateCodes } from '../sms-consent/late-codes.js';
import { troubleTemplate } from '../trouble-template.js';
import { mergeWords } from '../wording-controller.js';
import type { WordOverrides } from '../wording-controller.js';
import { consentReceiptStyles } from './consent-receipt-styles.js';
import { receiptTemplate, SMS_KIND } from './consent-receipt-template.js';
import { loadReceiptWords } from './receipt-words.js';

/** What the files are called, without their endings. */
const FILE_NAME = 'consent-receipt';

type FilesCode = typeof import('../../state/receipt-files.js');

const isState = (text: string): boolean => (SMS_STATES as readonly string[]).includes(text);

/** A booking as far as a receipt knows it. */
interface ReceiptBooking extends TakenIn {
  readonly smsState?: SmsState | undefined;
  /** To confirm a number with. */
  readonly manageToken?: string | undefined;
}

/** A client for the records of a booking, where there is one that can be written to. */
function clientFor(client: BookingApi | undefined, booking: ReceiptBooking | undefined): BookingApi | undefined {
  if (!client || !booking) return client;
  const { id, manageToken } = booking;
  return manageToken === undefined ? undefined : clientOfBooking(client, { id, manageToken });
}

/** The same with the record that has taken the place of one of them. */
function withConfirmed(chosen: ChosenConsents, confirmed: ConsentRecord): ChosenConsents {
  const records = chosen.records.map((record) => (record.recordId === confirmed.supersedes ? confirmed : record));
  return { ...chosen, records };
}

/**
 * @summary What the visitor agreed to and refused, in words, and the receipt of it to keep.
 *
 * Shown by a booking and by a form once they are sent; a page with consents of its own sets `consents`. The receipt is a
 * text to read or JSON with the fields of ISO/IEC TS 27560, made of the records and the profile. A number that waits for its
 * confirmation can be confirmed here by a code, where `client` can have one sent; nothing else is sent.
 *
 * @tag punctual-consent-receipt
 *
 * @csspart root - Everything.
 * @csspart title - The heading.
 * @csspart choice - One choice.
 * @csspart state - What becomes of text messages.
 * @csspart verification - The code that proves a number which waits for it.
 * @csspart code - The field for the code.
 * @csspart confirmed - That the number is proven.
 * @csspart button - Each button.
 * @csspart send-code - What sends a code.
 * @csspart check-code - What checks it.
 * @csspart save-text - What saves the receipt to read.
 * @csspart save-data - What saves it for machines.
 * @csspart trouble - What went wrong.
 *
 * @cssprop --punctual-accent - Buttons, chosen day and time, links.
 * @cssprop --punctual-background - The surface.
 * @cssprop --punctual-text - Text.
 * @cssprop --punctual-muted - Text of less weight.
 * @cssprop --punctual-border - Lines, and edges of fields.
 * @cssprop --punctual-error - What went wrong.
 * @cssprop --punctual-font - Font family; the page's own unless set.
 * @cssprop --punctual-radius - Corners.
 */
export class ConsentReceiptElement extends DrawnElement {
  static override styles = [tokens, base, controls, codeStyles, consentReceiptStyles];

  /** Loads what makes the files; tests make it fail. @internal */
  static loadFiles = (): Promise<FilesCode> => import('../../state/receipt-files.js');

  declare messages?: MessageOverrides | undefined;

  /** The records, their texts, and the profile that was shown; nothing is drawn without. */
  @property({ attribute: false }) consents?: ChosenConsents | undefined;

  /** The booking that they came with: its id, when it was made, what becomes of its text messages, its manage token. */
  @property({ attribute: false }) booking?: ReceiptBooking | undefined;

  /** The submission of a form that they came with. */
  @property({ attribute: false }) submission?: (TakenIn & { readonly smsState?: SmsState | undefined }) | undefined;

  /** The backend that took them in, to confirm a number with. None is needed. */
  @property({ attribute: false }) client?: BookingApi | undefined;

  /** What the backend says of the number, where there is no `booking` that does. */
  @property({ attribute: 'sms-state' }) smsState?: string;

  /** The number that messages come from, for whoever has to write START to it. */
  @property() sender?: string;

  /** Words to use instead of the built-in ones. */
  @property({ attribute: false }) texts?: WordOverrides<ReceiptWording> | undefined;

  readonly #words = new Task(this, {
    args: () => [this.locale.language, this.consents?.records.some(({ kind }) => kind === SMS_KIND) ?? false] as const,
    task: ([language, withSms]) => loadReceiptWords(language, withSms),
  });

  readonly #codeWords = new LocaleController(this, { warn, texts: consentTexts() });
  readonly #clientFor = rememberLast(clientFor);
  readonly #codes = new LateCodes(this, {
    client: () => this.#clientFor(this.client, this.booking),
    profile: () => this.consents?.profile,
    phone: () => undefined,
    given: () => this.#smsGiven,
    isPending: () => this.#told === 'pending-double-opt-in',
  });

  readonly #files = new LazyModule(this, () => ConsentReceiptElement.loadFiles());

  /** The receipts, one a choice; none where nothing was chosen. Rejects where the code that makes them cannot be had. */
  async receipts(): Promise<readonly ConsentReceipt[]> {
    const chosen = this.#taken;
    return chosen ? (await ConsentReceiptElement.loadFiles()).consentReceipts(chosen) : [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#smsGiven && this.#told === 'pending-double-opt-in') this.#codes.want();
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#words.value;
    const chosen = this.#taken;
    if (!chosen || chosen.records.length === 0) return nothing;
    if (this.#words.error !== undefined) return this.rootTemplate(this.#troubleTemplate());
    if (!words) return nothing;
    const wording = mergeWords<ReceiptWording>(words.wording, this.texts);
    const { language, sms } = words;
    const { confirmation } = this.#codes.value ?? {};
    return this.rootTemplate(
      receiptTemplate({
        ...words,
        wording,
        chosen,
        smsState: confirmation?.smsState ?? this.#told,
        channel: confirmation?.channel.status,
        sender: this.sender,
        code:
          sms &&
          this.#codes.value?.confirmTemplate({
            messages: this.#codeWords.messages,
            language,
            wording: sms,
            disabled: false,
          }),
        ofBooking: this.booking !== undefined,
        trouble: this.#files.failed ? this.locale.messages.errors.offline : undefined,
        saveText: () =>
          void this.#save(({ receiptLetter, consentReceipts }) =>
            receiptLetter(consentReceipts(chosen), { wording, language }, FILE_NAME),
          ),
        saveData: () =>
          void this.#save(({ receiptData, consentReceipts }) => receiptData(consentReceipts(chosen), FILE_NAME)),
      }),
    );
  }

  /** The consent to text messages that was given. */
  get #smsGiven(): ConsentRecord | undefined {
    return this.consents?.records.find(({ kind, state }) => kind === SMS_KIND && state === 'given');
  }

  /** As the backend has them, where it is known to; what was confirmed here with the record of that. */
  get #taken(): ChosenConsents | undefined {
    const { booking, submission } = this;
    const confirmed = this.#codes.value?.confirmation.record;
    const consents = this.consents && confirmed ? withConfirmed(this.consents, confirmed) : this.consents;
    if (!consents) return undefined;
    if (booking) return takenIn(consents, booking, 'booking');
    return submission ? takenIn(consents, submission, 'submission') : consents;
  }

  /** What the backend said of the number when it took the consent in. */
  get #told(): SmsState | undefined {
    const own = checkedAttribute('sms-state', this.smsState, isState, `write one of ${SMS_STATES.join(', ')}`);
    return this.booking?.smsState ?? this.submission?.smsState ?? (own as SmsState | undefined);
  }

  #troubleTemplate(): TemplateResult {
    const { messages } = this.locale;
    return troubleTemplate(messages.errors.offline, { label: messages.tryAgain, act: () => void this.#words.run() });
  }

  async #save(make: (code: FilesCode) => ReceiptFile): Promise<void> {
    await this.#files.load();
    if (!this.#files.value) return;
    const { name, type, text } = make(this.#files.value);
    saveFile(this.ownerDocument, name, type, text);
  }
}
