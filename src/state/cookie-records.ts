/**
 * The consent records of the notice's choices: made, noted, sent. Owns the last ones of this page, for a receipt; that a
 * record cannot be made or sent stops no choice.
 */
import type { ConsentBundle } from '../policy/consent/consent-record.js';
import { consentReceipts, type ConsentReceipt } from '../policy/consent/receipt.js';
import { asProfile } from '../policy/cookies/read-cookie-clause.js';
import type { ClauseSource } from './clause-source.js';
import type { CookieChoiceController, MadeChoice } from './cookie-choice-controller.js';
import { cookieRecords, type ShownWords } from './cookie-evidence.js';
import { sendRecords } from './consent-outbox.js';
import { readableReceipts, type ReceiptFile } from './receipt-files.js';
import { warn } from './warn.js';

export class CookieRecords {
  readonly #source: ClauseSource;
  readonly #choice: CookieChoiceController;
  readonly #onMade: (bundle: ConsentBundle) => void;
  #last: ConsentBundle | undefined;

  constructor(source: ClauseSource, choice: CookieChoiceController, onMade: (bundle: ConsentBundle) => void) {
    this.#source = source;
    this.#choice = choice;
    this.#onMade = onMade;
  }

  /** A choice was made on this page, and has its records. */
  get some(): boolean {
    return this.#last !== undefined;
  }

  /** Makes the records of a choice and sends them. */
  async make({ choice, before, earlier, until, with: by }: MadeChoice, words: ShownWords): Promise<void> {
    const { clause, profile } = this.#source;
    try {
      const bundle = cookieRecords({
        profile: asProfile(profile),
        categories: clause?.categories ?? [],
        choice,
        allowedBefore: before,
        earlier,
        with: by,
        until,
        address: location.href,
        words,
      });
      if (!bundle) return;
      this.#last = bundle;
      const ids = bundle.records.map(({ kind, recordId }) => [kind.replace(/^cookies\./, ''), recordId] as const);
      this.#choice.noteRecords(choice, Object.fromEntries(ids));
      this.#onMade(bundle);
      await this.#send(bundle);
    } catch (error) {
      warn('consents', `the consent records of the cookie notice could not be made: ${String(error)}`);
    }
  }

  /** Sends what could not be sent before. */
  flush(): void {
    void this.#send(undefined);
  }

  /** Receipts of the last choice of this page. */
  receipts(): readonly ConsentReceipt[] {
    return this.#last ? consentReceipts({ ...this.#last, profile: asProfile(this.#source.profile) }) : [];
  }

  /** The same as a file, in a language. */
  receiptFile(language: string): Promise<ReceiptFile> {
    return readableReceipts(this.receipts(), language, 'cookie-receipt');
  }

  async #send(bundle: ConsentBundle | undefined): Promise<void> {
    try {
      const backend = await this.#source.backend();
      await sendRecords(backend, bundle, this.#source.clause?.mayStore ?? false);
    } catch (error) {
      warn('consents', `the consent records of the cookie notice could not be sent: ${String(error)}`);
    }
  }
}
