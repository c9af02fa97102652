/** Random lives of a few bookings: memory and SQLite must come to what a plain list comes to. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { createMemoryStore } from '../../../src/server/store/memory-store.js';
import { openStore } from '../../../src/server/store/open-store.js';
import type { BookingRecord, BusyRecord, Store, StoreTransaction } from '../../../src/server/store/store.js';
import { booking, MINUTE, NINE, NOW, type BookingWish } from './bookings.js';
import { NaiveStore } from './naive-store.js';
import { freshFile } from './sqlite-file.js';

const SERVICES: readonly BookingWish[] = [
  { serviceId: 'cut', capacity: 1, duration: 20 },
  { serviceId: 'wash', capacity: 1, duration: 10, before: 5, after: 5 },
  { serviceId: 'class', capacity: 4, duration: 30 },
  { serviceId: 'tasting', capacity: 2, duration: 15, after: 10 },
];

/** Few staff, few starts: what is asked for has to meet. */
const slot = fc.record({
  service: fc.nat(SERVICES.length - 1),
  staff: fc.nat(1),
  start: fc.nat(8),
  party: fc.integer({ min: 1, max: 3 }),
});
const earlier = fc.nat(20);

type Slot = typeof slot extends fc.Arbitrary<infer T> ? T : never;
type Operation =
  | { readonly kind: 'hold' | 'book'; readonly slot: Slot }
  | { readonly kind: 'confirm' | 'cancel' | 'drop'; readonly earlier: number }
  | { readonly kind: 'move'; readonly earlier: number; readonly staff: number; readonly start: number }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'sweep' };

const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('hold', 'book'), slot }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('confirm', 'cancel', 'drop'), earlier }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('move'), earlier, staff: fc.nat(1), start: fc.nat(8) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait'), minutes: fc.integer({ min: 1, max: 8 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sweep') }) },
);

const HOLD_MS = 10 * MINUTE;

class Refused extends Error {}

/** One run: the same operations on the stores and on the list, which are compared after each. */
class Life {
  readonly #staff: readonly string[];
  readonly #model = new NaiveStore();
  readonly #made: BookingRecord[] = [];
  #now = NOW;

  constructor(
    readonly stores: readonly Store[],
    run: number,
  ) {
    this.#staff = [`ana-${run}`, `ben-${run}`];
  }

  async apply(operation: Operation): Promise<void> {
    switch (operation.kind) {
      case 'wait':
        this.#now += operation.minutes * MINUTE;
        break;
      case 'sweep':
        for (const store of this.stores) await store.sweep(this.#now, 0);
        break;
      case 'hold':
      case 'book':
        await this.#take(this.#record(operation.kind, operation.slot));
        break;
      default:
        await this.#change(operation);
    }
    for (const store of this.stores)
      assert.deepEqual(inOrder(await this.#busy(store)), inOrder(this.#model.busy(this.#now)));
  }

  #record(kind: 'hold' | 'book', { service, staff, start, party }: Slot): BookingRecord {
    return booking({
      ...SERVICES[service],
      resourceId: this.#staff[staff]!,
      start: NINE + start * 5 * MINUTE,
      party,
      ...(kind === 'hold' && { status: 'held', expiresAt: this.#now + HOLD_MS }),
    });
  }

  async #take(record: BookingRecord): Promise<void> {
    const taken = this.#model.take(record, this.#now);
    await this.#agree(taken, async (transaction) => {
      await transaction.lock([record.resourceId]);
      if (!(await transaction.claim(record, this.#now))) return false;
      await transaction.insert(record);
      return true;
    });
    if (taken) this.#made.push(record);
  }

  async #change(operation: Extract<Operation, { earlier: number }>): Promise<void> {
    const id = this.#made[operation.earlier % this.#made.length]?.id;
    const record = id === undefined ? undefined : this.#model.find(id, this.#now);
    if (!record) return;
    const changed = this.#changed(record, operation);
    const isDone = operation.kind === 'move' ? this.#model.take(changed, this.#now) : true;
    if (operation.kind !== 'move') this.#model.replace(changed);
    await this.#agree(isDone, async (transaction) => {
      await transaction.lock([record.resourceId, changed.resourceId]);
      assert.deepEqual(await transaction.find(record.id), record);
      if (operation.kind === 'drop') {
        await transaction.remove(record);
        return true;
      }
      if (operation.kind !== 'confirm') await transaction.release(record);
      if (operation.kind === 'move' && !(await transaction.claim(changed, this.#now))) throw new Refused();
      return transaction.update(changed, record.version);
    });
  }

  #changed(record: BookingRecord, operation: Extract<Operation, { earlier: number }>): BookingRecord {
    const { expiresAt: _, ...lasting } = record;
    const version = record.version + 1;
    switch (operation.kind) {
      case 'confirm':
        return { ...lasting, status: 'confirmed', version };
      case 'cancel':
      case 'drop':
        return { ...lasting, status: 'cancelled', version };
      case 'move': {
        const start = NINE + operation.start * 5 * MINUTE;
        const by = start - record.start;
        const resourceId = this.#staff[operation.staff]!;
        return { ...record, resourceId, start, from: record.from + by, to: record.to + by, version };
      }
    }
  }

  /** Every store says what the list says; a refusal undoes the whole transaction. */
  async #agree(expected: boolean, work: (transaction: StoreTransaction) => Promise<boolean>): Promise<void> {
    for (const store of this.stores) {
      const result = await store.transaction(work).catch((error: unknown) => {
        if (error instanceof Refused) return false;
        throw error;
      });
      assert.equal(result, expected);
    }
  }

  #busy(store: Store): Promise<BusyRecord[]> {
    return store.busy({ resourceIds: this.#staff, from: 0, to: Number.MAX_SAFE_INTEGER, now: this.#now });
  }
}

const inOrder = (busy: readonly BusyRecord[]): readonly string[] =>
  busy
    .map(({ resourceId, serviceId, start, from, to, party }) =>
      [resourceId, serviceId, start, from, to, party].join(' '),
    )
    .sort();

describe('memory and SQLite', () => {
  const stores: Store[] = [];
  let runs = 0;

  before(async () => {
    stores.push(createMemoryStore(), await openStore(`file:${freshFile()}`));
    for (const store of stores) await store.migrate();
  });
  after(async () => {
    for (const store of stores) await store.close();
  });

  it('come to what a plain list of bookings comes to, whatever happens in whatever order', async () => {
    const lives = fc.asyncProperty(fc.array(operation, { minLength: 5, maxLength: 40 }), async (operations) => {
      const life = new Life(stores, (runs += 1));
      for (const one of operations) await life.apply(one);
    });
    await fc.assert(lives, { numRuns: 150 });
  });
});
