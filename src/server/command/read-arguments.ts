/** What was typed after `punctual`. */
import { parseArgs } from 'node:util';
import { presetIds } from '../../policy/presets/load-preset.js';
import { CommandError } from './command-error.js';

export const USAGE = `Usage: punctual serve [config.json] [--site DIR] [--also NAME=config.json …]
       punctual lint profile.json [--json]

serve answers the booking API under /v1 and has the script tag at /punctual.js.
Without a config file it serves a sample business.

  --site DIR   also serves the files of DIR at /
  --also NAME=config.json
               also serves the API of another business, under /NAME/v1

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

/** Another business behind the same port. */
export interface Another {
  /** First part of its API's path. */
  readonly name: string;
  readonly configFile: string;
}

/** What to do. */
export type Command =
  | { readonly name: 'help' }
  | {
      readonly name: 'serve';
      readonly configFile: string | undefined;
      readonly site: string | undefined;
      readonly others: readonly Another[];
    }
  | { readonly name: 'lint'; readonly source: string; readonly json: boolean };

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        also: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, 2);
  }
}

function readAnother(text: string): Another {
  const [, name, configFile] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(text) ?? [];
  // A name of ours would hide a path of ours.
  if (!name || !configFile || /^(v1|chunks|healthz)$/.test(name))
    throw new CommandError(
      `--also wants NAME=config.json, with a name in small letters, not "${text}".\n\n${USAGE}`,
      2,
    );
  return { name, configFile };
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
    if (name === 'serve' && values.json === undefined)
      return { name, configFile: file, site: values.site, others: (values.also ?? []).map(readAnother) };
    if (name === 'lint' && values.site === undefined && values.also === undefined && file !== undefined)
      return { name, source: file, json: values.json ?? false };
  }
  throw new CommandError(`${problemOf(name, file, args)}\n\n${USAGE}`, 2);
}
