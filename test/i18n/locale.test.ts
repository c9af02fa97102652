import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/i18n/en.js';
import { sharedTexts } from '../../src/i18n/shared-texts.js';
import { firstDayOfWeek } from '../../src/i18n/first-day.js';
import { directionOf, isLanguageTag, matchLocale } from '../../src/i18n/locale.js';
import { mergeMessages } from '../../src/i18n/messages.js';

const texts = sharedTexts();

/** The tag that a page and a visitor come to. */
function tagFor(page: string | null, ...visitor: string[]): string {
  return matchLocale(page, visitor, (language) => texts.has(language)).tag;
}

describe('the language', () => {
  it('is the page’s, whatever the visitor’s is', () => {
    assert.equal(tagFor('fr-CA', 'de-AT', 'en-US'), 'fr-CA');
  });

  it('is English throughout where the page’s has no texts: two languages are never mixed', () => {
    assert.equal(tagFor('sv-SE', 'fr-FR'), 'en');
  });

  it('is the first of the visitor’s that has texts where the page names none', () => {
    assert.equal(tagFor(null, 'sv-SE', 'de-AT', 'en-US'), 'de-AT');
    assert.equal(tagFor(null, 'sv-SE'), 'en');
    assert.equal(tagFor(null), 'en');
  });

  it('passes over what is no language', () => {
    assert.equal(tagFor('not a language', 'en-AU'), 'en-AU');
    assert.equal(tagFor('en_US', '', 'de-DE'), 'de-DE');
    assert.deepEqual(['pt-BR', 'en_US', ''].map(isLanguageTag), [true, false, false]);
  });

  it('is known by its older tag', () => {
    assert.deepEqual(
      matchLocale('iw', [], (language) => texts.has(language)),
      { tag: 'he', language: 'he' },
    );
  });

  it('keeps what the page’s tag says besides', () => {
    assert.equal(tagFor('ar-u-nu-latn', 'ar-EG'), 'ar-EG-u-nu-latn');
  });
});

describe('the region', () => {
  it('is the page’s where it names one', () => {
    assert.equal(tagFor('en-US', 'en-GB'), 'en-US');
  });

  it('is that of the visitor’s tag for the same language where the page names none', () => {
    assert.equal(tagFor('en', 'fr-FR', 'en', 'en-GB', 'en-AU'), 'en-GB');
    assert.equal(tagFor(null, 'en', 'en-GB'), 'en-GB');
    assert.equal(tagFor('sv', 'sv-SE', 'en-GB'), 'en-GB');
  });

  it('is none where the visitor speaks another language', () => {
    assert.equal(tagFor('de', 'en-GB'), 'de');
  });
});

describe('the script', () => {
  it('is that of the texts: traditional Chinese is answered in simplified, with its region’s week', () => {
    assert.deepEqual(
      ['zh-TW', 'zh-Hant', 'zh-Hant-HK'].map((page) => tagFor(page)),
      ['zh-Hans-TW', 'zh-Hans', 'zh-Hans-HK'],
    );
  });

  it('stays as it is where it is that already', () => {
    assert.deepEqual(
      ['zh', 'zh-CN', 'zh-Hans-SG', 'ja', 'ar'].map((page) => tagFor(page)),
      ['zh', 'zh-CN', 'zh-Hans-SG', 'ja', 'ar'],
    );
  });

  it('does not change with the visitor’s region', () => {
    assert.equal(tagFor('zh', 'zh-TW', 'zh-SG'), 'zh-SG');
    assert.equal(tagFor('zh-Hant', 'zh-CN', 'zh-HK'), 'zh-Hans-HK');
  });
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

it('has blank texts of the same shape, for the time before there are any', () => {
  const blank = sharedTexts().blank;
  assert.deepEqual(Object.keys(blank), Object.keys(en));
  assert.deepEqual([blank.today, blank.times.other, blank.errors.offline], ['\u00a0', '\u00a0', '\u00a0']);
  assert.equal(sharedTexts().blank, blank);
});
