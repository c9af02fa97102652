import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainText, textParts } from '../../../src/policy/profile/text.js';
import { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { loadSmsWording } from '../../../src/policy/sms/load-wording.js';
import { smsDisclosure, smsStateText } from '../../../src/policy/sms/sms-disclosure.js';
import { SMS_STATES } from '../../../src/policy/sms/sms-wording.js';
import { SMS_WORDINGS, smsWordingOf } from '../../../src/policy/sms/wordings/index.js';
import { en } from '../../../src/policy/sms/wordings/en.js';
import { fullProfile } from '../full-profile.js';

const profile = fullProfile();
const { sms } = profile;
const LANGUAGES = Object.keys(SMS_WORDINGS);

test('the profile that these tests start from has every line', () => {
  assert.deepEqual(PolicyProfile.parse(profile), profile);
});

test('says the whole programme in English', () => {
  assert.equal(
    smsDisclosure(profile, en, 'en'),
    [
      'By ticking this box, you agree to receive SMS text messages about your appointment from Haus am See.',
      'What we send: appointment confirmations, appointment reminders, notices of rescheduling, and notices of cancellation.',
      'Message frequency: typically 1–3 messages per appointment.',
      'Message frequency varies with your appointments.',
      'Message and data rates may apply.',
      'There is no additional fee from Haus am See for these messages.',
      'Reply STOP at any time to opt out; you will get one last message to confirm it, and no more after that.',
      'Reply HELP for help, or contact [help@example.com](mailto:help@example.com).',
      'Reply START to receive messages again.',
      'We do not use your number for marketing or promotional messages.',
      'We do not share your number with third parties for their marketing.',
      'Messages are sent via Twilio.',
      'Carriers are not liable for delayed or undelivered messages.',
      'Your consent is not a condition of booking.',
      'More in our [Privacy Policy](https://example.com/privacy) and [Terms](https://example.com/terms).',
    ].join(' '),
  );
});

describe('in every language', () => {
  for (const language of LANGUAGES) {
    const wording = SMS_WORDINGS[language]!;
    const text = smsDisclosure(profile, wording, language);

    test(`${language}: no gap is left open, and every gap is one that is filled`, () => {
      assert.doesNotMatch(text, /[{}]|undefined/);
    });
    test(`${language}: keywords, brand, provider and numbers are in it`, () => {
      for (const part of ['STOP', 'HELP', 'START', 'SMS', 'Haus am See', 'Twilio', '1', '3']) {
        assert.ok(text.toUpperCase().includes(part.toUpperCase()), `${part} in ${text}`);
      }
    });
    test(`${language}: three links, and no token left in the words`, () => {
      assert.deepEqual(
        textParts(text).flatMap((part) => part.href ?? []),
        ['mailto:help@example.com', 'https://example.com/privacy', 'https://example.com/terms'],
      );
      assert.doesNotMatch(plainText(text), /\]\(/);
    });
    test(`${language}: has each state, with START where STOP was sent`, () => {
      const texts = SMS_STATES.map((state) => smsStateText(profile, wording, state));
      assert.equal(new Set(texts).size, SMS_STATES.length);
      assert.match(smsStateText(profile, wording, 'blocked-by-stop'), /START/);
      assert.match(
        smsStateText(profile, wording, 'blocked-by-stop', '+15551234567'),
        /START.*\+15551234567|\+1.*START/,
      );
      for (const line of texts) assert.doesNotMatch(line, /[{}]/);
    });
    test(`${language}: is no other language's`, () => {
      if (language !== 'en') assert.notEqual(wording.label, en.label);
      const own = Object.values(wording.kind);
      assert.equal(new Set(own).size, own.length);
    });
    test(`${language}: has a form for every number`, () => {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const count of [1, 2, 3, 5, 11, 100]) {
        const said = smsDisclosure({ sms: { frequency: { max: count, per: 'week' } } }, wording, language);
        assert.match(said, new RegExp(new Intl.NumberFormat(language).format(count)), categories.join());
      }
    });
  }
});

describe('silence', () => {
  const without = (key: keyof NonNullable<typeof sms>): string => {
    const { [key]: _, ...rest } = sms!;
    return smsDisclosure({ ...profile, sms: rest }, en, 'en');
  };
  for (const [key, gone] of [
    ['messages', /What we send/],
    ['frequency', /frequency/],
    ['rates', /rates/],
    ['noExtraFee', /fee/],
    ['keywords', /STOP|HELP|START/],
    ['help', /help@example/],
    ['noMarketing', /promotional/],
    ['noSharing', /share/],
    ['provider', /Twilio/],
    ['carriersNotLiable', /Carriers/],
    ['notACondition', /condition/],
  ] as const) {
    test(`of ${key} leaves its sentence out and all others in`, () => {
      const [all, less] = [smsDisclosure(profile, en, 'en'), without(key)];
      assert.match(all, gone);
      assert.doesNotMatch(less, gone);
      assert.ok(less.length > all.length / 2);
    });
  }

  test('of the programme is no text at all', () => assert.equal(smsDisclosure({}, en, 'en'), ''));
  test('of a minimum gives only what is the most', () => {
    assert.match(
      smsDisclosure({ sms: { frequency: { max: 4, per: 'month' } } }, en, 'en'),
      /at most 4 messages per month/,
    );
  });
});

test('words of the business replace the generated ones, in the best language there is', () => {
  const own = { ...profile, sms: { ...sms, disclosure: { en: 'Own words.', fr: 'Nos mots.' } } };
  assert.equal(smsDisclosure(own, SMS_WORDINGS['fr']!, 'fr-CA'), 'Nos mots.');
  assert.equal(smsDisclosure(own, SMS_WORDINGS['de']!, 'de'), 'Own words.');
});

test('the links are those of the programme before those of the profile', () => {
  const own = { ...profile, sms: { ...sms, links: { privacy: 'https://example.com/sms-privacy' } } };
  const text = smsDisclosure(own, en, 'en');
  assert.match(text, /sms-privacy/);
  assert.match(text, /\(https:\/\/example.com\/terms\)/);
});

test('an address with parentheses stays one link', () => {
  const own = { ...profile, links: { policy: 'https://example.com/a_(b)' } };
  assert.deepEqual(
    textParts(smsDisclosure(own, en, 'en')).flatMap((part) => part.href ?? []),
    ['mailto:help@example.com', 'https://example.com/a_%28b%29'],
  );
});

test('a tick, or a number that is given, is what agrees', () => {
  assert.match(smsDisclosure({ ...profile, sms: { ...sms, mode: 'disclosure' } }, en, 'en'), /^By giving your number/);
});

test('a wording is loaded by its language, English where there is none', async () => {
  for (const language of LANGUAGES) {
    assert.equal((await loadSmsWording(language)).wording, smsWordingOf(language));
  }
  assert.equal((await loadSmsWording('pt-BR')).language, 'pt-BR');
  assert.deepEqual(await loadSmsWording('tlh'), { wording: en, language: 'en' });
  assert.deepEqual((await loadSmsWording('constructor')).language, 'en');
});
