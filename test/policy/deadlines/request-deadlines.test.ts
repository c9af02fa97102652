import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  dayOfReceipt,
  deadlinesFrom,
  requestDeadlines,
  type Deadline,
  type DeadlineStep,
} from '../../../src/policy/deadlines/request-deadlines.js';
import { calMedi } from '../../../src/policy/presets/cal-medi.js';
import { konnecs } from '../../../src/policy/presets/konnecs.js';
import { smartScheduling } from '../../../src/policy/presets/smart-scheduling.js';
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import type { Law, RequestKind } from '../../../src/policy/profile/rights.js';
import { AMERICAN, FRENCH } from './holidays.js';

const [SPRING, WINTER] = ['2026-04-01', '2026-12-18'];

function step(all: readonly Deadline[], name: DeadlineStep): Deadline {
  const found = all.find((one) => one.step === name);
  assert.ok(found, `there is no date for ${name}`);
  return found;
}

function ofLaw(law: Law, kind: RequestKind, received: string, holidays: readonly string[] = []): readonly Deadline[] {
  return deadlinesFrom({ laws: [law] }, kind, received, holidays);
}

/** The table of the clocks, row by row: the day for a request of Wednesday 1 April and of Friday 18 December 2026. */
const ROWS: readonly (readonly [
  name: string,
  profile: PolicyProfile,
  kind: RequestKind,
  step: DeadlineStep,
  holidays: readonly string[],
  spring: string,
  winter: string,
])[] = [
  ['GDPR, answer', { laws: ['gdpr'] }, 'access', 'answer', FRENCH, '2026-05-04', '2027-01-18'],
  ['UK GDPR, answer', { laws: ['uk-gdpr'] }, 'erase', 'answer', [], '2026-05-01', '2027-01-18'],
  ['S2, any request', { answerWithin: konnecs.answerWithin }, 'access', 'answer', [], '2026-05-01', '2027-01-17'],
  ['S2, deletion', { answerWithin: konnecs.answerWithin }, 'erase', 'resolve', [], '2026-05-01', '2027-01-17'],
  ['S2, backups', { answerWithin: konnecs.answerWithin }, 'erase', 'backups', [], '2026-07-30', '2027-04-17'],
  ['S3, reply', { answerWithin: calMedi.answerWithin }, 'access', 'answer', FRENCH, '2026-05-19', '2027-02-02'],
  ['S4, complaint answered', smartScheduling, 'complaint', 'answer', AMERICAN, '2026-04-15', '2027-01-05'],
  ['S4, complaint resolved', smartScheduling, 'complaint', 'resolve', AMERICAN, '2026-04-26', '2027-01-12'],
  ['CCPA, acknowledgement', { laws: ['ccpa'] }, 'know', 'acknowledge', AMERICAN, '2026-04-15', '2027-01-05'],
  ['CCPA, answer', { laws: ['ccpa'] }, 'know', 'answer', AMERICAN, '2026-05-15', '2027-01-31'],
  ['CCPA, opt-out', { laws: ['ccpa'] }, 'opt-out-of-sale', 'answer', AMERICAN, '2026-04-22', '2027-01-12'],
  ['UK, complaint', { laws: ['uk-gdpr'] }, 'complaint', 'acknowledge', [], '2026-04-30', '2027-01-16'],
  ['FCC, revocation', { laws: ['fcc'] }, 'withdraw-sms', 'answer', AMERICAN, '2026-04-15', '2027-01-05'],
  ['US states, answer', { laws: ['us-states'] }, 'erase', 'answer', [], '2026-05-15', '2027-01-31'],
  ['US states, appeal', { laws: ['us-states'] }, 'appeal', 'answer', [], '2026-05-30', '2027-02-15'],
];

describe('the clocks', () => {
  for (const [name, profile, kind, what, holidays, spring, winter] of ROWS) {
    test(`${name}: ${spring} and ${winter}`, () => {
      const day = (received: string): string => step(deadlinesFrom(profile, kind, received, holidays), what).day;
      assert.deepEqual([day(SPRING), day(WINTER)], [spring, winter]);
    });
  }

  test('a law that allows more time says until when', () => {
    const extended = (law: Law, kind: RequestKind, received: string) =>
      step(ofLaw(law, kind, received, FRENCH), 'answer').extendedDay;
    assert.deepEqual(
      [extended('gdpr', 'access', SPRING), extended('gdpr', 'access', WINTER)],
      ['2026-07-01', '2027-03-18'],
    );
    assert.equal(extended('ccpa', 'know', SPRING), '2026-06-29');
    assert.equal(extended('fcc', 'withdraw-sms', SPRING), undefined);
  });
});

describe('the dates of a request', () => {
  test('CalMedi, 1 April 2026: the law by 4 May, and beside it the later promise of 19 May', () => {
    const [answer, ...others] = deadlinesFrom(calMedi, 'access', SPRING, FRENCH);
    assert.deepEqual(others, []);
    assert.deepEqual(answer, {
      step: 'answer',
      day: '2026-05-04',
      rule: 'gdpr-answer',
      law: 'gdpr',
      ground: 'GDPR, article 12(3)',
      within: { months: 1 },
      extendedDay: '2026-07-01',
      promise: { day: '2026-05-19', rule: 'promise-0', within: { businessDays: 30 } },
    });
  });

  test('Konnecs, an erasure of 1 April 2026: thirty days, and a hundred and twenty for the backups', () => {
    const dates = deadlinesFrom(konnecs, 'erase', SPRING);
    assert.deepEqual(
      dates.map((one) => [one.step, one.day, one.rule]),
      [
        ['acknowledge', '2026-04-15', 'ccpa-acknowledge'],
        ['answer', '2026-05-01', 'gdpr-answer'],
        ['resolve', '2026-05-01', 'promise-1'],
        ['backups', '2026-07-30', 'promise-2'],
      ],
    );
  });

  test('SmartScheduling, a complaint of 1 April 2026: 15 and 26 April', () => {
    const dates = deadlinesFrom(smartScheduling, 'complaint', SPRING);
    assert.deepEqual(
      dates.map((one) => [one.step, one.day]),
      [
        ['answer', '2026-04-15'],
        ['resolve', '2026-04-26'],
      ],
    );
  });

  test('thirty days may be longer than the month of the law, in February', () => {
    const answer = step(deadlinesFrom(konnecs, 'access', '2029-01-31'), 'answer');
    assert.deepEqual([answer.day, answer.promise?.day], ['2029-02-28', '2029-03-02']);
  });

  test('a promise that is earlier than the law is the date, and has no article', () => {
    const profile: PolicyProfile = { laws: ['gdpr'], answerWithin: [{ what: 'answer', within: { days: 5 } }] };
    assert.deepEqual(deadlinesFrom(profile, 'access', SPRING), [
      { step: 'answer', day: '2026-04-06', rule: 'promise-0', within: { days: 5 } },
    ]);
  });

  test('of several laws the earliest counts', () => {
    const answer = step(deadlinesFrom({ laws: ['ccpa', 'gdpr'] }, 'erase', SPRING), 'answer');
    assert.equal(answer.rule, 'gdpr-answer');
  });

  test('a business that is bound by nothing and promises nothing has no dates', () => {
    assert.deepEqual(deadlinesFrom({}, 'access', SPRING), []);
    assert.deepEqual(ofLaw('gdpr', 'complaint', SPRING), []);
  });

  test('a request belongs to the day that the zone of the business shows', () => {
    const received = Date.parse('2026-04-01T23:30:00Z');
    assert.equal(dayOfReceipt(received, 'America/New_York'), '2026-04-01');
    assert.equal(dayOfReceipt(received, 'Europe/Paris'), '2026-04-02');
    const [answer] = requestDeadlines({ profile: calMedi, kind: 'access', received, zone: 'Asia/Kathmandu' });
    assert.equal(answer?.day, '2026-05-04', 'the second of May is a Saturday');
  });

  for (const day of ['1899-12-31', '0001-01-01', '2026-02-30', 'soon', '']) {
    test(`no request was received on “${day}”`, () =>
      assert.throws(() => deadlinesFrom(konnecs, 'access', day), RangeError));
  }
});
