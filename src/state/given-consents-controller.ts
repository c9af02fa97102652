/**
 * What the visitor of a booking has agreed to, by kind. Owns reading the records, and which of them counts: the newest of
 * its kind. Showing one, and taking it back, is its element's.
 */
import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { BookingAccess, BookingApi } from '../client/booking-api.js';
import type { ShownText, StoredConsent } from '../policy/consent/consent-record.js';
import type { ConsentList } from '../protocol/consent.js';

/** A record, and the words that were shown. */
export interface GivenConsent {
  readonly record: StoredConsent;
  readonly shown: ShownText | undefined;
}

/** The newest record of each kind that was ever given; refusals are nothing to take back. */
export function newestConsents({ records, texts }: ConsentList): GivenConsent[] {
  const kinds = new Map<string, StoredConsent>();
  for (const record of records) if (!kinds.has(record.kind)) kinds.set(record.kind, record);
  return [...kinds.values()]
    .filter(({ state }) => state === 'given' || state === 'withdrawn')
    .map((record) => ({ record, shown: texts.find(({ sha256 }) => sha256 === record.text.sha256) }));
}

export class GivenConsentsController {
  readonly #task: Task<readonly [BookingApi | undefined, BookingAccess | undefined], readonly GivenConsent[]>;

  /** `access` is `undefined` until there is a booking whose consents can be read. */
  constructor(
    host: ReactiveControllerHost,
    client: () => BookingApi | undefined,
    access: () => BookingAccess | undefined,
  ) {
    this.#task = new Task(host, {
      args: () => [client(), access()] as const,
      task: async ([api, granted], { signal }) => {
        const list = granted && (await api?.listConsents?.(granted, { signal }));
        return list ? newestConsents(list) : [];
      },
    });
  }

  get consents(): readonly GivenConsent[] {
    return this.#task.value ?? [];
  }

  /** They could not be read. */
  get failed(): boolean {
    return this.#task.error !== undefined;
  }

  retry(): void {
    void this.#task.run();
  }
}
