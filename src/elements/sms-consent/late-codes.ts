/**
 * The codes of text messages, loaded where a number has to be proven: most programmes ask for none. Owns that they are made
 * once; a code that cannot be loaded is not offered, and the message that asks for an answer is there all the same.
 */
import { warn } from '../../state/warn.js';
import type { SmsCodes, SmsCodesHost, SmsCodesOptions } from './sms-codes.js';

export class LateCodes {
  readonly #host: SmsCodesHost;
  readonly #options: SmsCodesOptions;
  #codes: SmsCodes | undefined;
  #loading: 'no' | 'yes' | 'over' = 'no';

  constructor(host: SmsCodesHost, options: SmsCodesOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** The codes, once they are there. */
  get value(): SmsCodes | undefined {
    return this.#codes;
  }

  /** They are on their way. */
  get isLoading(): boolean {
    return this.#loading === 'yes';
  }

  /** Loads them where they are wanted: a programme asks for proof, or a number waits. */
  want(): void {
    const { profile, isPending } = this.#options;
    const isWanted = isPending() || profile()?.sms?.doubleOptIn !== undefined;
    if (this.#loading !== 'no' || !isWanted) return;
    this.#loading = 'yes';
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { SmsCodes } = await import('./sms-codes.js');
      this.#codes = new SmsCodes(this.#host, this.#options);
    } catch {
      warn(
        'codes',
        'what asks for a code could not be loaded: numbers are confirmed by an answer to the message alone',
      );
    }
    this.#loading = 'over';
    this.#host.requestUpdate();
  }
}
