/** Contract: who gets the time, and when it is free again. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  booking,
  busy,
  cancel,
  hold,
  HOUR,
  MINUTE,
  move,
  NINE,
  NOW,
  place,
  take,
  type BookingWish,
} from './bookings.js';
import { closingAfterEach, type StoreOpener } from './opened-store.js';

const AT_TEN = { start: NINE + HOUR };
const QUARTER_PAST = { start: NINE + 15 * MINUTE };

/** A second record beside an appointment from 9:00 to 9:30 of Ana's; with buffers where they are said. */
const NEIGHBOURS: readonly (readonly [what: string, first: BookingWish, second: BookingWish, fits: boolean])[] = [
  ['the same time', {}, {}, false],
  ['the same time with somebody else', {}, { resourceId: 'ben' }, true],
  ['a time that begins before the end', {}, QUARTER_PAST, false],
  ['a time that ends after the beginning', {}, { start: NINE - 15 * MINUTE }, false],
  ['a time around it', {}, { start: NINE - HOUR, duration: 180 }, false],
  ['a time within it', {}, { start: NINE + 10 * MINUTE, duration: 5 }, false],
  ['the time right after', {}, { start: NINE + 30 * MINUTE }, true],
  ['the time right before', {}, { start: NINE - 30 * MINUTE }, true],
  ['a time that is only its own buffer away', { after: 10 }, { start: NINE + 40 * MINUTE }, true],
  ['a time within its buffer', { after: 10 }, { start: NINE + 35 * MINUTE }, false],
  ['a time whose buffer reaches into it', {}, { start: NINE + 35 * MINUTE, before: 10 }, false],
  ['a time whose buffer touches it', {}, { start: NINE + 40 * MINUTE, before: 10 }, true],
  ['another service at the same time', {}, { serviceId: 'colour' }, false],
  ['a class at the same time', {}, { serviceId: 'class', capacity: 10 }, false],
];

/** A second record beside three places of a class of ten at nine. */
const CLASSMATES: readonly (readonly [what: string, second: BookingWish, fits: boolean])[] = [
  ['one more place', {}, true],
  ['all places that are left', { party: 7 }, true],
  ['more places than are left', { party: 8 }, false],
  ['another class at the same time', { serviceId: 'dance' }, false],
  ['the same class, begun later', { start: NINE + 30 * MINUTE }, false],
  ['the same class, but longer', { duration: 90 }, false],
  ['the same class, after a buffer was added', { before: 15, after: 15 }, true],
  ['an appointment for one', { capacity: 1, serviceId: 'cut' }, false],
  ['the same class with fewer seats than are taken', { capacity: 3 }, false],
];

/** Registers this part of the contract. */
export function describeClaims(name: string, opener: StoreOpener): void {
  describe(`${name}: claims`, () => {
    const open = closingAfterEach(opener);

    for (const [what, first, second, fits] of NEIGHBOURS) {
      it(`${fits ? 'gives' : 'refuses'} ${what}`, async () => {
        const { store } = await open();
        assert.equal(await take(store, booking(first)), true);
        assert.equal(await take(store, booking(second)), fits);
        assert.equal((await busy(store, ['ana', 'ben'])).length, fits ? 2 : 1);
      });
    }

    for (const [what, second, fits] of CLASSMATES) {
      it(`in a class with three of ten taken, ${fits ? 'gives' : 'refuses'} ${what}`, async () => {
        const { store } = await open();
        assert.equal(await take(store, place({ party: 3 })), true);
        assert.equal(await take(store, place(second)), fits);
      });
    }

    it('refuses a party that is larger than the service', async () => {
      const { store } = await open();
      assert.equal(await take(store, booking({ party: 2 })), false);
      assert.equal(await take(store, place({ party: 11 })), false);
      assert.equal(await take(store, booking()), true);
    });

    it('gives the time of a cancelled booking to the next', async () => {
      const { store } = await open();
      const first = booking();
      await take(store, first);
      await cancel(store, first);
      assert.deepEqual(await busy(store), []);
      assert.equal(await take(store, booking(QUARTER_PAST)), true);
    });

    it('gives the places of one participant to the next and leaves the others theirs', async () => {
      const { store } = await open();
      const [three, seven] = [place({ party: 3 }), place({ party: 7 })];
      await take(store, three);
      await take(store, seven);
      await cancel(store, three);
      assert.equal(await take(store, booking({ start: NINE + 30 * MINUTE })), false);
      assert.equal(await take(store, place({ party: 4 })), false);
      assert.equal(await take(store, place({ party: 3 })), true);
    });

    it('frees the time of a class with its last participant', async () => {
      const { store } = await open();
      const [first, last] = [place(), place()];
      await take(store, first);
      await take(store, last);
      await cancel(store, first);
      assert.equal(await take(store, booking()), false);
      await cancel(store, last);
      assert.equal(await take(store, booking()), true);
    });

    it('keeps a hold until the instant at which it expires', async () => {
      const { store } = await open();
      const held = hold({ expiresAt: NOW + 10 * MINUTE });
      await take(store, held);
      assert.equal(await take(store, booking(), NOW + 10 * MINUTE - 1), false);
      assert.equal(await take(store, booking(QUARTER_PAST), NOW + 10 * MINUTE), true);
      assert.equal(await store.find(held.id), undefined);
    });

    it('clears expired places of a class only as far as its own time goes', async () => {
      const { store } = await open();
      const elsewhere = hold(AT_TEN);
      await take(store, elsewhere);
      await take(store, hold({ serviceId: 'class', capacity: 10, duration: 60, party: 9 }));
      assert.equal(await take(store, place({ party: 2 }), NOW + HOUR), true);
      assert.equal((await store.find(elsewhere.id))?.status, 'held');
      assert.equal((await busy(store)).length, 2);
    });

    it('moves a booking to a time that overlaps its own', async () => {
      const { store } = await open();
      const first = booking();
      await take(store, first);
      assert.equal(await move(store, first, QUARTER_PAST), true);
      assert.equal(await take(store, booking({ duration: 15 })), true);
      assert.equal(await take(store, booking({ start: NINE + 30 * MINUTE })), false);
    });

    it('moves a booking to another resource', async () => {
      const { store } = await open();
      const first = booking();
      await take(store, first);
      assert.equal(await move(store, first, { resourceId: 'ben' }), true);
      assert.equal(await take(store, booking()), true);
      assert.equal(await take(store, booking({ resourceId: 'ben' })), false);
      assert.equal((await store.find(first.id))?.resourceId, 'ben');
    });

    it('leaves a booking where it is when its new time is taken', async () => {
      const { store } = await open();
      const first = booking();
      await take(store, first);
      await take(store, booking(AT_TEN));
      assert.equal(await move(store, first, AT_TEN), false);
      assert.equal(await take(store, booking()), false);
      assert.deepEqual(await store.find(first.id), first);
    });

    it('claims again for the same record without being in its own way', async () => {
      const { store } = await open();
      const [mine, other] = [place({ party: 6 }), place({ party: 2, ...AT_TEN })];
      await take(store, mine);
      await take(store, other);
      await store.transaction(async (transaction) => {
        assert.equal(await transaction.claim({ ...mine, party: 8 }, NOW), true);
        assert.equal(await transaction.claim({ ...mine, ...AT_TEN, to: NINE + 2 * HOUR, capacity: 7 }, NOW), false);
      });
      assert.equal(await take(store, place({ party: 3 })), false);
      assert.equal(await take(store, place({ party: 2 })), true);
    });

    it('takes more than a week at once', async () => {
      const { store } = await open();
      const weeks = { duration: 40 * 24 * 60 };
      assert.equal(await take(store, booking(weeks)), true);
      assert.equal(await take(store, booking({ start: NINE + 39 * 24 * HOUR })), false);
      assert.equal(await take(store, booking({ start: NINE + 40 * 24 * HOUR })), true);
    });
  });
}
