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

/** Writing from right to left, and the invisible characters that turn, override or isolate a direction. */
const TURNS = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * The value as a piece by itself, so that it turns no word around it: isolated (UAX 9, FSI and PDI), without controls of
 * its own, which could close what isolates it.
 */
function isolate(value: string): string {
  return `\u2068${value.replace(CONTROLS, '')}\u2069`;
}

/** The text with its gaps filled; where anything is written from right to left, each value is isolated. */
export function fill<Gap extends string>(text: Text<Gap>, values: Readonly<Record<Gap, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = (values as Partial<Record<string, string>>)[name as string];
    if (value === undefined) return whole;
    return TURNS.test(text + value) ? isolate(value) : value;
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
