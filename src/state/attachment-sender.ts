/** Sends the files of a complaint. Owns why the last one could not be had; what is attached is kept by whoever asks. */
import type { PrivacyApi } from '../client/booking-api.js';
import type { BookingError } from '../client/booking-error.js';
import { toBookingError } from './booking-errors.js';
import type { AttachedFile } from './privacy-draft.js';

/** Where files go, and whom to tell. */
export interface AttachmentOptions {
  readonly api: () => Promise<PrivacyApi>;
  readonly onSent: (file: AttachedFile) => void;
  readonly onError: (error: BookingError) => void;
}

export class AttachmentSender {
  readonly #options: AttachmentOptions;
  #fault: string | undefined;

  constructor(options: AttachmentOptions) {
    this.#options = options;
  }

  /** The server's code, `too-big`, or `failed`. */
  get fault(): string | undefined {
    return this.#fault;
  }

  /** Sends files, one after the other, until one cannot be had. */
  async send(files: readonly File[], maxBytes: number): Promise<void> {
    this.#fault = undefined;
    for (const file of files) {
      if (file.size > maxBytes) this.#fault = 'too-big';
      else await this.#sendOne(file);
      if (this.#fault) return;
    }
  }

  async #sendOne(file: File): Promise<void> {
    try {
      const { id, name, size } = await (await this.#options.api()).attach(file);
      this.#options.onSent({ id, name, size });
    } catch (thrown) {
      const error = toBookingError(thrown);
      this.#fault = error.errors[0]?.code ?? 'failed';
      this.#options.onError(error);
    }
  }
}
