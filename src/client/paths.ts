/** Path of one thing of a collection, below the base URL. */
export function pathOf(collection: string, id: string, rest = ''): string {
  return `${collection}/${encodeURIComponent(id)}${rest}`;
}
