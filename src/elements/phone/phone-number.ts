/**
 * From what is typed or pasted to E.164, and back to what is shown. Owns which characters may stand in a number and the
 * check by E.164 alone; whether a country really has such numbers is the business of the full metadata. No DOM.
 */
import { callingCodeOf, countryOfCode, leadingCallingCode, trunkPrefixOf } from './calling-codes.js';

/** What is wrong with what is typed. */
export type PhoneFault = 'invalid' | 'too-short' | 'too-long' | 'country-unknown';

/** What is typed, understood. */
export type PhoneReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'fault'; readonly fault: PhoneFault }
  | {
      readonly kind: 'number';
      /** E.164, as in `+493012345678`. */
      readonly value: string;
      readonly country: string;
      /** It was written with its country's code. */
      readonly international: boolean;
    };

/** E.164: fifteen digits at most. Seven are the fewest that a number has with its code (Niue, Saint Helena). */
const E164 = /^\+[1-9]\d{6,14}$/;
const MAX_DIGITS = 15;
const MIN_DIGITS = 7;

/** Invisible marks of direction, with which numbers are copied out of RTL pages and address books. */
const MARKS = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Digits by their zero: Arabic-Indic, extended Arabic-Indic, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

function toAsciiDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? char : String(code - zero);
}

/** The text with digits of any script as 0 to 9, its plus as `+`, without `tel:` and its parameters. */
export function plainPhone(text: string): string {
  const plain = text
    .replace(MARKS, '')
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replaceAll('＋', '+')
    .trim();
  return /^tel:/i.test(plain) ? decodeTel(plain.slice(4)) : plain;
}

/** The number of a `tel:` address (RFC 3966), whose parameters follow a semicolon. */
function decodeTel(address: string): string {
  const [number = ''] = address.replace(/^\/\//, '').split(';');
  try {
    return decodeURIComponent(number).trim();
  } catch {
    return number.trim();
  }
}

/** What may stand between the digits: blanks, dashes, dots, slashes, parentheses. */
const SEPARATED = /^\+?[\d\s().\-\u2010-\u2015\u2212/]*$/;

/** True for a number in E.164 whose calling code is some country's. */
export function isE164(text: string): boolean {
  return E164.test(text) && readDigits(text.slice(1), '', true).kind === 'number';
}

/** Reads what is typed; a number without a code is one of `country`. */
export function readPhone(text: string, country: string): PhoneReading {
  const plain = plainPhone(text);
  if (plain === '') return { kind: 'empty' };
  if (!SEPARATED.test(plain)) return { kind: 'fault', fault: 'invalid' };
  const abroad = plain.startsWith('+');
  // “+49 (0)30 …”: the digit at home is given for those at home.
  const digits = (abroad ? plain.replace(/\(\s*0\s*\)/, '') : plain).replace(/\D/g, '');
  if (digits === '') return { kind: 'fault', fault: 'invalid' };
  if (abroad) return readDigits(digits, country, true);
  const out = exitDigits(digits, country);
  if (out !== undefined) return readDigits(withoutHomeZero(plain, out), country, true);
  return readNational(digits, country);
}

/** The digits after the prefix with which one calls abroad: `00` nearly everywhere, `011` where the code is 1. */
function exitDigits(digits: string, country: string): string | undefined {
  const prefix = callingCodeOf(country) === '1' ? '011' : '00';
  return digits.startsWith(prefix) ? digits.slice(prefix.length) : undefined;
}

/** `0049 (0)30 …`: the same as with a plus. */
function withoutHomeZero(plain: string, digits: string): string {
  const code = leadingCallingCode(digits);
  return code && /\(\s*0\s*\)/.test(plain) && digits[code.length] === '0'
    ? code + digits.slice(code.length + 1)
    : digits;
}

/** So many digits are a whole number, which may itself begin with the digit that stands before one at home. */
const COMPLETE: Readonly<Partial<Record<string, number>>> = { '1': 10, '7': 10, '375': 9 };

function readNational(digits: string, country: string): PhoneReading {
  const code = callingCodeOf(country);
  if (!code) return { kind: 'fault', fault: 'country-unknown' };
  const trunk = trunkPrefixOf(country);
  const isHome = trunk !== '' && digits.startsWith(trunk) && digits.length > (COMPLETE[code] ?? 0);
  return readDigits(code + (isHome ? digits.slice(trunk.length) : digits), country, false);
}

function readDigits(digits: string, near: string, international: boolean): PhoneReading {
  const code = leadingCallingCode(digits);
  if (!code) return { kind: 'fault', fault: digits.length < 3 ? 'too-short' : 'country-unknown' };
  // Where the code is 1 all numbers have ten digits more (North American Numbering Plan).
  const [min, max] = code === '1' ? [11, 11] : [MIN_DIGITS, MAX_DIGITS];
  if (digits.length < min) return { kind: 'fault', fault: 'too-short' };
  if (digits.length > max) return { kind: 'fault', fault: 'too-long' };
  return { kind: 'number', value: `+${digits}`, country: countryOfCode(code, near), international };
}

/** The part of a number that is shown beside its country's code. */
export function nationalPart(value: string): string {
  const digits = value.replace(/^\+/, '');
  return digits.slice(leadingCallingCode(digits)?.length ?? 0);
}

/**
 * The text of an international number without its code, so that what the visitor grouped stays grouped:
 * `+49 (0)30 123` becomes `30 123`.
 */
export function withoutCode(text: string, country: string): string {
  const plain = plainPhone(text);
  const code = callingCodeOf(country) ?? '';
  const exit = plain.startsWith('+') ? '' : callingCodeOf(country) === '1' && plain.startsWith('011') ? '011' : '00';
  let left = exit.length + code.length;
  let at = 0;
  while (left > 0 && at < plain.length) {
    if (/\d/.test(plain[at] ?? '')) left -= 1;
    at += 1;
  }
  return plain
    .slice(at)
    .replace(/^[\s)\-./]*/, '')
    .replace(/^\(\s*0\s*\)\s*/, '');
}
