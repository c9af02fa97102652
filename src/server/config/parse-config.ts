/** Reads a config, or says in readable lines what is wrong with it. */
import * as z from 'zod/mini';
import { toPointer } from '../../protocol/validation.js';
import { Config } from './config-schema.js';
import { crossCheck, type ConfigIssue } from './cross-checks.js';

/** A config that cannot be used. `message` has one line for each thing wrong: where, as a JSON pointer, and why. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly issues: readonly ConfigIssue[];

  constructor(issues: readonly ConfigIssue[]) {
    super(issues.map(({ path, reason }) => `${toPointer(path) || '/'}: ${reason}`).join('\n'));
    this.issues = issues;
  }
}

const { localeError } = z.locales.en();

function toConfigIssues(issue: z.core.$ZodIssue): ConfigIssue[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], reason: 'is not a setting' }));
    case 'invalid_type':
      return [{ path, reason: issue.input === undefined ? 'is missing' : issue.message }];
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({ path, reason: message }));
    case 'custom':
      return [
        { path, reason: issue.message === 'unknown-time-zone' ? 'is no time zone that is known here' : issue.message },
      ];
    default:
      return [{ path, reason: issue.message }];
  }
}

/** The config with its defaults. Throws a {@link ConfigError} that names everything wrong at once. */
export function parseConfig(value: unknown): Config {
  const result = z.safeParse(Config, value, { reportInput: true, error: localeError });
  const issues = result.success ? crossCheck(result.data) : result.error.issues.flatMap(toConfigIssues);
  if (issues.length > 0 || !result.success) throw new ConfigError(issues);
  return result.data;
}
