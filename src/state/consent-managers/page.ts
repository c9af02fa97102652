/**
 * The page itself, or a manager that nobody has written an adapter for: an object of categories that are `true`, as the
 * notice's `manager` or as `detail` of a `punctual-page-consent` event on the document. What is not `true` is no yes.
 */
import type { ConnectManager } from './consent-manager.js';

type Said = Readonly<Record<string, unknown>>;

export const PAGE_CONSENT_EVENT = 'punctual-page-consent';

const saidIn = (value: unknown): Said => (typeof value === 'object' && value !== null ? (value as Said) : {});

export const connectPage: ConnectManager = ({ changed, theirs, object }) => {
  const ending = new AbortController();
  let said = saidIn(object);
  document.addEventListener(
    PAGE_CONSENT_EVENT,
    (event) => {
      said = saidIn((event as CustomEvent<unknown>).detail);
      changed();
    },
    ending,
  );
  const isTrue = (key: string): boolean => said[theirs(key) ?? key] === true;
  return {
    has: (category, service) => isTrue(category) || (service !== undefined && isTrue(`${category}/${service}`)),
    stop: () => ending.abort(),
  };
};
