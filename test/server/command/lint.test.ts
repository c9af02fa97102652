import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '../../../src/policy/lint/rule.js';
import { positionOf } from '../../../src/server/command/lint-json-position.js';
import { readArguments } from '../../../src/server/command/read-arguments.js';
import { fullProfile } from '../../policy/full-profile.js';
import { without } from '../../policy/without.js';
import { emptyFolder, startCli, type Ended } from './run-cli.js';

/** Runs `punctual lint profile.json` on a text. */
function lintText(t: Parameters<typeof startCli>[0], text: string, ...flags: string[]): Promise<Ended> {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'profile.json'), text);
  return startCli(t, folder, ['lint', 'profile.json', ...flags]).ended;
}

describe('punctual lint', () => {
  test('ends with 1 for an error, and says what, where and why', async (t) => {
    const { code, stdout } = await lintText(t, JSON.stringify(without(fullProfile(), 'sms/keywords/stop')));
    assert.equal(code, 1);
    assert.equal(
      stdout,
      [
        'profile.json',
        'error    sms-12  /sms/keywords/stop: the word to end it, STOP, is missing',
        '                 (Twilio 30570)',
        '',
        '1 error, 0 warnings; the rules are in docs/policy-lint.md',
        '',
      ].join('\n'),
    );
  });

  test('ends with 0 for warnings only, here those of a preset', async (t) => {
    const { code, stdout } = await startCli(t, emptyFolder(t), ['lint', 'konnecs']).ended;
    assert.equal(code, 0);
    assert.match(stdout, /^konnecs\nwarning {2}rights-01 /);
    assert.match(stdout, /\n0 errors, 2 warnings; /);
  });

  test('says so where nothing is wrong', async (t) => {
    const { code, stdout } = await lintText(t, `\uFEFF${JSON.stringify(fullProfile())}`);
    assert.equal(code, 0);
    assert.equal(stdout, 'profile.json: nothing wrong\n');
  });

  test('gives the findings as JSON', async (t) => {
    const { code, stdout } = await lintText(t, '{"version":"May","sells":false}', '--json');
    assert.equal(code, 1);
    const findings = JSON.parse(stdout) as Finding[];
    assert.deepEqual(
      findings.map(({ rule, level, path }) => [rule, level, path]),
      [['shape-01', 'error', '/version']],
    );
  });

  test('says in a sentence that there is no such file', async (t) => {
    const { code, stderr } = await startCli(t, emptyFolder(t), ['lint', 'konnex']).ended;
    assert.equal(code, 2);
    assert.equal(stderr, 'The profile konnex cannot be read: there is no such file, and no preset of that name.\n');
  });

  test('says where a file stops being JSON', async (t) => {
    const { code, stderr } = await lintText(t, '{\n  "version": "2026-03",\n  "sells": no\n}');
    assert.equal(code, 2);
    assert.match(stderr, /^profile\.json:3:12: the profile is no JSON: /);
  });
});

describe('the place where a text stops being JSON', () => {
  for (const [text, line, column] of [
    ['', 1, 1],
    ['{', 1, 2],
    ['{"a":1,}', 1, 8],
    ['[1,]', 1, 4],
    ['[1 2]', 1, 4],
    ['{"a" 1}', 1, 6],
    ["{'a':1}", 1, 2],
    ['{"a":01}', 1, 6],
    ['{"a":1}\n}', 2, 1],
    ['{"a":"x\ny"}', 1, 6],
    ['{"a":[{"b":1}]]', 1, 15],
    ['// no\n{}', 1, 1],
    ['truely', 1, 1],
  ] as const) {
    test(`of ${JSON.stringify(text)} is ${line}:${column}`, () => {
      assert.throws(() => JSON.parse(text));
      assert.deepEqual(positionOf(text), { line, column });
    });
  }

  test('is its end where it does not stop', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const lines = text.split('\n');
        assert.deepEqual(positionOf(text), { line: lines.length, column: lines.at(-1)!.length + 1 });
      }),
    );
  });
});

describe('what is typed', () => {
  test('lint takes one file or preset', () => {
    assert.deepEqual(readArguments(['lint', 'konnecs', '--json']), { name: 'lint', source: 'konnecs', json: true });
    assert.deepEqual(readArguments(['lint', 'a.json']), { name: 'lint', source: 'a.json', json: false });
  });
  for (const [args, problem] of [
    [[], /^A command is missing\./],
    [['lint'], /^A profile to lint is missing\./],
    [['lint', 'a', 'b'], /^Not understood: lint a b/],
    [['lint', 'a', '--site', 'x'], /^Not understood: lint a --site x/],
    [['serve', '--json'], /^Not understood: serve --json/],
  ] as const) {
    test(`“${args.join(' ')}” is not understood`, () =>
      assert.throws(() => readArguments(args), { name: 'CommandError', message: problem }));
  }
});
