/** `kill -9` in the middle of five hundred bookings, and the server started again on what it left; for any database. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import { emptyFolder, startCli } from '../command/run-cli.js';
import type { OpenedStore } from '../store/opened-store.js';
import { assertKept, assertNothingHalf } from './check-books.js';
import { bookForAll, invite, openHouse, type Guest, type Told } from './crowd.js';

const GUESTS = 500;
/** So many have an answer when the server is killed. */
const ANSWERS = 150;

/** A database, and a look into it beside the server. */
export interface Books {
  readonly url: string;
  readonly rows: NonNullable<OpenedStore['rows']>;
}

async function start(t: TestContext, folder: string, { url }: Books) {
  const cli = startCli(t, folder, ['serve', 'config.json'], { DATABASE_URL: url });
  return { ...cli, api: await cli.api };
}

function count(told: ReadonlyMap<Guest, Told>, is: Told['is']): number {
  return [...told.values()].filter((outcome) => outcome.is === is).length;
}

/** Ends the server without a word once so many guests have an answer, and gives what each was told. */
async function killAfter(answers: number, t: TestContext, folder: string, books: Books) {
  const { api, process: server, ended } = await start(t, folder, books);
  const guests = await invite(api, GUESTS);
  const told = await bookForAll(guests, api, (answered) => {
    if (answered === answers) server.kill('SIGKILL');
  });
  assert.equal((await ended).code, null);
  assert.ok(count(told, 'nothing') > 0, 'it was killed when all was done');
  assert.ok(count(told, 'booked') > 0, 'it was killed before anything was done');
  return { guests, told };
}

/** One test; `open` gives a database without tables. */
export function itSurvivesCrashes(open: (folder: string) => Promise<Books>): void {
  it(`a server that is killed while ${GUESTS} people book keeps what it said, and no half of the rest`, async (t) => {
    const folder = emptyFolder(t);
    writeFileSync(join(folder, 'config.json'), JSON.stringify(openHouse));
    const books = await open(folder);
    const { guests, told } = await killAfter(ANSWERS, t, folder, books);

    const { api, process: server, ended } = await start(t, folder, books);
    assertKept(told, await assertNothingHalf(books.rows));

    // Who heard nothing asks again, under the same key, and some who did: they are told the same once more.
    const heard = guests.filter((guest) => told.get(guest)?.is !== 'nothing');
    const repeating = new Set(heard.slice(0, 30));
    const asking = guests.filter((guest) => repeating.has(guest) || !heard.includes(guest));
    const retold = await bookForAll(asking, api);
    for (const guest of repeating) assert.deepEqual(retold.get(guest), told.get(guest));
    const again = new Map([...told, ...retold]);
    assert.equal(count(again, 'nothing'), 0);
    const bookings = await assertNothingHalf(books.rows);
    assertKept(again, bookings);
    assert.equal(bookings.length, count(again, 'booked'));
    assert.equal(bookings.length, new Set(guests.map(({ place }) => place)).size);

    const [first] = [...again.values()].filter((outcome) => outcome.is === 'booked');
    const headers = { authorization: `Bearer ${first!.manageToken}` };
    assert.equal((await fetch(`${api}/bookings/${first!.id}`, { headers })).status, 200);
    server.kill('SIGTERM');
    assert.equal((await ended).code, 0);
  });
}
