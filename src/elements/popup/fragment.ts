/** The part of the page's address after `#`: read, and taken off again. */

/** The fragment of an address, decoded. */
export function fragmentOf({ hash }: { readonly hash: string }): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** Takes the fragment off the page's address; the entry in the history stays the same one. */
export function clearFragment({ location, history }: Window): void {
  // A relative address would be one of the page's <base>.
  const address = new URL(location.href);
  address.hash = '';
  history.replaceState(history.state, '', address);
}

/** True for a link that leads to a fragment of the page that it stands on. */
export function leadsToFragment(link: Element, fragment: string): boolean {
  if (!(link instanceof HTMLAnchorElement) || fragmentOf(link) !== fragment) return false;
  return link.href.split('#')[0] === link.ownerDocument.location.href.split('#')[0];
}
