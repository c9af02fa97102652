/** What the playground reads and writes, without a page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkMessages, checkProfile, faultOfApi, faultOfToken } from '../../demo/playground/checks.js';
import { BLANK, readFragment, toFragment, type PlayedElement, type Settings } from '../../demo/playground/settings.js';

const elements: readonly PlayedElement[] = [
  {
    tag: 'punctual-booking',
    summary: 'Books.',
    attributes: [
      { name: 'service', type: 'string' },
      { name: 'layout', type: "'month' | 'week'" },
      { name: 'months', type: 'number' },
    ],
    tokens: [{ name: '--punctual-accent' }],
    properties: ['messages'],
  },
];

describe('the fragment', () => {
  it('says all that is chosen, and is read as it was written', () => {
    const chosen: Settings = {
      ...BLANK,
      attributes: { service: 'a & b=c', layout: 'week' },
      tokens: { '--punctual-accent': '#0b6b62' },
      messages: '{ "book": "Réserver #1" }',
      lang: 'ar',
      pinned: true,
    };
    assert.deepEqual(readFragment(toFragment(chosen), elements), { settings: chosen, problems: [] });
  });

  it('is short where nothing is chosen', () => {
    assert.equal(toFragment(BLANK), 'tag=punctual-booking');
  });

  for (const [fragment, problem] of [
    ['tag=punctual-nothing', 'tag: there is no element <punctual-nothing>'],
    ['a.colour=red', 'a.colour: <punctual-booking> has no such attribute'],
    ['a.layout=year', 'a.layout: "year" is none of month, week'],
    ['a.months=two', 'a.months: "two" is no number'],
    ['t.--punctual-x=1', 't.--punctual-x: <punctual-booking> has no such custom property'],
    ['lang=xx', 'lang: "xx" is none of en, ar, de, es, fr, he, it, ja, nl, pl, pt, zh'],
    ['what=1', 'what: is not known here'],
  ] as const) {
    it(`says what is wrong with ${fragment}, and leaves it out`, () => {
      assert.deepEqual(readFragment(fragment, elements), { settings: BLANK, problems: [problem] });
    });
  }
});

describe('what is written', () => {
  it('is told by line and column where it is no JSON', () => {
    const [problem] = checkMessages('{\n  "book": }', ['book']).problems;
    assert.match(problem!.text, /^Line 2, column 11:/);
  });

  it('keeps the texts that there are, and names the others', () => {
    const { value, problems } = checkMessages('{ "book": "Reserve", "boook": "x" }', ['book']);
    assert.deepEqual(value, { book: 'Reserve' });
    assert.deepEqual(
      problems.map(({ text }) => text),
      ['/boook: there is no such text.'],
    );
  });

  it('is linted where it is a profile, with paths', () => {
    const { problems } = checkProfile('{ "sms": { "brand": 5 } }');
    assert.ok(
      problems.some(({ level, text }) => level === 'error' && text.startsWith('/sms/brand:')),
      JSON.stringify(problems),
    );
  });

  it('is a colour where one is wanted, and no way out of a rule', () => {
    assert.equal(
      faultOfToken('--punctual-accent', 'reddish', () => false),
      '"reddish" is no colour',
    );
    assert.equal(
      faultOfToken('--punctual-radius', '4px', () => false),
      undefined,
    );
    assert.match(
      faultOfToken('--punctual-radius', '0} body { x: y', () => true)!,
      /braces/,
    );
  });

  it('is an address that may be asked', () => {
    assert.equal(faultOfApi('https://book.example.com/v1'), undefined);
    assert.equal(faultOfApi('http://localhost:8787/v1'), undefined);
    for (const wrong of ['book', 'http://book.example.com/v1', 'https://book.example.com/v1?x=1'])
      assert.notEqual(faultOfApi(wrong), undefined, wrong);
  });
});
