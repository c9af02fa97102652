import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { promisedDay } from '../../../src/policy/deadlines/promised-day.js';
import { LEGAL_LIMITS } from '../../../src/policy/deadlines/legal-limits.js';

const FRENCH = ['2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25', '2026-12-25', '2027-01-01'];

describe('a promise', () => {
  for (const [name, received, within, holidays, day] of [
    ['30 days', '2026-04-01', { days: 30 }, [], '2026-05-01'],
    ['30 business days, French holidays', '2026-04-01', { businessDays: 30 }, FRENCH, '2026-05-19'],
    ['30 business days, holidays ignored', '2026-04-01', { businessDays: 30 }, [], '2026-05-13'],
    ['30 business days over a new year', '2026-12-18', { businessDays: 30 }, FRENCH, '2027-02-02'],
    ['10 business days', '2026-04-01', { businessDays: 10 }, [], '2026-04-15'],
    ['25 days', '2026-04-01', { days: 25 }, [], '2026-04-26'],
    ['a month, where the next one is shorter', '2029-01-31', { months: 1 }, [], '2029-02-28'],
  ] as const) {
    test(`of ${name} from ${received} ends on ${day}`, () =>
      assert.equal(promisedDay(received, within, holidays), day));
  }
});

describe('the law', () => {
  const limit = (law: string, kind: string) =>
    LEGAL_LIMITS.find(
      ({ law: own, kinds, what }) => own === law && what === 'answer' && (kinds as readonly string[]).includes(kind),
    )!;
  for (const [law, kind, received, holidays, day] of [
    ['gdpr', 'access', '2026-04-01', FRENCH, '2026-05-04'],
    ['gdpr', 'erase', '2026-12-18', FRENCH, '2027-01-18'],
    ['gdpr', 'erase', '2029-01-31', [], '2029-02-28'],
    ['ccpa', 'know', '2026-04-01', [], '2026-05-16'],
    ['ccpa', 'opt-out-of-sale', '2026-04-01', [], '2026-04-22'],
    ['fcc', 'withdraw-sms', '2026-04-01', [], '2026-04-15'],
  ] as const) {
    test(`${law} wants ${kind} of ${received} by ${day}`, () =>
      assert.equal(limit(law, kind).lastDay(received, holidays), day));
  }
});
