/** What a page's author got wrong, told once each in the console. Nothing else in the library logs. */

const told = new Set<string>();

/** Warns once about each `text`; `code` is what to search the documentation for. */
export function warn(code: string, text: string): void {
  const line = `[punctual] ${code}: ${text}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}
