import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  formatDate,
  formatDuration,
  formatInstant,
  formatMonths,
  formatPrice,
  formatZone,
} from '../../src/i18n/formats.js';
import { fill, fillCounted } from '../../src/i18n/text.js';
import { formatCountdown, formatTimeLeft } from '../../src/i18n/time-left.js';

const summer = Date.parse('2026-07-01T09:30:00Z');

it('tells a day without a zone as that day', () => {
  assert.equal(formatDate('en-US', 'date', '2026-03-29'), 'Sunday, March 29, 2026');
  assert.equal(formatDate('en-US', 'month', '2026-03'), 'March 2026');
});

it('tells months in a row from the first to the last', () => {
  assert.equal(formatMonths('en-US', ['2026-03']), 'March 2026');
  assert.match(formatMonths('en-US', ['2026-03', '2026-04', '2026-05']), /^March\s–\sMay 2026$/);
});

it('stays with the Gregorian calendar where the language has another one', () => {
  assert.match(formatDate('th-TH', 'date', '2026-03-29'), /2026/);
  assert.match(formatDate('fa-IR-u-nu-latn', 'date', '2026-03-29'), /2026/);
});

it('tells an instant by the clocks of a zone', () => {
  assert.match(formatInstant('en-US', 'Asia/Kathmandu', 'time', summer), /^3:15\sPM$/);
  assert.equal(formatZone('en-US', 'Asia/Kathmandu', 'offset', summer), 'GMT+5:45');
  assert.equal(formatZone('en-US', 'Europe/Berlin', 'zone', summer), 'Central European Summer Time');
});

it('tells a length in hours and minutes', () => {
  const lengths = [15, 60, 90].map((minutes) => formatDuration('en-US', minutes));
  assert.deepEqual(lengths, ['15 min', '1 hr', '1 hr 30 min']);
});

it('tells a price in the currency’s own minor unit, without empty cents', () => {
  const price = (amount: number, currency: string): string => formatPrice('en-US', { amount, currency });
  assert.deepEqual([price(7500, 'EUR'), price(7550, 'EUR'), price(7500, 'JPY')], ['€75', '€75.50', '¥7,500']);
});

it('tells time that is left, for the eye and for the ear', () => {
  assert.deepEqual(
    [600_000, 61_000, 60_999, 4_001, 0].map((left) => formatCountdown('en', left)),
    ['10:00', '1:01', '1:01', '0:05', '0:00'],
  );
  assert.deepEqual(
    [120_000, 30_000, 60_000].map((left) => formatTimeLeft('en', left)),
    ['2 minutes', '30 seconds', '1 minute'],
  );
});

it('fills gaps, and leaves what it does not know', () => {
  assert.equal(fill('{date}, {times}', { date: 'Monday', times: '3 times' }), 'Monday, 3 times');
});

it('takes the plural form that the language asks for', () => {
  const forms = { one: '{count} termin', few: '{count} terminy', other: '{count} terminów' };
  assert.deepEqual(
    [1, 3, 5].map((count) => fillCounted('pl', forms, count)),
    ['1 termin', '3 terminy', '5 terminów'],
  );
});

it('lets no value turn the words around it', () => {
  assert.equal(fill('With {name}, at {time}', { name: 'Ana', time: '10:00' }), 'With Ana, at 10:00');
  assert.equal(fill('With {name}, at {time}', { name: 'דנה', time: '10:00' }), 'With \u2068דנה\u2069, at 10:00');
  assert.equal(fill('With {name}.', { name: '\u202egnp.exe' }), 'With \u2068gnp.exe\u2069.');
  assert.equal(fill('With {name}.', { name: 'Ana\u2069\u202e' }), 'With \u2068Ana\u2069.');
  assert.equal(fill('עם {name}.', { name: 'דנה' }), 'עם דנה.');
  const inner = fill('{name}, 60 min', { name: 'דנה' });
  assert.equal(fill('Book {what}.', { what: inner }), 'Book \u2068דנה\u2069, 60 min.');
  assert.equal(fill('עם {name} בשעה 10', { name: 'Ana (Berlin)' }), 'עם \u2068Ana (Berlin)\u2069 בשעה 10');
});
