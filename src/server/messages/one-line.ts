/** Names and titles come from visitors: in a header, a line break or an override of direction would say something else. */

// Control characters, line and paragraph separators, marks that turn the direction of what follows.
// eslint-disable-next-line no-control-regex -- these are what is taken out
const UNSAFE = /[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** The text in one line, of at most `longest` characters. */
export function oneLine(text: string, longest = 200): string {
  const line = text.replaceAll(UNSAFE, ' ').replaceAll(/ {2,}/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
