/**
 * JSON in its canonical form (RFC 8785): keys in the order of their UTF-16 units, nothing between, numbers and texts as
 * ECMAScript writes them, which that RFC has taken over. Of values that JSON can hold, as a profile is.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  // Keys are there once each: by code unit, as comparing texts does by itself.
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join()}}`;
}
