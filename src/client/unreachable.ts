/**
 * Finds out why an address cannot be reached, for whoever builds a page: a browser tells its scripts no reason. Asks once
 * more, in a way that needs no leave of the other side, and listens to the page's own policy.
 */
import { bootUrl } from './preload.js';
import { parseBaseUrl } from './base-url.js';

/** A code to search the documentation for, and what is to be done. */
export type Reason = readonly [code: 'csp' | 'origins' | 'unreachable', text: string];

/** Why nothing came from this API. Never rejects. */
export async function whyUnreachable(api: string): Promise<Reason> {
  const url = parseBaseUrl(api);
  const { origin } = url;
  const ended = new AbortController();
  const forbidden: string[] = [];
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI }) => {
      if (effectiveDirective === 'connect-src' && blockedURI.startsWith(origin)) forbidden.push(blockedURI);
    },
    { signal: ended.signal },
  );
  const answers = await fetch(bootUrl(url), { mode: 'no-cors', credentials: 'omit', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
  // The page hears of its policy in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  ended.abort();
  if (forbidden.length > 0) {
    return ['csp', `this page's Content-Security-Policy keeps it from ${origin}: add that to its connect-src`];
  }
  if (answers) {
    return [
      'origins',
      `${origin} answers, but not to pages of ${location.origin}: add that to "origins" in the server's config`,
    ];
  }
  return [
    'unreachable',
    `${origin} does not answer: it is down, its name is wrong, or something in this browser or network blocks it`,
  ];
}
