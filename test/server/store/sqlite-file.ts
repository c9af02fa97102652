/** A SQLite file of the tests' own, and a look into it beside the store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { Row } from './opened-store.js';

const folder = mkdtempSync(join(tmpdir(), 'punctual-sqlite-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

let files = 0;

/** The path of a file that is not there yet. All are removed when the process ends. */
export function freshFile(): string {
  return join(folder, `${(files += 1)}.db`);
}

/** Runs a statement on a connection of its own and gives its rows. */
export function queryFile(path: string, statement: string): readonly Row[] {
  const database = new Database(path);
  try {
    return database.prepare(statement).all() as Row[];
  } finally {
    database.close();
  }
}
