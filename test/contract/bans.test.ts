import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { NO_DEFAULT_EXPORT, ONLY_ZOD_MINI, PURE_SYNTAX, ZOD_NAMESPACE } from '../../scripts/lint/bans.js';

const linter = new Linter();

function complaints(code: string): string[] {
  const messages = linter.verify(code, {
    languageOptions: { parser: tseslint.parser },
    rules: {
      'no-restricted-imports': ['error', ONLY_ZOD_MINI],
      'no-restricted-syntax': ['error', ...NO_DEFAULT_EXPORT, ...ZOD_NAMESPACE, ...PURE_SYNTAX],
    },
  });
  return messages.map((message) => message.ruleId ?? message.message);
}

const REFUSED = [
  `import { z } from 'zod';`,
  `import * as z from 'zod';`,
  `import * as z from 'zod/v4';`,
  `import * as z from 'zod/v4-mini';`,
  `import { z } from 'zod/mini';`,
  `import z from 'zod/mini';`,
  `export default class {}`,
  `const now = Date.now();`,
  `const now = new Date();`,
  `const now = Date();`,
  `const chance = Math.random();`,
  `const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;`,
  `const text = (5).toLocaleString();`,
];

const ALLOWED = [
  `import * as z from 'zod/mini';`,
  `import type { ZodMiniType } from 'zod/mini';`,
  `const day = new Date(0);`,
  `const day = Date.UTC(2026, 0);`,
  `const format = new Intl.DateTimeFormat('en', { timeZone: 'UTC' });`,
];

describe('what may not be said', () => {
  for (const code of REFUSED) test(code, () => assert.equal(complaints(code).length, 1));
});

describe('what may be said', () => {
  for (const code of ALLOWED) test(code, () => assert.deepEqual(complaints(code), []));
});
