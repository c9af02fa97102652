import { expect } from '@open-wc/testing';
import type { BookingApi } from '../../src/client/booking-api.js';
import { BookingError, type BookingErrorCode } from '../../src/client/booking-error.js';
import type { Hold, SlotChoice } from '../../src/protocol/hold.js';
import { HoldController } from '../../src/state/hold-controller.js';
import { ManualClock } from '../elements/support/manual-clock.js';
import { settled, SyntheticHost } from './synthetic-host.js';

const choice = (start: string): SlotChoice => ({ serviceId: 'cut', start });
const nine = choice('2026-03-09T09:00:00Z');
const ten = choice('2026-03-09T10:00:00Z');

/** A backend that gives holds when it is told to. */
class Holds {
  readonly given: ((error?: BookingError) => void)[] = [];
  readonly released: string[] = [];
  readonly keptAlive: string[] = [];
  /** Under which each was asked for. */
  readonly keys: (string | undefined)[] = [];
  readonly clock = new ManualClock('2026-03-09T08:00:00Z');
  /** Milliseconds by which the visitor's clock is ahead of the backend's. */
  visitorAhead = 0;

  readonly client = {
    createHold: ({ serviceId, start }: SlotChoice, { idempotencyKey }: { idempotencyKey?: string } = {}) =>
      new Promise<Hold>((resolve, reject) => {
        this.keys.push(idempotencyKey);
        const id = `hold-${this.given.length}`;
        this.given.push((error) => (error ? reject(error) : resolve(this.#hold(id, serviceId, start))));
      }),
    extendHold: (id: string) => Promise.resolve(this.#hold(id, 'cut', nine.start)),
    releaseHold: (id: string, { keepalive = false } = {}) => {
      (keepalive ? this.keptAlive : this.released).push(id);
      return Promise.resolve();
    },
  } as Partial<BookingApi> as BookingApi;

  #hold(id: string, serviceId: string, start: string): Hold {
    const expiresAt = new Date(this.clock.now() + 600_000 - this.visitorAhead).toISOString();
    return { id, serviceId, start, duration: 30, staffId: 'ada', party: 1, expiresAt, expiresIn: 600 };
  }
}

describe('HoldController', () => {
  let holds: Holds;
  let host: SyntheticHost;
  let hold: HoldController;
  let told: string[];
  let freed: number;

  beforeEach(() => {
    holds = new Holds();
    host = new SyntheticHost();
    told = [];
    freed = 0;
    hold = new HoldController(host, {
      clock: () => holds.clock,
      onLost: (error) => told.push(error.code),
      onNotice: (notice) => told.push(notice),
      onFreed: () => (freed += 1),
    });
  });
  afterEach(() => host.disconnect());

  async function take(wanted = nine): Promise<void> {
    const taken = hold.take(holds.client, wanted);
    await settled();
    holds.given.at(-1)!();
    await taken;
  }

  it('knows how long the slot is kept', async () => {
    await take();
    expect([hold.id, hold.remaining]).to.deep.equal(['hold-0', 600_000]);
    holds.clock.advance(60_000);
    expect(hold.remaining).to.equal(540_000);
  });

  it('lives as long as the backend says, on a clock that is an hour ahead or behind', async () => {
    for (const ahead of [3_600_000, -3_600_000]) {
      holds.visitorAhead = ahead;
      await take();
      expect([hold.expired, hold.remaining]).to.deep.equal([false, 600_000]);
    }
  });

  it('asks its host for an update each second', async () => {
    await take();
    const before = host.updates;
    holds.clock.advance(3_000);
    expect(host.updates).to.equal(before + 3);
  });

  it('tells once each when two minutes and thirty seconds are left, and when it is over', async () => {
    await take();
    holds.clock.advance(600_000);
    expect(told).to.deep.equal(['two-minutes', 'thirty-seconds', 'expired']);
    expect([hold.id, hold.expired, holds.clock.waiting]).to.deep.equal([undefined, true, 0]);
  });

  it('gives the older back for the newer', async () => {
    await take(nine);
    await take(ten);
    expect([holds.released, hold.id]).to.deep.equal([['hold-0'], 'hold-1']);
  });

  it('waits until the older is given back, since the newer may overlap with it', async () => {
    await take(nine);
    let giveBack = (): void => undefined;
    const releaseHold = (): Promise<void> => new Promise((resolve) => (giveBack = resolve));
    holds.client.releaseHold = releaseHold;
    const taken = hold.take(holds.client, ten);
    await settled();
    expect([holds.given.length, freed]).to.deep.equal([1, 0]);
    giveBack();
    await settled();
    expect([holds.given.length, freed]).to.deep.equal([2, 1]);
    holds.given[1]!();
    await taken;
  });

  it('asks for nothing when the visitor has left the slot while the older was given back', async () => {
    await take(nine);
    const taken = hold.take(holds.client, ten);
    hold.release();
    await taken;
    expect(holds.given).to.have.length(1);
  });

  it('gives back at once what comes too late', async () => {
    const first = hold.take(holds.client, nine);
    const second = hold.take(holds.client, ten);
    holds.given[1]!();
    await second;
    holds.given[0]!();
    await first;
    expect([holds.released, hold.id]).to.deep.equal([['hold-0'], 'hold-1']);
  });

  it('tells of a slot that is gone, and of no other failure', async () => {
    const failures = ['offline', 'rate-limited', 'slot-unavailable'] as const;
    for (const code of failures) {
      const taken = hold.take(holds.client, nine);
      holds.given.at(-1)!(new BookingError(code, code));
      await taken;
    }
    expect(told).to.deep.equal(['slot-unavailable']);
  });

  it('says nothing of a slot that is no longer wanted', async () => {
    const taken = hold.take(holds.client, nine);
    hold.release();
    holds.given[0]!(new BookingError('slot-unavailable', 'gone'));
    await taken;
    expect(told).to.be.empty;
  });

  describe('whose answer was lost', () => {
    async function lose(code: BookingErrorCode): Promise<void> {
      const taken = hold.take(holds.client, nine);
      holds.given.at(-1)!(new BookingError(code, code));
      await taken;
    }

    for (const code of ['offline', 'timeout', 'protocol', 'unavailable'] as const) {
      it(`(${code}) is asked for once more under its key, before anything is booked`, async () => {
        await lose(code);
        const ready = hold.settled();
        await settled();
        holds.given[1]!();
        await ready;
        expect(hold.id).to.equal('hold-1');
        expect(holds.keys[1]).to.be.a('string').and.equal(holds.keys[0]);
      });
    }

    it('and is lost again, is no reason to wait for longer', async () => {
      await lose('offline');
      const ready = hold.settled();
      await settled();
      holds.given[1]!(new BookingError('offline', 'offline'));
      await ready;
      expect([holds.given.length, told]).to.deep.equal([2, []]);
    });

    it('is not asked for where it was refused, or the visitor has left it', async () => {
      await lose('rate-limited');
      await hold.settled();
      await lose('offline');
      hold.release();
      await hold.settled();
      expect(holds.given).to.have.length(2);
    });
  });

  it('has a key of its own each time it is taken', async () => {
    await take(nine);
    await take(ten);
    expect(holds.keys[1]).to.be.a('string').and.not.equal(holds.keys[0]);
  });

  it('begins anew when it is extended, and tells again', async () => {
    await take();
    holds.clock.advance(500_000);
    expect(await hold.extend()).to.equal(true);
    expect(hold.remaining).to.equal(600_000);
    holds.clock.advance(500_000);
    expect(told).to.deep.equal(['two-minutes', 'two-minutes']);
  });

  it('takes the slot again when its time was over, once the older is given back: the clock here may be wrong', async () => {
    await take();
    holds.clock.advance(700_000);
    const extended = hold.extend();
    expect(holds.released).to.deep.equal(['hold-0']);
    await settled();
    holds.given.at(-1)!();
    expect(await extended).to.equal(true);
    expect(hold.id).to.equal('hold-1');
  });

  it('is given back when the host goes, and kept when it is moved', async () => {
    await take();
    host.disconnect();
    host.connect();
    await settled();
    expect(holds.released).to.be.empty;
    host.disconnect();
    await settled();
    expect([holds.released, holds.clock.waiting]).to.deep.equal([['hold-0'], 0]);
  });

  it('outlives the page when it is given back as the page goes', async () => {
    await take();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(holds.keptAlive).to.deep.equal(['hold-0']);
  });

  it('is taken again when the page comes back as it was', async () => {
    await take();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    holds.given[1]!();
    await hold.settled();
    expect(hold.id).to.equal('hold-1');
  });

  it('hears nothing of the page once its host is gone', async () => {
    await take();
    host.disconnect();
    await settled();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(holds.keptAlive).to.be.empty;
  });

  it('is not given back once a booking has used it up', async () => {
    await take();
    hold.forget();
    host.disconnect();
    await settled();
    expect([holds.released, hold.remaining]).to.deep.equal([[], 0]);
  });
});
