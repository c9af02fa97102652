/**
 * The check by every country's numbering plan, and the way numbers are grouped there. Its metadata weighs more than an
 * element of ours, so that it is loaded only where the page asks for it.
 */
import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/min';
import type { PhoneFault } from './phone-number.js';

/** What is wrong with a number in E.164 by the plan of its country; `undefined` when nothing is. */
export function checkFully(value: string): PhoneFault | undefined {
  const length = validatePhoneNumberLength(value);
  if (length === 'TOO_SHORT') return 'too-short';
  if (length === 'TOO_LONG') return 'too-long';
  return parsePhoneNumberFromString(value)?.isValid() ? undefined : 'invalid';
}

/** The number as it is grouped where it is from, without its country's code. */
export function groupDigits(value: string): string | undefined {
  const number = parsePhoneNumberFromString(value);
  return number?.formatInternational().replace(`+${number.countryCallingCode}`, '').trim();
}
