/** The steps of `npm run check`. Each says whether the tree is in order and, where not, what is wrong. */
import { inRoot, ROOT, tool } from '../paths.js';
import { staleFiles } from '../manifest.js';
import { checkPackage } from '../release/pack.js';
import { runCommand } from '../run-command.js';
import { checkSizes } from './sizes.js';
import { checkSyntax } from './syntax.js';

export interface StepResult {
  ok: boolean;
  output: string;
  /** Shows the output although all is well. */
  show?: boolean;
}

export interface Step {
  name: string;
  needsBuild: boolean;
  run: () => Promise<StepResult>;
}

const MINUTE = 60_000;

export const STEPS: readonly Step[] = [
  { name: 'types', needsBuild: false, run: () => program('tsc', '--noEmit') },
  { name: 'lint', needsBuild: false, run: () => program('eslint', '.', '--max-warnings', '0') },
  { name: 'format', needsBuild: false, run: () => program('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'manifest', needsBuild: false, run: checkManifest },
  { name: 'exports', needsBuild: false, run: () => script('scripts/exports.ts', '--check') },
  { name: 'unused', needsBuild: false, run: () => program('knip', '--no-progress') },
  { name: 'contents', needsBuild: true, run: checkPackage },
  { name: 'package', needsBuild: true, run: () => program('publint', '--strict') },
  {
    name: 'types-entry',
    needsBuild: true,
    run: () => program('attw', '--pack', '.', '--profile', 'esm-only', '--no-emoji'),
  },
  { name: 'openapi', needsBuild: true, run: () => program('redocly', 'lint', 'dist/openapi.json') },
  { name: 'syntax', needsBuild: true, run: checkSyntax },
  { name: 'sizes', needsBuild: true, run: async () => checkSizes() },
];

const program = (name: string, ...args: string[]): Promise<StepResult> => outcome(tool(name), args);
const script = (path: string, ...args: string[]): Promise<StepResult> => outcome(tool('tsx'), [inRoot(path), ...args]);

async function outcome(command: string, args: readonly string[]): Promise<StepResult> {
  const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
  const { code, output } = await runCommand(command, args, { cwd: ROOT, env, timeoutMs: 5 * MINUTE });
  return { ok: code === 0, output };
}

async function checkManifest(): Promise<StepResult> {
  const stale = await staleFiles();
  const told = `Run \`npm run manifest\`: these do not say what the sources say:\n${stale.join('\n')}`;
  return { ok: stale.length === 0, output: stale.length === 0 ? '' : told };
}
