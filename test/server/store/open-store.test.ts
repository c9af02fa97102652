import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import { openStore, type DriverLoaders } from '../../../src/server/store/open-store.js';
import { booking, take } from './bookings.js';
import { freshFile, queryFile } from './sqlite-file.js';

const missing = () => Promise.reject(new Error('Cannot find package'));
const NO_DRIVERS: DriverLoaders = { libsql: missing, pg: missing };

const REFUSED: readonly (readonly [url: string, says: RegExp])[] = [
  ['mysql://root:secret@host/db', /^Error: The database URL has to start with "file:", .* not with "mysql"\.$/],
  ['./punctual.db', /has to start with "file:"/],
  ['', /has to start with "file:"/],
  ['file:', /names no file/],
  ['file::memory:', /write "file:\.\/punctual\.db", or "memory:"/],
  ['file:./punctual.db', /install its driver: npm install libsql$/],
  ['postgres://user:secret@host/db', /install its driver: npm install pg$/],
];

describe('opening a store', () => {
  for (const [url, says] of REFUSED) {
    it(`says in a sentence, without a password, what is wrong with "${url}"`, async () => {
      await assert.rejects(openStore(url, NO_DRIVERS), (error) => {
        assert.match(String(error), says);
        assert.doesNotMatch(String(error), /secret/);
        return true;
      });
    });
  }

  it('needs no driver for memory', async () => {
    const store = await openStore('memory:', NO_DRIVERS);
    await store.migrate();
    assert.equal(await take(store, booking()), true);
  });

  it('reads a path as it is, and a file URL as a URL', async () => {
    const paths = [freshFile(), join(`${freshFile()} with space`)];
    for (const [path, url] of [
      [paths[0]!, `file:${paths[0]!}`],
      [paths[1]!, pathToFileURL(paths[1]!).href],
    ] as const) {
      const store = await openStore(url);
      await store.migrate();
      await store.close();
      assert.equal(queryFile(path, 'select * from schema_version').length, 1);
    }
  });

  it('says which file cannot be opened', async () => {
    const store = await openStore('file:/no/such/folder/punctual.db');
    await assert.rejects(store.migrate(), /"\/no\/such\/folder\/punctual\.db" cannot be opened: does its folder exist/);
    await store.close();
  });
});
