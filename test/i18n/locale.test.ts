import assert from 'node:assert/strict';
import { it } from 'node:test';
import { en } from '../../src/i18n/en.js';
import { directionOf, firstDayOfWeek, resolveLocale } from '../../src/i18n/locale.js';
import { mergeMessages } from '../../src/i18n/messages.js';

it('keeps the region of a language that there are texts for', () => {
  assert.equal(resolveLocale(['en-GB', 'en-US']).tag, 'en-GB');
});

it('never mixes two languages: what has no texts is English throughout', () => {
  assert.deepEqual(resolveLocale(['xx-YY']), { tag: 'en', messages: en });
});

it('passes over what is no language', () => {
  assert.equal(resolveLocale([null, '', 'not a language', 'en-AU']).tag, 'en-AU');
});

it('knows which languages run from right to left', () => {
  assert.deepEqual(['ar-EG', 'he', 'fa', 'en', 'fr'].map(directionOf), ['rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
});

it('knows the first day of the week', () => {
  assert.deepEqual(['en-US', 'en-GB', 'pt-BR', 'ar-EG', 'fr'].map(firstDayOfWeek), [7, 1, 7, 6, 1]);
});

it('replaces texts by key, and leaves the others', () => {
  const merged = mergeMessages(en, { noTimes: 'fully booked', errors: { offline: 'no network' } });
  assert.equal(merged.noTimes, 'fully booked');
  assert.equal(merged.errors.offline, 'no network');
  assert.equal(merged.errors.timeout, en.errors.timeout);
  assert.equal(merged.today, en.today);
});
