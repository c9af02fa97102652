/** Versions of bookings as entity tags: the number in quotes. */

/** The `ETag` of a version. */
export function toEntityTag(version: number): string {
  return `"${version}"`;
}

/** The version that an entity tag names: `undefined` for what is no strong tag, `NaN` for one that is not ours. */
export function parseEntityTag(text: string): number | undefined {
  const [, tag] = /^"([^"]*)"$/.exec(text.trim()) ?? [];
  if (tag === undefined) return undefined;
  return /^\d{1,15}$/.test(tag) ? Number(tag) : NaN;
}
