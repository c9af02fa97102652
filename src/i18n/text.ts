/**
 * Texts with named gaps, and texts that depend on a number. Owns how a gap is filled and which plural form is taken;
 * knows no text of its own.
 */

declare const gaps: unique symbol;

/** A text with `{gaps}`; the type parameter names them, so that a gap left open is a type error. */
export type Text<Gap extends string = never> = string & { readonly [gaps]?: Gap };

/** One text a plural form of the language; `other` serves for those left out. `{count}` is always there. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, Text<'count'>>>> & {
  readonly other: Text<'count'>;
};

/** Any letter that is written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Invisible characters that turn, override or isolate a direction, and a piece that `isolate` has made. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const ISOLATED = /\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069/g;

/** The value as a piece by itself (UAX 9, FSI and PDI); controls of its own could close it. */
const isolate = (value: string): string => `\u2068${value}\u2069`;

/**
 * The text with its gaps filled. A value that is written in the other direction, or turns one, is isolated, so that it moves
 * no word around it.
 */
export function fill<Gap extends string>(text: Text<Gap>, values: Readonly<Record<Gap, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = (values as Partial<Record<string, string>>)[name as string];
    if (value === undefined) return whole;
    // Without what a text inside of this one has isolated.
    const own = value.replace(ISOLATED, '');
    const plain = own.replace(CONTROLS, '');
    if (plain !== own) return isolate(value.replace(CONTROLS, ''));
    return RIGHT_TO_LEFT.test(text) === RIGHT_TO_LEFT.test(own) ? value : isolate(value);
  });
}

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** A number in the language's digits. */
export function formatNumber(language: string, value: number): string {
  let format = numbers.get(language);
  if (!format) numbers.set(language, (format = new Intl.NumberFormat(language)));
  return format.format(value);
}

/** The text in the plural form that `count` asks for, `{count}` filled in. */
export function fillCounted(language: string, texts: Counted, count: number): string {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  return fill(texts[rule.select(count)] ?? texts.other, { count: formatNumber(language, count) });
}
