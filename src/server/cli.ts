#!/usr/bin/env node
/** The command `punctual`. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommandError } from './command/command-error.js';
import { readArguments, USAGE } from './command/read-arguments.js';
import { serve } from './command/serve.js';

/** The built package has the script beside the server's folder; run from its source, it is where the build puts it. */
const SCRIPT_FOLDERS = ['..', '../../dist'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

async function run(args: readonly string[]): Promise<void> {
  const command = readArguments(args);
  if (command.name === 'help') console.log(USAGE);
  else if (command.name === 'lint') process.exitCode = await (await import('./command/lint.js')).lintProfile(command);
  else if (command.name === 'snippet') {
    const scripts = SCRIPT_FOLDERS.find((folder) => existsSync(`${folder}/integrity.json`));
    if (scripts === undefined) throw new CommandError('The script tag is not built.');
    await (await import('./command/snippet.js')).printSnippet(command, scripts);
  } else if (command.name === 'outbox') await (await import('./command/outbox.js')).showOutbox(command);
  else if (command.name === 'requests') await (await import('./command/requests.js')).handleRequests(command);
  else if (command.name === 'purge') await (await import('./command/purge.js')).handlePurge(command);
  else await serve({ ...command, scriptFolders: SCRIPT_FOLDERS });
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
