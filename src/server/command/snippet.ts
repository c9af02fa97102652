/**
 * `punctual snippet`: what a page pastes. Either floating, which takes every new version as it comes, or pinned to one
 * version, with the hash of each file, which a browser then holds it to.
 */
import { readFile } from 'node:fs/promises';
import { CommandError } from './command-error.js';
import { writeSnippet } from './write-snippet.js';

/** What was asked for on the command line. */
export interface SnippetRequest {
  readonly api: string;
  readonly service: string | undefined;
  readonly script: string | undefined;
  readonly pinned: boolean;
}

/** Prints the lines. `scripts` is the folder of the built script tag. */
export async function printSnippet({ api, service, script, pinned }: SnippetRequest, scripts: string): Promise<void> {
  const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(`${scripts}/${file}`, 'utf8')) as T;
  if (!URL.canParse(api) || !URL.canParse(script ?? '/punctual.js', api))
    throw new CommandError(`--api wants the base URL of the API, not "${api}".`);
  const address = new URL(script ?? '/punctual.js', api);
  const integrity = await read<Record<string, string>>('integrity.json');
  const { flow } = await read<{ flow: string[] }>('preload.json');
  const tag = 'punctual-booking';
  const { head, body } = writeSnippet({ api, service, tag, script: address.href, integrity, chunks: flow, pinned });
  console.log(`<!-- in the head -->\n${head}\n\n<!-- where the booking is to stand -->\n${body}`);
}
