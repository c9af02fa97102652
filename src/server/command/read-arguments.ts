/** What was typed after `punctual`. */
import { parseArgs } from 'node:util';
import { presetIds } from '../../policy/presets/load-preset.js';
import { CommandError } from './command-error.js';

export const USAGE = `Usage: punctual serve [config.json] [--site DIR]
       punctual lint profile.json [--json]

serve answers the booking API under /v1 and has the script tag at /punctual.js.
Without a config file it serves a sample business.

  --site DIR   also serves the files of DIR at /

lint says what is wrong with what a business promises: a file, or the id of a
preset (${presetIds.join(', ')}).
It ends with 1 where there is an error, with 0 where there are only warnings.

  --json       findings as JSON

  --help       shows this

Environment of serve (goes before the config file):
  PORT           8787 unless set; 0 takes any free port
  HOST           address to listen on; all of this machine's unless set
  DATABASE_URL   file:./punctual.db unless set; postgres://… or memory:
`;

/** What to do. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'serve'; readonly configFile: string | undefined; readonly site: string | undefined }
  | { readonly name: 'lint'; readonly source: string; readonly json: boolean };

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, 2);
  }
}

function problemOf(name: string | undefined, file: string | undefined, args: readonly string[]): string {
  if (name === undefined) return 'A command is missing.';
  if (name === 'lint' && file === undefined) return 'A profile to lint is missing.';
  return `Not understood: ${args.join(' ')}`;
}

/** Reads the arguments. What is not understood is a {@link CommandError} with the usage. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  const [name, file, ...rest] = positionals;
  if (rest.length === 0) {
    if (name === 'serve' && values.json === undefined) return { name, configFile: file, site: values.site };
    if (name === 'lint' && values.site === undefined && file !== undefined)
      return { name, source: file, json: values.json ?? false };
  }
  throw new CommandError(`${problemOf(name, file, args)}\n\n${USAGE}`, 2);
}
