import { expect } from '@open-wc/testing';
import type { AvailabilityRequest, BookingApi } from '../../src/client/booking-api.js';
import { BookingError } from '../../src/client/booking-error.js';
import type { Availability } from '../../src/protocol/availability.js';
import { AvailabilityCache, stretchOf } from '../../src/state/availability-cache.js';
import { ManualClock } from '../elements/support/manual-clock.js';

const subject = { serviceId: 'cut' };

describe('AvailabilityCache', () => {
  let asked: AvailabilityRequest[];
  let clock: ManualClock;
  let cache: AvailabilityCache;
  let failing: boolean;

  beforeEach(() => {
    [asked, failing, clock] = [[], false, new ManualClock('2026-03-09T08:00:00Z')];
    const getAvailability = (request: AvailabilityRequest): Promise<Availability> => {
      asked.push(request);
      if (failing) return Promise.reject(new BookingError('offline', 'made to fail'));
      const { serviceId, from, to } = request;
      return Promise.resolve({ serviceId, duration: 30, from, to, slots: [{ start: from }] });
    };
    cache = new AvailabilityCache({ getAvailability } as Partial<BookingApi> as BookingApi, clock);
  });

  const stretches: [month: string, from: string, to: string][] = [
    ['2026-03', '2026-02-28T00:00:00Z', '2026-04-02T00:00:00Z'],
    ['2028-02', '2028-01-31T00:00:00Z', '2028-03-02T00:00:00Z'],
    ['2026-12', '2026-11-30T00:00:00Z', '2027-01-02T00:00:00Z'],
  ];
  for (const [month, from, to] of stretches) {
    it(`asks for ${month} from ${from} to ${to}, wherever the visitor is`, () => {
      expect(stretchOf(month)).to.deep.equal({ from, to });
    });
  }

  it('asks for a month once, and again when the answer is a minute old', async () => {
    await Promise.all([cache.load(subject, '2026-03'), cache.load(subject, '2026-03')]);
    clock.advance(59_999);
    await cache.load(subject, '2026-03');
    expect(asked).to.have.length(1);
    clock.advance(1);
    await cache.load(subject, '2026-03');
    expect(asked).to.have.length(2);
  });

  it('keeps months, services and lengths apart', async () => {
    await cache.load(subject, '2026-03');
    await cache.load(subject, '2026-04');
    await cache.load({ serviceId: 'colour' }, '2026-03');
    await cache.load({ serviceId: 'cut', duration: 60 }, '2026-03');
    expect(asked).to.have.length(4);
  });

  it('asks again after a failure', async () => {
    failing = true;
    await cache.load(subject, '2026-03').catch(() => undefined);
    failing = false;
    await cache.load(subject, '2026-03');
    expect(asked).to.have.length(2);
  });

  it('knows the old answer while it asks again', async () => {
    await cache.load(subject, '2026-03');
    clock.advance(60_000);
    void cache.load(subject, '2026-03');
    expect(cache.peek(subject, '2026-03')?.slots).to.have.length(1);
  });

  it('takes over the months that lie wholly in another answer', () => {
    cache.seed(subject, {
      serviceId: 'cut',
      duration: 30,
      from: '2026-03-09T00:00:00Z',
      to: '2026-05-02T00:00:00.000Z',
      slots: [{ start: '2026-03-31T23:00:00Z' }, { start: '2026-04-20T09:00:00Z' }],
      nextAvailable: '2026-06-01T09:00:00Z',
    });
    expect(cache.peek(subject, '2026-03')).to.deep.include({ nextAvailable: Date.parse('2026-04-20T09:00:00Z') });
    expect(cache.peek(subject, '2026-04')?.slots).to.have.length(2);
    expect(cache.peek(subject, '2026-04')?.nextAvailable).to.equal(Date.parse('2026-06-01T09:00:00Z'));
    expect(cache.peek(subject, '2026-05')).to.equal(undefined);
  });
});
