/** Files on their way to the server, one question at a time. Owns what is under way and what the last failure was. */
import type { ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import { BookingError } from '../client/booking-error.js';
import { MAX_FILE_BYTES } from '../protocol/form/form-fields.js';
import type { ShownQuestion } from '../protocol/form/form-definition.js';
import { toBookingError } from './booking-errors.js';
import type { FileAnswer } from './form-draft.js';

/** A question that takes files. */
export type FileQuestion = Extract<ShownQuestion, { kind: 'file' }>;

/** What is known of a question's files besides those that are there. */
export interface Upload {
  /** Name of the one on its way. */
  readonly name?: string | undefined;
  /** Why the last one could not be had: the server's code, `too-big`, or `failed`. */
  readonly fault?: string | undefined;
}

/** Where files go, and whom to tell. */
export interface UploadOptions {
  readonly client: BookingApi | undefined;
  readonly formId: string;
  readonly onSent: (file: FileAnswer) => void;
  readonly onError: (error: BookingError) => void;
}

export class UploadsController {
  readonly #host: ReactiveControllerHost;
  readonly #uploads = new Map<string, Upload>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** By the key of the question. */
  of(key: string): Upload {
    return this.#uploads.get(key) ?? {};
  }

  /** Name of a file that is on its way. */
  get underWay(): string | undefined {
    return [...this.#uploads.values()].find(({ name }) => name !== undefined)?.name;
  }

  /** Sends files, one after the other, until one cannot be had. */
  async add(field: FileQuestion, files: readonly File[], options: UploadOptions): Promise<void> {
    for (const file of files) {
      if (!(await this.#send(field, file, options))) return;
    }
  }

  async #send(field: FileQuestion, file: File, { client, formId, onSent, onError }: UploadOptions): Promise<boolean> {
    const { key, maxBytes = MAX_FILE_BYTES } = field;
    if (file.size > maxBytes) return this.#say(key, { fault: 'too-big' });
    this.#say(key, { name: file.name });
    try {
      if (!client?.uploadFile) throw new BookingError('not-found', 'this backend takes no files');
      const { id, name, size } = await client.uploadFile(formId, { question: key, file });
      this.#say(key, {});
      onSent({ id, name, size });
      return true;
    } catch (thrown) {
      const error = toBookingError(thrown);
      onError(error);
      return this.#say(key, { fault: error.errors[0]?.code ?? 'failed' });
    }
  }

  #say(key: string, upload: Upload): false {
    this.#uploads.set(key, upload);
    this.#host.requestUpdate();
    return false;
  }
}
