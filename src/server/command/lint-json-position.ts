/** Where a text stops being JSON. Engines say it each in their own way, and not of every mistake. */

const TOKEN =
  /[\s]+|"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[[\]{},:]/y;

type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'end';

/** What may follow a value: a comma, the end of what it is in, or the end of the text. */
function step(token: string, state: State, open: string[]): State | undefined {
  const kind = token.startsWith('"') ? 'string' : /^[[\]{},:]$/.test(token) ? token : 'plain';
  if (state === 'colon') return kind === ':' ? 'value' : undefined;
  if (state === 'key' || state === 'first-key') {
    if (kind === 'string') return 'colon';
    if (kind !== '}' || state === 'key') return undefined;
    open.pop();
    return 'end';
  }
  if (state === 'end') {
    const inside = open.at(-1);
    if (kind === ',' && inside) return inside === '{' ? 'key' : 'value';
    if ((kind === '}' && inside === '{') || (kind === ']' && inside === '[')) {
      open.pop();
      return 'end';
    }
    return undefined;
  }
  if (kind === '{' || kind === '[') {
    open.push(kind);
    return kind === '{' ? 'first-key' : 'first-value';
  }
  if (kind === ']' && state === 'first-value') {
    open.pop();
    return 'end';
  }
  return kind === 'string' || kind === 'plain' ? 'end' : undefined;
}

/** Line and column, from 1 on, of the first character that no JSON could have there; the end where something is missing. */
export function positionOf(text: string): { readonly line: number; readonly column: number } {
  const open: string[] = [];
  let state: State | undefined = 'value';
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) break;
    if (token.trim() !== '') state = step(token, state, open);
    if (state === undefined) break;
    at += token.length;
  }
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
