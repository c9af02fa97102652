/** Text as it may stand in HTML. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** Attributes with a space before each. A name that can be none is a `TypeError`: it would be markup. */
export function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (!/^[a-z][\w:.-]*$/i.test(name)) throw new TypeError(`not a name of an attribute: ${name}`);
      return ` ${name}="${escapeText(value)}"`;
    })
    .join('');
}

/** JSON that ends no script, whatever is in it. */
export const scriptText = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
