/**
 * Texts that show nothing and keep their line: no-break spaces, shown until the language's own are there. Not empty
 * ones, since a heading without a line would move the page, and a browser refuses an invalid field without a message.
 */
export function blankTexts<Texts extends object>(english: Texts): Texts {
  return JSON.parse(JSON.stringify(english), (_key, value: unknown) =>
    typeof value === 'string' ? '\u00a0' : value,
  ) as Texts;
}
