/** An inbox for development: a file with one message a line, which nobody is sent. */
import { appendFile, readFile } from 'node:fs/promises';
import type { InboxMessage } from '../inbox.js';

const SHOWN = 100;

/** Writes a message into the file. One write a message, so that two processes do not mix their lines. */
export function writeInbox(path: string, message: InboxMessage): Promise<void> {
  return appendFile(path, `${JSON.stringify(message)}\n`, { mode: 0o600 });
}

function parseLine(line: string): InboxMessage[] {
  try {
    return [JSON.parse(line) as InboxMessage];
  } catch {
    // The end of a line that is being written.
    return [];
  }
}

/** The latest messages, newest first; none where there is no file yet. */
export async function readInbox(path: string): Promise<InboxMessage[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').filter(Boolean);
  return lines.slice(-SHOWN).flatMap(parseLine).reverse();
}
