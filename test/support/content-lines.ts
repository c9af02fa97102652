/**
 * The grammar of RFC 5545, section 3.1, to the letter: what a lenient reader lets pass is a fault here. Written without
 * the library that writes the file.
 */

const NAME = /^[A-Za-z0-9-]+$/;
const PARAM_TEXT = /^[^";:,]*$/;
const QUOTED = /^"[^"]*"$/;
/** Anything below a blank but the tab, and DELETE. */
const CONTROL = /(?!\t)\p{Cc}/u;

/** One line of a file, unfolded. */
export interface ContentLine {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
}

function splitOutsideQuotes(text: string, at: string): string[] {
  const parts: string[] = [];
  let [part, quoted] = ['', false];
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character !== at || quoted) part += character;
    else [part] = ['', parts.push(part)];
  }
  return [...parts, part];
}

function readLine(line: string): ContentLine {
  const [head = '', ...rest] = splitOutsideQuotes(line, ':');
  if (rest.length === 0) throw new Error(`no value: ${line}`);
  const value = rest.join(':');
  if (CONTROL.test(line)) throw new Error(`control character: ${JSON.stringify(line)}`);
  const [name = '', ...params] = splitOutsideQuotes(head, ';');
  if (!NAME.test(name)) throw new Error(`no name: ${line}`);
  const pairs = params.map((param) => {
    const [key = '', text = ''] = splitOutsideQuotes(param, '=');
    if (!NAME.test(key) || !(PARAM_TEXT.test(text) || QUOTED.test(text))) throw new Error(`no parameter: ${param}`);
    return [key, text.replace(/^"|"$/g, '')] as const;
  });
  return { name, params: Object.fromEntries(pairs), value };
}

/** The lines of a file; throws at the first that breaks the grammar. */
export function contentLines(text: string): ContentLine[] {
  if (!text.endsWith('\r\n')) throw new Error('the last line is not ended');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break: ${JSON.stringify(line)}`);
    const octets = Buffer.byteLength(line);
    if (octets > 75) throw new Error(`${octets} octets: ${line}`);
    if (line.includes('\ufffd')) throw new Error(`a character was cut in two: ${line}`);
  }
  return physical
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(readLine);
}
