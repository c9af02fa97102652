/** Contract: many at once. What was given away is checked in the tables, and what was refused must have been in the way. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BookingRecord } from '../../../src/server/store/store.js';
import { booking, cancel, hold, HOUR, MINUTE, move, NINE, NOW, place, take } from './bookings.js';
import { closingAfterEach, type OpenedStore, type StoreOpener } from './opened-store.js';
import { randomAppointments, randomFrom, randomMixture } from './requests.js';
import { assertWhole, isCrowdedOut } from './table-checks.js';

/** Asks for all of it at once and gives who got it. */
async function race({ store }: OpenedStore, wanted: readonly BookingRecord[]): Promise<BookingRecord[]> {
  const got = await Promise.all(wanted.map((record) => take(store, record)));
  return wanted.filter((_, index) => got[index]);
}

const idsOf = (records: readonly BookingRecord[]): string[] => records.map(({ id }) => id);

/** Registers this part of the contract. */
export function describeRaces(name: string, opener: StoreOpener): void {
  describe(`${name}: races`, () => {
    const open = closingAfterEach(opener);

    for (const [what, wanted] of [
      ['600 overlapping requests with ten members of staff', randomAppointments(600, 1)],
      ['400 requests for appointments and classes with two', randomMixture(400, 2)],
    ] as const) {
      it(`gives no time away twice and refuses nothing that fits: ${what}`, async () => {
        const opened = await open();
        const won = await race(opened, wanted);
        const taken = await assertWhole(opened, idsOf(won));
        for (const record of wanted) {
          if (!won.includes(record)) assert.ok(isCrowdedOut(record, taken), `${record.id} was refused and would fit`);
        }
      });
    }

    it('gives one slot to one of 200 visitors', async () => {
      const opened = await open();
      const won = await race(
        opened,
        Array.from({ length: 200 }, () => booking()),
      );
      assert.equal(won.length, 1);
      await assertWhole(opened, idsOf(won));
    });

    it('sells the ten seats of a class to 50 parties of one to three, and no more', async () => {
      const opened = await open();
      const wanted = Array.from({ length: 50 }, (_, index) => place({ party: 1 + (index % 3) }));
      const won = await race(opened, wanted);
      await assertWhole(opened, idsOf(won));
      const left = 10 - won.reduce((sum, { party }) => sum + party, 0);
      for (const record of wanted) {
        if (!won.includes(record))
          assert.ok(record.party > left, `${record.party} were refused, ${left} seats are left`);
      }
    });

    it('gives the time of an expired hold to one of 50 visitors', async () => {
      const opened = await open();
      await take(opened.store, hold({ expiresAt: NOW }), 0);
      const won = await race(
        opened,
        Array.from({ length: 50 }, () => booking({ start: NINE + 15 * MINUTE })),
      );
      assert.equal(won.length, 1);
      await assertWhole(opened, idsOf(won));
    });

    it('stays whole while bookings come, move and go', async () => {
      const opened = await open();
      const random = randomFrom(3);
      const gone = new Set<string>();
      const live = await Promise.all(
        randomMixture(300, 4).map(async (record) => {
          if (!(await take(opened.store, record))) return undefined;
          const fate = random();
          if (fate < 0.3) {
            gone.add(record.id);
            await cancel(opened.store, record);
          } else if (fate < 0.7) {
            const target = { resourceId: random() < 0.5 ? 'ana' : 'ben', start: record.start + HOUR };
            await move(opened.store, record, target);
          }
          return record;
        }),
      );
      await assertWhole(
        opened,
        idsOf(live.filter((record) => record !== undefined && !gone.has(record.id)) as BookingRecord[]),
      );
    });

    it('gives one slot to one visitor when nobody asks for the lock', async () => {
      const opened = await open();
      const wanted = Array.from({ length: 40 }, (_, index) => booking({ start: NINE + (index % 6) * 5 * MINUTE }));
      const got = await Promise.all(
        wanted.map((record) =>
          opened.store.transaction(async (transaction) => {
            if (!(await transaction.claim(record, NOW))) return false;
            await transaction.insert(record);
            return true;
          }),
        ),
      );
      const won = wanted.filter((_, index) => got[index]);
      assert.equal(won.length, 1);
      await assertWhole(opened, idsOf(won));
    });
  });
}
