import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONSENT_LANGUAGE_LOADERS } from '../../src/i18n/consent/consent-texts.js';
import { en as consentEn } from '../../src/i18n/consent/en.js';
import { CHOICE_LANGUAGE_LOADERS } from '../../src/i18n/cookie-choice/choice-texts.js';
import { en as choiceEn } from '../../src/i18n/cookie-choice/en.js';
import { en as questionEn } from '../../src/i18n/cookie-question/en.js';
import { QUESTION_LANGUAGE_LOADERS } from '../../src/i18n/cookie-question/question-texts.js';
import { en } from '../../src/i18n/en.js';
import { en as formEn } from '../../src/i18n/form/en.js';
import { FORM_LANGUAGE_LOADERS } from '../../src/i18n/form/form-texts.js';
import { en as privacyEn } from '../../src/i18n/privacy/en.js';
import { PRIVACY_LANGUAGE_LOADERS } from '../../src/i18n/privacy/privacy-texts.js';
import { LANGUAGE_LOADERS } from '../../src/i18n/language-loaders.js';
import { en as laterEn } from '../../src/i18n/later/en.js';
import { LATER_LANGUAGE_LOADERS } from '../../src/i18n/later/later-texts.js';
import { en as paymentEn } from '../../src/i18n/payment/en.js';
import { PAYMENT_LANGUAGE_LOADERS } from '../../src/i18n/payment/payment-texts.js';
import { en as manageEn } from '../../src/i18n/manage/en.js';
import { MANAGE_LANGUAGE_LOADERS } from '../../src/i18n/manage/manage-texts.js';
import type { TextLoaders } from '../../src/i18n/language-texts.js';

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'zh'];

/** What is the same word in both languages. */
const SAME_AS_ENGLISH: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'the texts': { de: ['name'] },
  'the texts of the request centre': {
    de: ['kept.codes', 'code'],
    fr: ['kept.messages', 'kept.codes', 'documents', 'code', 'contactLine'],
    nl: ['kept.codes', 'code', 'contactLine'],
  },
  'the texts of a form': { de: ['optional'], es: ['no'], it: ['no'] },
  'the texts of the cookie question': Object.fromEntries(
    ['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt'].map((tag) => [tag, ['marketing']]),
  ),
};

/** What stands on a button, where there is room for a few words. */
const BUTTONS = [
  'backToDays',
  'changeZone',
  'showAsMonth',
  'showAsWeek',
  'showAsList',
  'moreDays',
  'earlierDays',
  'tryAgain',
  'back',
  'changeTime',
  'bookAppointment',
  'close',
  'reloadPage',
  'extendHold',
  'keepAgain',
  'book',
  'booking',
  'bookAnother',
];
const FORM_BUTTONS = ['formSend', 'formSending', 'nextPage', 'addFile'];
const CONSENT_BUTTONS = [
  'withdraw',
  'withdrawing',
  'stopMessages',
  'sendCode',
  'sendingCode',
  'checkCode',
  'anotherCode',
];
const LATER_BUTTONS = ['otherTime', 'toPayment', 'calendarFile', 'copyLink'];
const PAYMENT_BUTTONS = ['pay', 'havePaid', 'payAgain'];
const MANAGE_BUTTONS = [
  'cancelBooking',
  'keepBooking',
  'withAnyone',
  'moveNow',
  'moving',
  'cancelNow',
  'cancelling',
  'downloadReceipt',
];
const QUESTION_BUTTONS = ['accept', 'refuse', 'settings', 'closeAndRefuse'];
const CHOICE_BUTTONS = ['save', 'close', 'receipt', 'showOnce'];
const PRIVACY_BUTTONS = [
  'addCorrection',
  'goOn',
  'checkCode',
  'copyJson',
  'copyCsv',
  'sendRequest',
  'eraseNow',
  'saveReceipt',
  'look',
  'cancel',
  'cancelling',
  'another',
];
const BUTTON_LENGTH = 28;

interface Tree {
  readonly [key: string]: string | Tree;
}

/** Every text by its path, as in `errors.offline`; the plural forms of one text stay together. */
function leavesOf(tree: Tree, path = ''): [string, string | Tree][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' || 'other' in value ? [[path + key, value]] : leavesOf(value, `${path + key}.`),
  );
}

function textsOf(messages: object): Map<string, string | Tree> {
  return new Map(leavesOf(messages as unknown as Tree));
}

function gapsOf(text: string): string[] {
  return [...new Set(text.match(/\{\w*\}/g))].sort();
}

function formsOf(text: string | Tree): [Intl.LDMLPluralRule | undefined, string][] {
  if (typeof text === 'string') return [[undefined, text]];
  return Object.entries(text) as [Intl.LDMLPluralRule, string][];
}

/** The plural forms that stand for one number only, which can be said in a word. */
function formsOfOneNumber(tag: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(tag);
  const counts = new Map<string, number>();
  for (let count = 0; count <= 1000; count += 1) {
    const form = rules.select(count);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return new Set([...counts.keys()].filter((form) => counts.get(form) === 1));
}

/** A set of texts: what it is called, its English, its other languages, which of them stand on buttons. */
const SETS: readonly (readonly [name: string, english: object, loaders: TextLoaders<object>, buttons: string[]])[] = [
  ['the texts', en, LANGUAGE_LOADERS, BUTTONS],
  ['the texts of a form', formEn, FORM_LANGUAGE_LOADERS, FORM_BUTTONS],
  ['the texts of the cookie question', questionEn, QUESTION_LANGUAGE_LOADERS, QUESTION_BUTTONS],
  ['the texts beside that question', choiceEn, CHOICE_LANGUAGE_LOADERS, CHOICE_BUTTONS],
  ['the texts of the consent controls', consentEn, CONSENT_LANGUAGE_LOADERS, CONSENT_BUTTONS],
  ['the texts of the later steps', laterEn, LATER_LANGUAGE_LOADERS, LATER_BUTTONS],
  ['the texts of a payment', paymentEn, PAYMENT_LANGUAGE_LOADERS, PAYMENT_BUTTONS],
  ['the texts of a booking that is managed', manageEn, MANAGE_LANGUAGE_LOADERS, MANAGE_BUTTONS],
  ['the texts of the request centre', privacyEn, PRIVACY_LANGUAGE_LOADERS, PRIVACY_BUTTONS],
];

for (const [name, englishTexts, loaders, buttons] of SETS) {
  const english = textsOf(englishTexts);

  it(`${name} have a loader for every language but English, which is always there`, () => {
    assert.deepEqual(Object.keys(loaders), LANGUAGES);
  });

  for (const tag of ['en', ...LANGUAGES]) {
    describe(`${name} in ${tag}`, async () => {
      const messages = (await loaders[tag]?.())?.[tag] ?? englishTexts;
      const texts = textsOf(messages);
      const single = formsOfOneNumber(tag);
      const all = [...texts].flatMap(([key, text]) => formsOf(text).map(([form, value]) => ({ key, form, value })));

      it('are those of English, each and no other', () => {
        assert.deepEqual([...texts.keys()].sort(), [...english.keys()].sort());
      });

      it('have the plural forms of the language, each and no other', () => {
        const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.sort();
        for (const [key, text] of texts) {
          if (typeof text !== 'string') assert.deepEqual(Object.keys(text).sort(), wanted, key);
        }
      });

      it('have the gaps of English; a count may be a word where its form stands for one number', () => {
        for (const { key, form, value } of all) {
          const wanted = gapsOf(formsOf(english.get(key) ?? '').at(-1)?.[1] ?? '');
          const isWord = form !== undefined && form !== 'other' && single.has(form) && gapsOf(value).length === 0;
          if (!isWord) assert.deepEqual(gapsOf(value), wanted, `${key} ${form ?? ''}`);
        }
      });

      it('begin and end with a word, and have no gap twice', () => {
        for (const { key, value } of all) {
          assert.notEqual(value, '', key);
          assert.equal(value.trim(), value, key);
          assert.equal(value.match(/[{}]/g)?.length ?? 0, gapsOf(value).length * 2, key);
        }
      });

      it('fit on buttons', () => {
        for (const key of buttons) {
          const text = texts.get(key);
          assert.ok(typeof text === 'string' && text.length <= BUTTON_LENGTH, `${key}: ${JSON.stringify(text)}`);
        }
      });

      if (tag === 'en') return;
      it('are not left in English', () => {
        const same = [...texts].filter(([key, text]) => {
          const hasWords = formsOf(text).some(([, value]) => /\p{L}/u.test(value.replace(/\{\w+\}/g, '')));
          return hasWords && JSON.stringify(text) === JSON.stringify(english.get(key));
        });
        assert.deepEqual(
          same.map(([key]) => key),
          SAME_AS_ENGLISH[name]?.[tag] ?? [],
        );
      });
    });
  }
}
