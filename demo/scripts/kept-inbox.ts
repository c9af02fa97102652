/** Messages of a server in the page: nobody is sent any, the browser keeps them to be read. */
import { get, update } from 'idb-keyval';
import type { Inbox, InboxMessage } from 'punctual/server';

const SHOWN = 100;

/** Opens the inbox of a business. */
export function createKeptInbox(name: string): Inbox {
  const key = `punctual-inbox-${name}`;
  return {
    deliver: (message) =>
      update<readonly InboxMessage[]>(key, (before = []) =>
        [{ at: new Date().toISOString(), ...message }, ...before].slice(0, SHOWN),
      ),
    read: async () => (await get<readonly InboxMessage[]>(key)) ?? [],
  };
}
