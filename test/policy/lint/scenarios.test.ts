/** What the linter says of the five presets, and of them with something changed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { lint } from '../../../src/policy/lint/lint.js';
import { presets } from '../../../src/policy/presets/index.js';
import { loadPolicyDocument, presetIds, type PresetId } from '../../../src/policy/presets/load-preset.js';
import { smsDisclosure } from '../../../src/policy/sms/sms-disclosure.js';
import { en } from '../../../src/policy/sms/wordings/en.js';
import { fullProfile } from '../full-profile.js';
import { without } from '../without.js';

const { konnecs, 'cal-medi': calMedi, 'cal-connect': calConnect } = presets;
const errorsOf = (profile: unknown): string[] => [
  ...new Set(lint(profile).flatMap(({ rule, level }) => (level === 'error' ? [rule] : []))),
];

/** Every finding that a preset has, with the reason why it is the policy's own and stays. */
const EXPECTED: Readonly<Record<PresetId, Readonly<Record<string, string>>>> = {
  'cal-connect': {
    'notice-06': 'the policy speaks of the GDPR and names no lawful basis',
    'rights-02': 'the policy has no right to object',
  },
  calendera: {},
  konnecs: {
    'rights-01': '30 days are more than the month of the GDPR in February',
    'rights-07': 'the policy names no supervisory authority',
  },
  'cal-medi': { 'rights-01': '30 business days are more than the month of the GDPR' },
  'smart-scheduling': {},
};

for (const id of presetIds) {
  test(`${id} has no error, and the warnings that its policy brings along`, async () => {
    const findings = lint({ ...presets[id], document: await loadPolicyDocument(id) });
    assert.deepEqual(
      findings.filter(({ level }) => level === 'error'),
      [],
    );
    assert.deepEqual([...new Set(findings.map(({ rule }) => rule))], Object.keys(EXPECTED[id]));
  });
}

describe('Konnecs’ text messages', () => {
  test('have nothing that a rule finds fault with', () => {
    assert.deepEqual(
      lint(konnecs).filter(({ rule }) => rule.startsWith('sms')),
      [],
    );
    const text = smsDisclosure(konnecs, en, 'en');
    for (const part of [
      'Konnecs',
      'confirmations',
      'reminders',
      'rescheduling',
      'cancellation',
      '1–3 messages per appointment',
      'Message and data rates may apply.',
      'STOP',
      'HELP',
      'START',
      '(https://konnecs.com/privacy)',
      '(https://konnecs.com/terms)',
    ]) {
      assert.ok(text.includes(part), part);
    }
  });

  for (const [path, rule] of [
    ['sms/messages', 'sms-09'],
    ['sms/frequency', 'sms-10'],
    ['sms/rates', 'sms-11'],
    ['sms/keywords/stop', 'sms-12'],
    ['sms/keywords/help', 'sms-13'],
    ['sms/keywords/start', 'sms-14'],
    ['links/policy', 'sms-15'],
    ['links/terms', 'sms-16'],
  ] as const) {
    test(`without ${path} fail by ${rule}`, () => assert.deepEqual(errorsOf(without(konnecs, path)), [rule]));
  }
  test('without a name fail by sms-08', () => {
    assert.ok(errorsOf(without(konnecs, 'controller')).includes('sms-08'));
  });

  test('cannot be marketing', () => {
    const sms: NonNullable<PolicyProfile['sms']> = {
      ...konnecs.sms,
      // @ts-expect-error There is no such kind: the compiler says so before the linter does.
      messages: ['confirmation', 'marketing'],
    };
    const findings = lint({ ...konnecs, sms });
    assert.deepEqual(
      findings.filter(({ level }) => level === 'error').map(({ rule, path }) => [rule, path]),
      [['sms-06', '/sms/messages/1']],
    );
  });
});

describe('a change that matters', () => {
  const announced = (effectiveAt: string): PolicyProfile => ({
    ...konnecs,
    material: true,
    publishedAt: '2026-03-01',
    effectiveAt,
  });
  test('fails with 13 days of notice', () => assert.deepEqual(errorsOf(announced('2026-03-14')), ['notice-04']));
  test('passes with 14', () => assert.deepEqual(errorsOf(announced('2026-03-15')), []));
});

describe('a promise against the law', () => {
  const promised = (days: number) => lint({ ...fullProfile(), answerWithin: [{ what: 'answer', within: { days } }] });
  test('28 days are never late', () => assert.deepEqual(promised(28), []));
  test('29 days are, over a February of 28', () => {
    assert.deepEqual(
      promised(29).map(({ rule, message }) => [rule, message]),
      [
        [
          'rights-01',
          'a request of 2026-02-02 is promised an answer by 2026-03-03, later than 2026-03-02 (GDPR, article 12(3))',
        ],
      ],
    );
  });
  test('a law that does not bind is not asked', () => {
    const profile = { ...fullProfile(), laws: ['ccpa'], answerWithin: [{ what: 'answer', within: { days: 40 } }] };
    assert.deepEqual(lint(profile), []);
  });
});

test('silence on age is no finding', () => {
  assert.deepEqual(
    lint(calConnect).filter(({ rule }) => rule.startsWith('age')),
    [],
  );
});

describe('CalMedi', () => {
  test('fails without the French of its notice', () => {
    assert.deepEqual(errorsOf(without(calMedi, 'purposes/support/text/fr')), ['notice-03']);
    assert.deepEqual(errorsOf(without(calMedi, 'retention/2/criterion/fr')), ['notice-03']);
  });
  test('fails without the French of its text messages', () => {
    const { sms, links } = fullProfile();
    const sending: PolicyProfile = { ...calMedi, links: links!, sms: sms! };
    assert.deepEqual(errorsOf(sending), [], 'generated, it has both');
    const own = { ...sending, sms: { ...sms, disclosure: { en: smsDisclosure(sending, en, 'en') } } };
    assert.deepEqual(errorsOf(own), ['sms-19']);
  });
  test('fails with a field that is for nothing', () => {
    assert.deepEqual(errorsOf(without(calMedi, 'fields/phone/purposes')), ['notice-01']);
  });
});

test('an undated policy is no finding', () => {
  assert.deepEqual(lint(without(fullProfile(), 'version')), []);
});
