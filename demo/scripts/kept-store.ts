/**
 * A store that the browser keeps: the memory store, read before each call and written after each transaction. Pages of
 * the site that are open side by side take turns, so that no time is given away twice there either.
 */
import { get, set } from 'idb-keyval';
import { createMemoryMaps, createMemoryStore, type MemoryMaps, type Store } from 'punctual/server';

/** Another shape of what is kept wants another name: what an earlier version kept is then left alone. */
const VERSION = 1;

/** Opens what is kept of a business; nothing yet on a first visit. */
export function createKeptStore(name: string): Store {
  const key = `punctual-store-${VERSION}-${name}`;

  const opened = async (): Promise<{ maps: MemoryMaps; store: Store }> => {
    const maps = { ...createMemoryMaps(), ...(await get<MemoryMaps>(key)) };
    return { maps, store: createMemoryStore(maps) };
  };
  const inTurn = <T>(work: (store: Store) => Promise<T>): Promise<T> =>
    navigator.locks.request(key, async () => {
      const { maps, store } = await opened();
      const result = await work(store);
      await set(key, maps);
      return result;
    }) as Promise<T>;

  return {
    migrate: async () => undefined,
    busy: async (query) => (await opened()).store.busy(query),
    calendarVersions: async (resourceIds) => (await opened()).store.calendarVersions(resourceIds),
    nextExpiry: async (resourceIds, now) => (await opened()).store.nextExpiry(resourceIds, now),
    find: async (id) => (await opened()).store.find(id),
    findSubmission: async (id) => (await opened()).store.findSubmission(id),
    findFile: async (id) => (await opened()).store.findFile(id),
    transaction: (work) => inTurn((store) => store.transaction(work)),
    sweep: (now, answersBefore) => inTurn((store) => store.sweep(now, answersBefore)),
    ping: async () => {
      await get(key);
    },
    close: async () => undefined,
  };
}
