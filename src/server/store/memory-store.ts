/**
 * The store in memory, for tests and for a demo without a server. Owns nothing that outlives the process, and imports
 * nothing of Node: it runs in a browser too. Transactions run one at a time, each on a draft, so that nobody reads what
 * is not committed.
 */
import { isExpiredHold } from './claims.js';
import { DraftMap } from './draft-map.js';
import { draftConsents } from './memory-consents.js';
import { createMemoryMaps, type MemoryMaps } from './memory-maps.js';
import { EMPTY_RESOURCE, MemoryTransaction } from './memory-transaction.js';
import { deleteEndedCounts } from './memory-counters.js';
import { draftPayments, forgetPayments } from './memory-payments.js';
import { KEEP_PAYMENTS } from './payment-records.js';
import { deleteOldMessages } from './memory-outbox.js';
import { draftPrivacy } from './memory-privacy.js';
import { deleteEnded, draftVerifications } from './memory-verifications.js';
import type { MemoryState, MemoryResource } from './memory-transaction.js';
import type { BookingRecord, BusyQuery, BusyRecord, Store, StoreTransaction } from './store.js';

/** A store on these maps, which it changes; an empty one unless they are given. */
export function createMemoryStore(maps: MemoryMaps = createMemoryMaps()): Store {
  const { resources, resourceOf, answers, submissions, files, smsNumbers, counters, outbox } = maps;
  const { consents: consentMaps, verifications: verificationMaps, privacy: privacyMaps, payments: paymentMaps } = maps;
  let last: Promise<unknown> = Promise.resolve();

  const run = async <T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T> => {
    const state: MemoryState = {
      resources: new DraftMap(resources),
      resourceOf: new DraftMap(resourceOf),
      answers: new DraftMap(answers),
      submissions: new DraftMap(submissions),
      files: new DraftMap(files),
      consents: draftConsents(consentMaps),
      smsNumbers: new DraftMap(smsNumbers),
      verifications: draftVerifications(verificationMaps),
      counters: new DraftMap(counters),
      payments: draftPayments(paymentMaps),
      outbox: new DraftMap(outbox),
      privacy: draftPrivacy(privacyMaps),
    };
    const result = await work(new MemoryTransaction(state));
    state.resources.commit();
    state.resourceOf.commit();
    state.answers.commit();
    state.submissions.commit();
    state.files.commit();
    state.smsNumbers.commit();
    state.outbox.commit();
    state.counters.commit();
    for (const drafts of [state.consents, state.verifications, state.privacy, state.payments]) {
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

    calendarVersions: (resourceIds) =>
      Promise.resolve(new Map(resourceIds.flatMap((id) => versionOf(id, resources.get(id))))),

    nextExpiry: (resourceIds, now) => {
      const ends = resourceIds.flatMap((id) => [...(resources.get(id)?.records.values() ?? [])]).flatMap(expiryOf);
      const next = Math.min(...ends.filter((end) => end > now));
      return Promise.resolve(Number.isFinite(next) ? next : undefined);
    },

    find: (id) => Promise.resolve(resources.get(resourceOf.get(id) ?? '')?.records.get(id)),

    findSubmission: (id) => Promise.resolve(submissions.get(id)),
    findFile: (id) => Promise.resolve(files.get(id)),

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
      for (const [id, { expiresAt }] of files) {
        if (expiresAt !== undefined && expiresAt <= now) files.delete(id);
      }
      deleteEnded(verificationMaps, now);
      deleteEndedCounts(counters, now);
      forgetPayments(paymentMaps, now, now - KEEP_PAYMENTS);
      deleteOldMessages(outbox, now);
    },
  };
}

function versionOf(id: string, resource: MemoryResource | undefined): [string, number][] {
  return resource ? [[id, resource.version]] : [];
}

function expiryOf({ status, expiresAt }: BookingRecord): readonly number[] {
  return status === 'held' && expiresAt !== undefined ? [expiresAt] : [];
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
