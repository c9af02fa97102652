/** True for hosts that never leave this machine, where plain `http:` gives nothing away. */
function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}

/**
 * The base URL of an API, checked before anything is sent to it: `https:`, or `http:` on this machine, with no
 * credentials, query or fragment. A relative one belongs to the page's own address, whatever a `<base>` says.
 * Anything else is a `TypeError`, since it is a mistake of the page.
 */
export function parseBaseUrl(text: string): URL {
  let url: URL;
  try {
    // Outside of a page there is no location, and a relative address is none.
    url = new URL(text, (globalThis as Partial<typeof globalThis>).location?.href);
  } catch {
    throw new TypeError(`not a URL: ${text}`);
  }
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  if (!safe) throw new TypeError(`an API must be reached over https: ${text}`);
  if (url.username || url.password) throw new TypeError('an API URL must not hold credentials');
  if (url.search || url.hash) throw new TypeError(`an API base URL has no query and no fragment: ${text}`);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
