import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import { checkDefinition, faultLine } from '../../../src/protocol/form/check-definition.js';
import { FormDefinition, offeredForm } from '../../../src/protocol/form/form-definition.js';
import { compilePattern } from '../../../src/protocol/form/patterns.js';
import { toPointer } from '../../../src/protocol/validation.js';
import { choice, formOf, text, yesNo } from './forms.js';

function faultsOf(form: FormDefinition): string[] {
  return checkDefinition(form, compilePattern).map(({ path, code }) => `${toPointer(path)} ${code}`);
}

const where = '/pages/0/fields';

describe('a form definition', () => {
  test('that is right has no fault', () => {
    const form = formOf(
      { kind: 'heading' },
      yesNo('member'),
      text('number', { showIf: { question: 'member', is: true }, pattern: { source: '[A-Z]{2}\\d{4}' } }),
      choice('colour', ['red', 'blue'], { showIf: { any: [{ question: 'number', answered: true }] } }),
    );
    assert.deepEqual(faultsOf(z.parse(FormDefinition, form)), []);
  });

  const faulty: [name: string, form: FormDefinition, faults: string[]][] = [
    ['a key twice', formOf(text('a'), text('a')), [`${where}/1/key duplicate-key`]],
    ['an option twice', formOf(choice('a', ['x', 'x'])), [`${where}/0/options/1/value duplicate-value`]],
    [
      'a pattern that does not end',
      formOf(text('a', { pattern: { source: '(' } })),
      [`${where}/0/pattern/source bad-pattern`],
    ],
    [
      'a backreference',
      formOf(text('a', { pattern: { source: '(a)\\1' } })),
      [`${where}/0/pattern/source bad-pattern`],
    ],
    ['a lookahead', formOf(text('a', { pattern: { source: 'a(?=b)' } })), [`${where}/0/pattern/source bad-pattern`]],
    ['limits the wrong way round', formOf({ kind: 'number', key: 'a', min: 3, max: 2 }), [`${where}/0/max bad-range`]],
    [
      'days the wrong way round',
      formOf({ kind: 'date', key: 'a', min: '2026-02-01', max: '2026-01-01' }),
      [`${where}/0/max bad-range`],
    ],
    [
      'more choices than there are',
      formOf({ ...choice('a', ['x']), kind: 'choices', min: 2 }),
      [`${where}/0/min bad-range`],
    ],
    [
      'a condition on nothing',
      formOf(text('a', { showIf: { question: 'b', is: 'x' } })),
      [`${where}/0/showIf/question condition-missing`],
    ],
    [
      'a condition on what comes later',
      formOf(text('a', { showIf: { all: [{ question: 'b', answered: true }] } }), text('b')),
      [`${where}/0/showIf/all/0/question condition-later`],
    ],
    [
      'a condition on itself',
      formOf(text('a', { showIf: { question: 'a', answered: false } })),
      [`${where}/0/showIf/question condition-circular`],
    ],
    [
      'conditions in a circle',
      formOf(
        text('a', { showIf: { question: 'c', answered: true } }),
        text('b', { showIf: { question: 'a', answered: true } }),
        text('c', { showIf: { question: 'b', answered: true } }),
      ),
      [0, 1, 2].map((at) => `${where}/${at}/showIf/question condition-circular`),
    ],
    [
      'a condition that never holds',
      formOf(choice('a', ['x']), text('b', { showIf: { question: 'a', is: ['x', 'y'] } })),
      [`${where}/1/showIf/is condition-value`],
    ],
    [
      'a condition on yes with a text',
      formOf(yesNo('a'), text('b', { showIf: { question: 'a', isNot: 'yes' } })),
      [`${where}/1/showIf/isNot condition-value`],
    ],
  ];
  for (const [name, form, faults] of faulty) {
    test(`with ${name} is refused with its place`, () => {
      assert.deepEqual(faultsOf(form), faults);
    });
  }

  test('finds a condition on a question of another page', () => {
    const { pages } = formOf(text('b', { showIf: { question: 'a', answered: true } }));
    const form: FormDefinition = { id: 'two', pages: [...formOf(text('a')).pages, ...pages] };
    assert.deepEqual(faultsOf(form), []);
    assert.deepEqual(faultsOf({ ...form, pages: [...form.pages].reverse() }), [
      '/pages/0/fields/0/showIf/question condition-later',
    ]);
  });

  test('tells a fault in a line', () => {
    const [fault] = checkDefinition(formOf(text('a'), text('a')));
    assert.equal(faultLine(fault!), '/pages/0/fields/1/key: "a" is the key of another question');
  });

  test('leaves free text out where the profile says so, and pages with nothing else', () => {
    const long = { kind: 'long-text', key: 'notes' };
    const pages = [...formOf(text('name'), long).pages, ...formOf(long).pages];
    const kept = offeredForm({ id: 'x', pages }, { freeText: false });
    assert.deepEqual(
      kept.pages.map(({ fields }) => fields.map((field) => 'key' in field && field.key)),
      [['name']],
    );
    const insisting = formOf({ ...long, insist: true });
    assert.deepEqual(offeredForm(insisting, { freeText: false }), insisting);
    assert.deepEqual(offeredForm({ id: 'x', pages }, {}).pages, pages);
  });

  for (const key of ['Name', '1st', '', 'a b', '__proto__', 'x'.repeat(65)]) {
    test(`takes no key "${key.slice(0, 12)}"`, () => {
      assert.equal(z.safeParse(FormDefinition, formOf(text(key))).success, false);
    });
  }
});
