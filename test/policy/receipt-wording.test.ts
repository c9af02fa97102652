import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadReceiptWording } from '../../src/policy/consent/load-receipt-wording.js';
import { RECEIPT_LINES } from '../../src/policy/consent/receipt-text.js';
import { en } from '../../src/policy/consent/receipt-wordings/en.js';
import { RECEIPT_WORDINGS, receiptWordingOf } from '../../src/policy/consent/receipt-wordings/index.js';
import { AGE_WORDINGS } from '../../src/policy/age/wordings/index.js';

/** What is the same word in both languages, by its path. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {};

/** Every word by its path, as in `lines.state`. */
function wordsOf(wording: object, path = ''): [string, string][] {
  return Object.entries(wording).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : wordsOf(value as object, `${path}${key}.`),
  );
}

it('the words of receipts are there in every language that a page can speak', () => {
  assert.deepEqual(Object.keys(RECEIPT_WORDINGS), Object.keys(AGE_WORDINGS));
  assert.equal(receiptWordingOf('pt-BR'), RECEIPT_WORDINGS['pt']);
  assert.equal(receiptWordingOf('tlh'), undefined);
});

it('the words of receipts are loaded by their language, English where there is none', async () => {
  for (const [language, wording] of Object.entries(RECEIPT_WORDINGS)) {
    assert.equal((await loadReceiptWording(language)).wording, wording);
  }
  assert.deepEqual(await loadReceiptWording('tlh'), { wording: en, language: 'en' });
  assert.equal((await loadReceiptWording('zh-Hans')).language, 'zh-Hans');
});

describe('the words of receipts', () => {
  const english = new Map(wordsOf(en));
  for (const [language, wording] of Object.entries(RECEIPT_WORDINGS)) {
    const words = wordsOf(wording);

    it(`in ${language} are those of English, each and no other, none empty and none with a gap`, () => {
      assert.deepEqual(words.map(([path]) => path).sort(), [...english.keys()].sort());
      for (const [path, text] of words) assert.match(text, /^[^\s{}](?:[^{}]*[^\s{}])?$/, path);
    });

    it(`in ${language} tell every line, state and way from every other`, () => {
      const { lines, states, choices, ways, whom } = wording;
      assert.equal(new Set(RECEIPT_LINES.map((line) => lines[line])).size >= RECEIPT_LINES.length, true);
      for (const set of [states, choices, ways, whom])
        assert.equal(new Set(Object.values(set)).size, Object.keys(set).length);
    });

    if (language === 'en') continue;
    it(`in ${language} are not left in English`, () => {
      const same = words.filter(([path, text]) => text === english.get(path)).map(([path]) => path);
      assert.deepEqual(same, SAME_AS_ENGLISH[language] ?? []);
    });
  }
});
