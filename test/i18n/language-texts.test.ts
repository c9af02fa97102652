import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { en } from '../../src/i18n/en.js';
import { LanguageTexts } from '../../src/i18n/language-texts.js';
import { whenSettled } from '../../src/i18n/when-settled.js';
import { sharedTexts } from '../../src/i18n/shared-texts.js';
import type { Messages } from '../../src/i18n/messages.js';

const fr: Messages = { ...en, today: '{date}, aujourd’hui' };

/** A language whose texts come, or fail to, when the test says so. */
function slowLanguage(patience?: number) {
  const { promise, resolve, reject } = withResolvers();
  const load = mock.fn(async () => ({ fr: await promise }));
  const texts = new LanguageTexts(en, { fr: load }, patience);
  const changed = mock.fn((): void => {});
  return { texts, load, changed, resolve, reject, ask: () => texts.ask('fr', changed) };
}

function withResolvers() {
  let resolve!: (messages: Messages) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<Messages>((...settle) => ([resolve, reject] = settle));
  return { promise, resolve, reject };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the texts of a language', () => {
  it('are at hand at once for English', () => {
    const { texts, changed } = slowLanguage();
    assert.equal(texts.ask('en', changed), en);
  });

  it('are loaded once, however many ask, and each is told when they are there', async () => {
    const { texts, load, resolve, ask, changed } = slowLanguage();
    const other = mock.fn();
    assert.deepEqual([ask(), ask(), texts.ask('fr', other)], ['coming', 'coming', 'coming']);
    resolve(fr);
    await settled();
    assert.equal(ask(), fr);
    assert.deepEqual(
      [load, changed, other].map(({ mock: { calls } }) => calls.length),
      [1, 1, 1],
    );
  });

  it('can be waited for, whether they come or not', async () => {
    const [good, bad] = [slowLanguage(1), slowLanguage(1)];
    const waits = Promise.all([
      whenSettled(good.texts, 'fr'),
      whenSettled(bad.texts, 'fr'),
      whenSettled(good.texts, 'en'),
    ]);
    good.resolve(fr);
    bad.reject(new Error('no network'));
    await waits;
    assert.deepEqual([good.ask(), bad.ask()], [fr, 'failed']);
  });

  it('are not loaded until somebody asks', () => {
    const { texts, load } = slowLanguage();
    assert.ok(texts.has('fr'));
    assert.equal(load.mock.callCount(), 0);
  });

  it('are late when they keep a visitor waiting, and still welcome', async () => {
    const { resolve, ask, changed } = slowLanguage(1);
    ask();
    await new Promise<void>((told) => changed.mock.mockImplementationOnce(() => told()));
    assert.equal(ask(), 'late');
    resolve(fr);
    await settled();
    assert.equal(ask(), fr);
    assert.equal(changed.mock.callCount(), 2);
  });

  it('have failed for all and for good when they could not be loaded', async () => {
    const { load, reject, ask, changed } = slowLanguage();
    ask();
    reject(new TypeError('Failed to fetch dynamically imported module'));
    await settled();
    assert.deepEqual([ask(), changed.mock.callCount(), load.mock.callCount()], ['failed', 1, 1]);
  });

  it('are shared by the elements of a page', () => {
    assert.equal(sharedTexts(), sharedTexts());
  });
});
