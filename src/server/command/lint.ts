/** `punctual lint`: reads a profile, says what is wrong with it, and ends with 1 where an error is among it. */
import { readFile } from 'node:fs/promises';
import { lint } from '../../policy/lint/lint.js';
import { isPresetId, loadPolicyDocument, loadPreset } from '../../policy/presets/load-preset.js';
import { CommandError } from './command-error.js';
import { describeFindings } from './lint-report.js';
import { positionOf } from './lint-json-position.js';

/** What was asked for on the command line. */
export interface LintCommand {
  /** A file, or the id of a preset. */
  readonly source: string;
  /** Findings as JSON instead of as lines to read. */
  readonly json: boolean;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file, and no preset of that name' : message;
    throw new CommandError(`The profile ${path} cannot be read: ${reason}.`, 2);
  }
}

async function readProfileFile(path: string): Promise<unknown> {
  // Some editors begin a file with a mark that no JSON has.
  const text = (await readText(path)).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { line, column } = positionOf(text);
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${path}:${line}:${column}: the profile is no JSON: ${reason}`, 2);
  }
}

/** Prints what is wrong with a profile; the exit code. What cannot be read is a {@link CommandError}. */
export async function lintProfile({ source, json }: LintCommand): Promise<0 | 1> {
  const profile = isPresetId(source)
    ? { ...(await loadPreset(source)), document: await loadPolicyDocument(source) }
    : await readProfileFile(source);
  const findings = lint(profile);
  console.log(json ? JSON.stringify(findings, null, 2) : describeFindings(source, findings));
  return findings.some(({ level }) => level === 'error') ? 1 : 0;
}
