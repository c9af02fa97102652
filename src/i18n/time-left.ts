/** Time that is left, for the eye and for the ear. */
import { formatNumber } from './text.js';

/** Time that is left, as in `4:05`. */
export function formatCountdown(language: string, milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = new Intl.NumberFormat(language, { minimumIntegerDigits: 2 });
  return `${formatNumber(language, Math.floor(seconds / 60))}:${two.format(seconds % 60)}`;
}

/** Time that is left, in words to be spoken, as in `2 minutes`. */
export function formatTimeLeft(language: string, milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const unit = seconds >= 60 ? 'minute' : 'second';
  const value = seconds >= 60 ? Math.round(seconds / 60) : seconds;
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
