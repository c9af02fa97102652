import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { lint } from '../../../src/policy/lint/lint.js';
import { LINT_RULES } from '../../../src/policy/lint/rules.js';
import type { Finding } from '../../../src/policy/lint/rule.js';
import { smsDisclosure } from '../../../src/policy/sms/sms-disclosure.js';
import { SMS_WORDINGS } from '../../../src/policy/sms/wordings/index.js';
import { fullProfile } from '../full-profile.js';
import { without } from '../without.js';
import { COOKIE_BREAKS, type Break } from './breaks-of-cookies.js';
import { NOTICE_BREAKS } from './breaks-of-notice.js';
import { SMS_BREAKS } from './breaks-of-sms.js';
import { SMS_TEXT_BREAKS } from './breaks-of-sms-text.js';

const BREAKS: readonly Break[] = [...SMS_BREAKS, ...SMS_TEXT_BREAKS, ...COOKIE_BREAKS, ...NOTICE_BREAKS];

const idsOf = (findings: readonly Finding[], level?: string): string[] => [
  ...new Set(findings.filter((one) => !level || one.level === level).map(({ rule }) => rule)),
];

test('a profile with nothing wrong has no finding', () => assert.deepEqual(lint(fullProfile()), []));

test('nor has one that says nothing at all', () => assert.deepEqual(lint({}), []));

describe('one thing wrong is found by its rule and by no other', () => {
  for (const { rule, level = 'error', name, from = fullProfile, damage, path } of BREAKS) {
    test(`${rule}: ${name}`, () => {
      const whole = from();
      assert.deepEqual(idsOf(lint(whole), 'error'), [], 'what the damage is done to has no error');
      const findings = lint(damage(whole));
      assert.deepEqual(idsOf(findings, level), [rule]);
      if (level === 'warning') assert.deepEqual(idsOf(findings, 'error'), []);
      assert.ok(
        findings.some((one) => one.rule === rule && one.path === path),
        JSON.stringify(findings.map((one) => one.path)),
      );
    });
  }
});

test('every rule is broken at least once', () => {
  assert.deepEqual(
    LINT_RULES.map(({ id }) => id).filter((id) => !BREAKS.some(({ rule }) => rule === id)),
    [],
  );
});

test('no number is given twice', () => {
  const ids = LINT_RULES.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});

describe('in every language', () => {
  const everywhere = (): PolicyProfile => ({
    sms: fullProfile().sms!,
    links: fullProfile().links!,
    controller: { name: 'Haus am See' },
    fields: { phone: { purposes: ['booking'] } },
    purposes: { booking: { text: Object.fromEntries(Object.keys(SMS_WORDINGS).map((tag) => [tag, 'x'])) } },
    locales: Object.keys(SMS_WORDINGS),
  });

  test('the generated text has all that is asked for', () => assert.deepEqual(lint(everywhere()), []));

  for (const language of Object.keys(SMS_WORDINGS)) {
    test(`${language}: the same text as words of one’s own passes, and fails with a sentence gone`, () => {
      const profile = { ...everywhere(), locales: [language] };
      const text = smsDisclosure(profile, SMS_WORDINGS[language]!, language);
      const own = (disclosure: string): PolicyProfile => ({
        ...profile,
        sms: { ...profile.sms!, disclosure: { [language]: disclosure } },
      });
      assert.deepEqual(lint(own(text)), []);
      for (const [rule, clause] of [
        ['sms-09', 'messages'],
        ['sms-10', 'frequency'],
        ['sms-11', 'rates'],
        ['sms-18', 'notACondition'],
        ['sms-23', 'carriersNotLiable'],
      ] as const) {
        const less = smsDisclosure(without(profile, `sms/${clause}`), SMS_WORDINGS[language]!, language);
        assert.deepEqual(idsOf(lint(own(less))), [rule], less);
      }
    });
  }
});

test('a rule can be left out by its number', () => {
  const profile = without(fullProfile(), 'sms/keywords/stop');
  assert.deepEqual(idsOf(lint(profile)), ['sms-12']);
  assert.deepEqual(lint(profile, { ignore: ['sms-12'] }), []);
});

test('errors come before warnings', () => {
  const profile = without(without(fullProfile(), 'sms/page'), 'fields/name/purposes');
  assert.deepEqual(
    lint(profile).map(({ rule }) => rule),
    ['notice-01', 'sms-20'],
  );
});
