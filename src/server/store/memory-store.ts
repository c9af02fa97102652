/**
 * The store in memory, for tests and for a demo without a server. Owns nothing that outlives the process, and imports
 * nothing of Node: it runs in a browser too. Transactions run one at a time, each on a draft, so that nobody reads what
 * is not committed.
 */
import { isExpiredHold } from './claims.js';
import { DraftMap } from './draft-map.js';
import { createConsentMaps, draftConsents } from './memory-consents.js';
import { EMPTY_RESOURCE, MemoryTransaction } from './memory-transaction.js';
import { createVerificationMaps, deleteEnded, draftVerifications } from './memory-verifications.js';
import type { DatedAnswer, MemoryState, MemoryResource } from './memory-transaction.js';
import type { BookingRecord, BusyQuery, BusyRecord, Store, StoreTransaction } from './store.js';

/** An empty store. Every call makes another one. */
export function createMemoryStore(): Store {
  const resources = new Map<string, MemoryResource>();
  const resourceOf = new Map<string, string>();
  const answers = new Map<string, DatedAnswer>();
  const consentMaps = createConsentMaps();
  const verificationMaps = createVerificationMaps();
  let last: Promise<unknown> = Promise.resolve();

  const run = async <T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T> => {
    const state: MemoryState = {
      resources: new DraftMap(resources),
      resourceOf: new DraftMap(resourceOf),
      answers: new DraftMap(answers),
      consents: draftConsents(consentMaps),
      verifications: draftVerifications(verificationMaps),
    };
    const result = await work(new MemoryTransaction(state));
    state.resources.commit();
    state.resourceOf.commit();
    state.answers.commit();
    for (const drafts of [state.consents, state.verifications]) {
      for (const draft of Object.values(drafts)) (draft as DraftMap<unknown, unknown>).commit();
    }
    return result;
  };

  const transaction: Store['transaction'] = (work) => {
    const result = last.then(() => run(work));
    last = result.catch(() => undefined);
    return result;
  };

  return {
    transaction,
    migrate: () => Promise.resolve(),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),

    busy: (query) =>
      Promise.resolve(query.resourceIds.flatMap((id) => busyOf(resources.get(id) ?? EMPTY_RESOURCE, query))),

    find: (id) => Promise.resolve(resources.get(resourceOf.get(id) ?? '')?.records.get(id)),

    async sweep(now, answersBefore) {
      await transaction(async (sweeping) => {
        for (const { records } of [...resources.values()]) {
          for (const record of records.values()) {
            if (isExpiredHold(record, now)) await sweeping.remove(record);
          }
        }
      });
      for (const [key, { createdAt }] of answers) {
        if (createdAt < answersBefore) answers.delete(key);
      }
      deleteEnded(verificationMaps, now);
    },
  };
}

function busyOf(resource: MemoryResource, query: BusyQuery): BusyRecord[] {
  const taken: BusyRecord[] = [];
  for (const record of resource.records.values()) {
    if (record.to > query.from && record.from < query.to && isBusy(record, query)) taken.push(toBusy(record));
  }
  return taken;
}

function isBusy(record: BookingRecord, query: BusyQuery): boolean {
  return record.status !== 'cancelled' && record.id !== query.exceptId && !isExpiredHold(record, query.now);
}

function toBusy({ resourceId, from, to, serviceId, start, party }: BookingRecord): BusyRecord {
  return { resourceId, from, to, serviceId, start, party };
}
