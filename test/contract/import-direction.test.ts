import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { importDirection } from '../../scripts/lint/import-direction.js';
import { ROOMS } from '../../scripts/lint/rooms.js';

const RULE = 'punctual/import-direction';

/** The rule alone: files that do not exist have no types, which the rules of the project ask for. */
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { punctual: { rules: { 'import-direction': importDirection } } },
      rules: { [RULE]: 'error' },
    },
  ],
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.messageId ?? message.message);
}

const REFUSED: [file: string, code: string, messageId: string][] = [
  ['src/scheduling/x.ts', `import { Slot } from '../protocol/index.js';`, 'upward'],
  ['src/policy/x.ts', `import type { Slot } from '../protocol/index.js';`, 'upward'],
  ['src/protocol/x.ts', `export * from '../client/index.js';`, 'upward'],
  ['src/client/x.ts', `import { createServer } from '../server/index.js';`, 'upward'],
  ['src/server/x.ts', `export { createClient } from '../client/index.js';`, 'upward'],
  ['src/server/x.ts', `type A = import('../client/index.js').A;`, 'upward'],
  ['src/state/x.ts', `void import('../elements/booking/booking-element.js');`, 'upward'],
  ['src/state/x.ts', `import { transport } from '../client/transport.js';`, 'portOnly'],
  ['src/state/x.ts', `import { createClient } from '../client/index.js';`, 'portOnly'],
  ['src/elements/a/x.ts', `import { createClient } from '../../client/index.js';`, 'portOnly'],
  ['src/elements/a/x.ts', `import '../../define/punctual-calendar.js';`, 'upward'],
  ['src/index.ts', `import { reduce } from './state/reducer.js';`, 'typesOnly'],
  ['src/index.ts', `import './define/punctual-booking.js';`, 'upward'],
  ['src/embed.ts', `import { x } from './elements/booking/booking-element.js';`, 'upward'],
  ['src/i18n/x.ts', `import { Slot } from '../protocol/index.js';`, 'typesOnly'],
  ['src/testing/x.ts', `import { x } from '../elements/x.js';`, 'upward'],
  ['src/client/x.ts', `import { x } from '../../test/support/x.js';`, 'outside'],
  ['src/client/x.ts', `import { Slot } from 'punctual/protocol';`, 'itself'],
  ['src/helpers/x.ts', `import { x } from '../client/index.js';`, 'unknownRoom'],
];

const ALLOWED: [file: string, code: string][] = [
  ['src/embed.ts', `void import('./define/punctual-booking.js');`],
  ['src/define/x.ts', `import { A } from '../elements/a/a-element.js';`],
  ['src/elements/a/x.ts', `import { BookingError } from '../../client/booking-error.js';`],
  ['src/elements/a/x.ts', `import type { ClientOptions } from '../../client/index.js';`],
  ['src/elements/a/x.ts', `import { x } from '../b/x.js';`],
  ['src/state/x.ts', `import { BookingError, type BookingErrorCode } from '../client/booking-error.js';`],
  ['src/index.ts', `export type { State } from './state/reducer.js';`],
  ['src/server/x.ts', `import { Slot } from '../protocol/index.js'; import { Hono } from 'hono';`],
  ['test/client/x.ts', `import { createServer } from '../../src/server/index.js';`],
];

describe('the import direction', () => {
  for (const [file, code, messageId] of REFUSED) {
    test(`${file} may not say ${code}`, async () => {
      assert.deepEqual(await complaints(file, code), [messageId]);
    });
  }

  for (const [file, code] of ALLOWED) {
    test(`${file} may say ${code}`, async () => {
      assert.deepEqual(await complaints(file, code), []);
    });
  }

  test('has no way round: no room imports one that imports it', () => {
    const reaches = (from: string, to: string): boolean =>
      Object.keys(ROOMS[from] ?? {}).some((next) => next === to || reaches(next, to));
    assert.deepEqual(
      Object.keys(ROOMS).filter((room) => reaches(room, room)),
      [],
    );
  });

  test('is an error in the config of the project', async () => {
    const config = (await new ESLint().calculateConfigForFile('src/scheduling/index.ts')) as {
      rules: Record<string, [severity: number]>;
    };
    assert.equal(config.rules[RULE]?.[0], 2);
  });
});
