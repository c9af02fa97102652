import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ageChoice, isBirthMonth, isOldEnough } from '../../../src/policy/age/age-check.js';
import type { AgeWording } from '../../../src/policy/age/age-wording.js';
import { loadAgeWording } from '../../../src/policy/age/load-age-wording.js';
import { AGE_WORDINGS } from '../../../src/policy/age/wordings/index.js';
import { en } from '../../../src/policy/age/wordings/en.js';
import { ConsentRecord } from '../../../src/policy/consent/consent-record.js';
import { recordConsent } from '../../../src/policy/consent/record-consent.js';

describe('old enough', () => {
  const cases: [month: number, year: number, minimum: number, today: string, old: boolean][] = [
    [3, 2010, 16, '2026-02-28', false],
    // In the month itself the birthday may still be to come.
    [3, 2010, 16, '2026-03-01', false],
    [3, 2010, 16, '2026-03-31', false],
    [3, 2010, 16, '2026-04-01', true],
    [12, 2012, 13, '2025-12-31', false],
    [12, 2012, 13, '2026-01-01', true],
    [2, 2008, 18, '2026-02-28', false],
    [2, 2008, 18, '2026-03-01', true],
    [1, 1950, 18, '2026-03-01', true],
    [11, 2026, 13, '2026-11-23', false],
  ];
  for (const [month, year, minimum, today, old] of cases) {
    test(`born ${String(month)}/${String(year)}, ${String(minimum)} on ${today}: ${String(old)}`, () =>
      assert.equal(isOldEnough({ month, year }, minimum, today), old));
  }
});

test('a month of birth is one that somebody alive may have', () => {
  const today = '2026-11-23';
  assert.ok(isBirthMonth({ month: 11, year: 2026 }, today));
  assert.ok(isBirthMonth({ month: 1, year: 1901 }, today));
  for (const [month, year] of [
    [12, 2026],
    [1, 1900],
    [0, 1990],
    [13, 1990],
    [1.5, 1990],
    [1, 90],
    [NaN, 1990],
  ] as const) {
    assert.ok(!isBirthMonth({ month, year }, today), `${String(month)}/${String(year)}`);
  }
});

test('a record says pass or stop and the limit, and nothing of a birth', () => {
  const choice = ageChoice('stop', 'neutral', 18, { locale: 'en', text: en.born });
  const { record } = recordConsent(choice, {
    surface: 'form',
    actingFor: 'other',
    notice: {},
    profileHash: 'a'.repeat(64),
    page: { origin: 'https://example.com', path: '/' },
    widgetVersion: '1',
    at: '2026-11-23T10:00:00Z',
    makeId: () => '6a0f5b38-6c64-4b0c-8f0f-0d7a4f0d9a11',
  });
  assert.deepEqual(ConsentRecord.parse(record), record);
  assert.equal(record.text.id, 'age.neutral.18.stop');
  assert.equal(record.state, 'refused');
  assert.equal(record.actingFor, 'other');
  assert.equal(ageChoice('pass', 'attest', 13, { locale: 'en', text: 'x' }).action, 'tick');
});

describe('in every language', () => {
  for (const [language, wording] of Object.entries(AGE_WORDINGS)) {
    test(`${language}: a question by month and year names no age, and a tick names it`, () => {
      const neutral: (keyof AgeWording)[] = ['whom', 'self', 'other', 'otherHint', 'born', 'bornHint', 'month', 'year'];
      for (const key of neutral) assert.doesNotMatch(wording[key], /\d|\{/);
      assert.match(wording.attest, /\{age\}/);
      assert.match(wording.parentContact, /\{contact\}/);
    });
    test(`${language}: no other gap, and no text twice`, () => {
      for (const [key, text] of Object.entries(wording) as [string, string][]) {
        assert.ok(text.trim());
        if (!['attest', 'parentContact'].includes(key)) assert.doesNotMatch(text, /[{}]/, key);
      }
      assert.equal(new Set(Object.values(wording)).size, Object.keys(wording).length);
      if (language !== 'en') assert.notEqual(wording.born, en.born);
    });
  }

  test('is loaded by its language, English where there is none', async () => {
    for (const [language, wording] of Object.entries(AGE_WORDINGS)) {
      assert.equal((await loadAgeWording(language)).wording, wording);
    }
    assert.deepEqual(await loadAgeWording('tlh'), { wording: en, language: 'en' });
    assert.equal((await loadAgeWording('pt-BR')).language, 'pt-BR');
  });
});
