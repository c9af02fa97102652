/** What was typed after `punctual`. */
import { parseArgs } from 'node:util';
import { presetIds } from '../../policy/presets/load-preset.js';
import { CommandError } from './command-error.js';
import type { PurgeCommand } from './purge.js';
import type { RequestsCommand } from './requests.js';
import type { SnippetRequest } from './snippet.js';

export const USAGE = `Usage: punctual serve [config.json] [--site DIR] [--also NAME=config.json …]
       punctual lint profile.json [--json]
       punctual snippet --api URL [--service ID] [--script URL] [--pinned]
       punctual outbox [config.json] [--failed] [--retry ID] [--json]
       punctual requests list|show|fulfil|deny [REQUEST] [--config config.json] [--json]
       punctual purge [config.json] [--dry-run]

serve answers the booking API under /v1 and has the script tag at /punctual.js.
Without a config file it serves a sample business.

  --site DIR   also serves the files of DIR at /
  --also NAME=config.json
               also serves the API of another business, under /NAME/v1

  --inbox FILE for development: messages go into FILE instead of to people, and
               are shown at /v1/dev/outbox

outbox lists messages, the latest first: what they are about, never to whom.

  --failed     only those that were given up
  --retry ID   lets one that was given up be sent again

lint says what is wrong with what a business promises: a file, or the id of a
preset (${presetIds.join(', ')}).
It ends with 1 where there is an error, with 0 where there are only warnings.

  --json       findings as JSON

requests are what people ask for by right: list shows those that are not over,
show one of them with what was done about it, fulfil and deny answer it.
REQUEST is its reference, as PR-1A2B-3C4D, or its id.

  --config F   the config file of the business
  --all        also those that are over
  --reason R   why it is denied: no-match, not-covered, other …
  --queue      the answer goes into the outbox though the config names nobody who
               sends it: for serve --inbox, and for programs that send themselves
  --json       what is printed, as JSON

fulfil and deny end with 3 where it is done and nobody was told.

purge takes away what the profile's retention says is kept no longer.

  --dry-run    only says what would go, and why

snippet prints what a page pastes to book at that API.

  --service ID fixes the service
  --script URL where punctual.js is; beside the API unless set
  --pinned     with the hash of each file and what can be asked for beforehand: the
               page takes this version and no other

  --help       shows this

Environment of all but lint (goes before the config file):
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
      readonly inbox?: string;
      readonly others: readonly Another[];
    }
  | {
      readonly name: 'outbox';
      readonly configFile: string | undefined;
      readonly failed: boolean;
      readonly retry: string | undefined;
      readonly json: boolean;
    }
  | { readonly name: 'lint'; readonly source: string; readonly json: boolean }
  | ({ readonly name: 'requests' } & RequestsCommand)
  | ({ readonly name: 'purge' } & PurgeCommand)
  | ({ readonly name: 'snippet' } & SnippetRequest);

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        also: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        api: { type: 'string' },
        service: { type: 'string' },
        script: { type: 'string' },
        pinned: { type: 'boolean' },
        inbox: { type: 'string' },
        failed: { type: 'boolean' },
        retry: { type: 'string' },
        config: { type: 'string' },
        all: { type: 'boolean' },
        reason: { type: 'string' },
        queue: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
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

const REQUEST_ACTIONS = ['list', 'show', 'fulfil', 'deny'] as const;

type Values = ReturnType<typeof parse>['values'];

/** Whether no other options are there than a command has. */
function hasOnly(values: Values, ...names: (keyof Values)[]): boolean {
  return (Object.keys(values) as (keyof Values)[]).every((name) => names.includes(name));
}

function readRequests(values: Values, [verb, request, ...rest]: readonly string[]): Command | undefined {
  const action = REQUEST_ACTIONS.find((one) => one === verb);
  if (!action || rest.length > 0 || (action === 'list') !== (request === undefined)) return undefined;
  const options = hasOnly(values, 'config', 'all', 'reason', 'queue', 'json');
  if (!options || (action === 'deny') !== (values.reason !== undefined)) return undefined;
  const { config: configFile, all = false, reason, queue = false, json = false } = values;
  return { name: 'requests', action, request, configFile, all, reason, queue, json };
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
  const requests = name === 'requests' ? readRequests(values, positionals.slice(1)) : undefined;
  if (requests) return requests;
  if (name === 'snippet' && positionals.length === 1 && hasOnly(values, 'api', 'service', 'script', 'pinned')) {
    const { api, service, script, pinned = false } = values;
    if (api !== undefined) return { name, api, service, script, pinned };
  }
  if (rest.length === 0) {
    if (name === 'purge' && hasOnly(values, 'dry-run'))
      return { name, configFile: file, dryRun: values['dry-run'] ?? false };
    if (name === 'outbox' && hasOnly(values, 'failed', 'retry', 'json')) {
      const { failed = false, retry, json = false } = values;
      return { name, configFile: file, failed, retry, json };
    }
    if (name === 'serve' && hasOnly(values, 'site', 'also', 'inbox'))
      return {
        name,
        configFile: file,
        site: values.site,
        ...(values.inbox !== undefined && { inbox: values.inbox }),
        others: (values.also ?? []).map(readAnother),
      };
    if (name === 'lint' && hasOnly(values, 'json') && file !== undefined)
      return { name, source: file, json: values.json ?? false };
  }
  throw new CommandError(`${problemOf(name, file, args)}\n\n${USAGE}`, 2);
}
