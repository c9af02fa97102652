import type { Finding } from '../../policy/lint/rule.js';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Findings as lines to read: what and where, why under it, and how many at the end. */
export function describeFindings(source: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return `${source}: nothing wrong`;
  const width = Math.max(...findings.map(({ rule }) => rule.length));
  const lines = findings.flatMap(({ rule, level, message, ground, path }) => [
    `${level.padEnd(7)}  ${rule.padEnd(width)}  ${path || '/'}: ${message}`,
    `${' '.repeat(7)}  ${' '.repeat(width)}  (${ground})`,
  ]);
  const errors = findings.filter(({ level }) => level === 'error').length;
  const total = `${counted(errors, 'error', 'errors')}, ${counted(findings.length - errors, 'warning', 'warnings')}`;
  return [source, ...lines, '', `${total}; the rules are in docs/policy-lint.md`].join('\n');
}
