import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { answersSchema } from '../../../src/protocol/form/answers-schema.js';
import { checkAnswers, patternsOf } from '../../../src/protocol/form/check-answers.js';
import { askedQuestions } from '../../../src/protocol/form/conditions.js';
import type { FormDefinition } from '../../../src/protocol/form/form-definition.js';
import { check } from '../../../src/protocol/validation.js';
import { compilePattern } from '../../../src/protocol/form/patterns.js';
import { choice, formOf, text, yesNo } from './forms.js';

function matchersOf(form: FormDefinition) {
  return new Map(patternsOf(form).map((source) => [source, compilePattern(source)]));
}

/** The answers that count, or faults as `/answers/a required`. */
function checked(form: FormDefinition, answers: Record<string, unknown>): unknown {
  const result = checkAnswers(form, answers, matchersOf(form));
  return result.ok ? { ...result.value } : result.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('answers', () => {
  const colours = ['red', 'blue'];
  const cases: [field: object, answer: unknown, result: unknown][] = [
    [text('a', { required: true }), ' Ada ', { a: 'Ada' }],
    [text('a', { required: true }), '  ', ['/answers/a required']],
    [text('a'), '  ', {}],
    [text('a', { minLength: 3 }), 'ab', ['/answers/a too-short']],
    [text('a', { maxLength: 3 }), 'abcd', ['/answers/a too-long']],
    [text('a'), 'x'.repeat(501), ['/answers/a too-long']],
    [text('a'), 7, ['/answers/a type']],
    [text('a', { pattern: { source: '[a-z]+' } }), 'abc', { a: 'abc' }],
    [text('a', { pattern: { source: '[a-z]+' } }), 'abc1', ['/answers/a pattern']],
    [{ kind: 'long-text', key: 'a' }, 'x'.repeat(2001), ['/answers/a too-long']],
    [{ kind: 'email', key: 'a' }, 'ada@example.com', { a: 'ada@example.com' }],
    [{ kind: 'email', key: 'a' }, 'ada@', ['/answers/a format']],
    [{ kind: 'phone', key: 'a' }, ' +49305550100', { a: '+49305550100' }],
    [{ kind: 'phone', key: 'a' }, '+49 30 555 01 00', ['/answers/a format']],
    [{ kind: 'phone', key: 'a' }, 'call me', ['/answers/a format']],
    [{ kind: 'number', key: 'a', min: 1, max: 3 }, 2.5, { a: 2.5 }],
    [{ kind: 'number', key: 'a', min: 1 }, 0, ['/answers/a too-small']],
    [{ kind: 'number', key: 'a', max: 3 }, 4, ['/answers/a too-big']],
    [{ kind: 'number', key: 'a', whole: true }, 2.5, ['/answers/a type']],
    [{ kind: 'number', key: 'a' }, 'two', ['/answers/a type']],
    [{ kind: 'date', key: 'a' }, '2026-02-29', ['/answers/a format']],
    [{ kind: 'date', key: 'a', min: '2026-02-01' }, '2026-01-31', ['/answers/a too-small']],
    [{ kind: 'date', key: 'a', max: '2026-02-01' }, '2026-02-01', { a: '2026-02-01' }],
    [choice('a', colours), 'red', { a: 'red' }],
    [choice('a', colours), 'green', ['/answers/a unknown-value']],
    [{ ...choice('a', colours), kind: 'choices' }, ['red', 'blue'], { a: ['red', 'blue'] }],
    [{ ...choice('a', colours), kind: 'choices' }, ['red', 'red'], ['/answers/a repeated']],
    [{ ...choice('a', colours), kind: 'choices', max: 1 }, ['red', 'blue'], ['/answers/a too-long']],
    [{ ...choice('a', colours), kind: 'choices', required: true }, [], ['/answers/a required']],
    [yesNo('a', { required: true }), false, { a: false }],
    [yesNo('a', { required: true }), undefined, ['/answers/a required']],
    [{ kind: 'file', key: 'a', accept: ['image/png'] }, ['f1', 'f2'], ['/answers/a too-long']],
    [{ kind: 'hidden', key: 'a' }, 'campaign', { a: 'campaign' }],
  ];
  for (const [field, answer, result] of cases) {
    const told = String(answer).slice(0, 24);
    test(`${JSON.stringify(field)}: ${told}`, () => {
      assert.deepEqual(checked(formOf(field), { a: answer }), result);
    });
  }

  const chain = formOf(
    yesNo('guest'),
    text('who', { required: true, showIf: { question: 'guest', is: true } }),
    text('diet', { required: true, showIf: { question: 'who', answered: true } }),
  );

  test('to questions that are not asked are dropped, and so are those that hang on them', () => {
    assert.deepEqual(checked(chain, { guest: false, who: 'Ben', diet: 'none' }), { guest: false });
    assert.deepEqual(checked(chain, { guest: true, who: 'Ben' }), ['/answers/diet required']);
  });

  test('to what nobody asked are refused', () => {
    assert.deepEqual(checked(chain, { surprise: 'x' }), ['/answers/surprise unknown']);
    assert.deepEqual(checked(chain, JSON.parse('{"__proto__": "x"}') as Record<string, unknown>), [
      '/answers/__proto__ unknown',
    ]);
  });

  test('to a question called as every object’s member are its own', () => {
    assert.deepEqual(checked(formOf(text('constructor')), {}), {});
    assert.deepEqual(checked(formOf(text('constructor', { required: true })), {}), ['/answers/constructor required']);
  });

  test('do not hang on a pattern that a backtracking engine would not come back from', () => {
    const form = formOf(text('a', { maxLength: 10_000, pattern: { source: '(a+)+b' } }));
    assert.deepEqual(checked(form, { a: 'a'.repeat(10_000) }), ['/answers/a pattern']);
  });

  test('are refused while the pattern is not there', () => {
    const form = formOf(text('a', { pattern: { source: 'x' } }));
    assert.equal(checkAnswers(form, { a: 'x' }, new Map()).ok, false);
  });
});

describe('any answers to any form', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const condition = (at: number) =>
    at === 0
      ? fc.constant(undefined)
      : fc.option(fc.record({ question: fc.constantFrom(...keys.slice(0, at)), answered: fc.boolean() }), {
          nil: undefined,
        });
  const field = (at: number) =>
    fc
      .record({ showIf: condition(at), required: fc.boolean(), yes: fc.boolean() })
      .map(({ showIf, required, yes }) => ({
        kind: yes ? 'yes-no' : 'text',
        key: keys[at]!,
        required,
        ...(showIf && { showIf }),
      }));
  const form = fc.tuple(...keys.map((_, at) => field(at))).map((fields) => formOf(...fields));
  const answers = fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.string(), fc.boolean(), fc.integer()));

  test('that count are answers to questions that are asked, and count again', () => {
    fc.assert(
      fc.property(form, answers, (asked, given) => {
        const first = checkAnswers(asked, given, new Map());
        if (!first.ok) return;
        const kept = new Set(askedQuestions(asked, first.value).map(({ key }) => key));
        assert.ok(Object.keys(first.value).every((key) => kept.has(key)));
        assert.deepEqual(checkAnswers(asked, first.value, new Map()), first);
      }),
    );
  });

  test('that do not are told at a question', () => {
    fc.assert(
      fc.property(form, answers, (asked, given) => {
        const result = checkAnswers(asked, given, new Map());
        if (!result.ok) assert.ok(result.errors.every(({ pointer }) => /^\/answers\/[abcd]$/.test(pointer)));
      }),
    );
  });
});

describe('the check of an answer', () => {
  const limits = fc.record({ low: fc.nat(4), high: fc.integer({ min: 4, max: 9 }), whole: fc.boolean() });
  const days = ['2026-01-01', '2026-02-28', '2026-03-01', '2026-02-30', '2026-12-31'];
  const question = limits.chain(({ low, high, whole }) =>
    fc.constantFrom<object>(
      { kind: 'text', minLength: low, maxLength: high },
      { kind: 'text', pattern: { source: '[a-z]+' }, maxLength: high },
      { kind: 'long-text', minLength: low },
      { kind: 'email' },
      { kind: 'phone' },
      { kind: 'number', min: low, max: high, whole },
      { kind: 'date', min: days[low % 2], max: days[2] },
      { ...choice('a', ['red', 'blue']) },
      { ...choice('a', ['red', 'blue', 'x']), kind: 'choices', min: 1, max: 2 },
      { kind: 'yes-no' },
      { kind: 'file', accept: ['image/png'], maxCount: 2 },
      { kind: 'hidden' },
    ),
  );
  const answer = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.stringMatching(/^[a-z]{0,12}$/),
    fc.constantFrom('ada@example.com', 'ada@@example.com', '+4930555', ' +493055501 ', 'red', ...days),
    fc.integer({ min: -2, max: 12 }),
    fc.double(),
    fc.boolean(),
    fc.array(fc.constantFrom('red', 'blue', 'x', 'y', 7), { maxLength: 4 }),
    fc.constantFrom({}, null, undefined, [[]]),
  );

  /** The value, or the first code at each place; what is said of a place inside another comes with it. */
  const outcome = (result: ReturnType<typeof checkAnswers>): unknown =>
    result.ok
      ? { ...result.value }
      : [...new Map(result.errors.map(({ pointer, code }) => [pointer.split('/')[2], code] as const).reverse())];

  test('says what the schema of the answers says', () => {
    fc.assert(
      fc.property(question, fc.boolean(), answer, (kind, required, given) => {
        const form = formOf({ key: 'a', ...kind, ...('kind' in kind && kind.kind !== 'hidden' && { required }) });
        const isBlank =
          given === undefined || given === null || given === '' || (typeof given === 'string' && !given.trim());
        fc.pre(!isBlank && !(Array.isArray(given) && given.length === 0));
        const whole = check(answersSchema(form, { a: given }, matchersOf(form)), { answers: { a: given } }, 'body');
        const said = checkAnswers(form, { a: given }, matchersOf(form));
        assert.deepEqual(outcome(said), outcome(whole.ok ? { ok: true, value: whole.value.answers } : whole));
      }),
      { numRuns: 3000 },
    );
  });
});
