import { en } from './en.js';
import type { Messages } from './messages.js';

let blank: Messages | undefined;

/**
 * Texts that show nothing and keep their line: no-break spaces, shown until the language's own are there. Not empty
 * ones, since a heading without a line would move the page, and a browser refuses an invalid field without a message.
 */
export function blankMessages(): Messages {
  blank ??= JSON.parse(JSON.stringify(en), (_key, value: unknown) =>
    typeof value === 'string' ? '\u00a0' : value,
  ) as Messages;
  return blank;
}
