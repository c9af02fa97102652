import type { Store } from './store/store.js';

/**
 * A store that is opened when it is first needed. An opening that fails is tried again by the next call; until then
 * every call rejects with the cause.
 */
export function createDeferredStore(open: () => Promise<Store>): Store {
  let opening: Promise<Store> | undefined;
  const store = (): Promise<Store> =>
    (opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));
  return {
    migrate: async () => (await store()).migrate(),
    busy: async (query) => (await store()).busy(query),
    calendarVersions: async (resourceIds) => (await store()).calendarVersions(resourceIds),
    nextExpiry: async (resourceIds, now) => (await store()).nextExpiry(resourceIds, now),
    find: async (id) => (await store()).find(id),
    findSubmission: async (id) => (await store()).findSubmission(id),
    findFile: async (id) => (await store()).findFile(id),
    transaction: async (work) => (await store()).transaction(work),
    sweep: async (now, answersBefore) => (await store()).sweep(now, answersBefore),
    ping: async () => (await store()).ping(),
    close: async () => {
      const opened = await opening?.catch(() => undefined);
      await opened?.close();
    },
  };
}
