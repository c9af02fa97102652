import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRoot } from '../../../scripts/paths.js';
import { LINT_RULES } from '../../../src/policy/lint/rules.js';

const PAGE = inRoot('docs/policy-lint.md');
const MARKED = /(<!-- rules:.*?-->\n\n)[^]*?(\n\n<!-- \/rules -->)/;

const table = [
  '| Rule | Level | Demand | Ground |',
  '|---|---|---|---|',
  ...LINT_RULES.map(({ id, level, demands, ground }) => `| \`${id}\` | ${level} | ${demands} | ${ground} |`),
].join('\n');

test('docs/policy-lint.md lists every rule as it is (UPDATE_DOCS=1 writes it)', () => {
  const page = readFileSync(PAGE, 'utf8');
  const right = page.replace(MARKED, (_, start: string, end: string) => `${start}${table}${end}`);
  if (process.env['UPDATE_DOCS']) writeFileSync(PAGE, right);
  else assert.equal(page, right);
  assert.match(page, MARKED);
});
