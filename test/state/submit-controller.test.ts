import { expect } from '@open-wc/testing';
import { BookingError, type BookingErrorCode } from '../../src/client/booking-error.js';
import type { BookingRequest, CreatedBooking } from '../../src/protocol/booking.js';
import { SubmitController, type Send } from '../../src/state/submit-controller.js';
import { ManualClock } from '../elements/support/manual-clock.js';
import { settled } from './synthetic-host.js';

const request: BookingRequest = {
  serviceId: 'cut',
  start: '2026-03-09T09:00:00Z',
  contact: { name: 'Mia', email: 'mia@example.com' },
  timeZone: 'UTC',
  locale: 'en',
};
const booking = { id: 'b1' } as CreatedBooking;

describe('SubmitController', () => {
  let clock: ManualClock;
  let keys: string[];
  let answers: (BookingErrorCode | 'ok' | 'never')[];
  let checking: number;
  let online: boolean;
  let submit: SubmitController<BookingRequest, CreatedBooking>;

  const send: Send<BookingRequest, CreatedBooking> = (_request, { idempotencyKey }) => {
    keys.push(idempotencyKey);
    const answer = answers.shift() ?? 'ok';
    if (answer === 'never') return new Promise(() => undefined);
    return answer === 'ok' ? Promise.resolve(booking) : Promise.reject(new BookingError(answer, answer));
  };

  beforeEach(() => {
    clock = new ManualClock('2026-03-09T08:00:00Z');
    [keys, answers, checking, online] = [[], [], 0, true];
    let made = 0;
    submit = new SubmitController({
      clock: () => clock,
      makeKey: () => `key-${(made += 1)}`,
      isOnline: () => online,
      onChecking: () => (checking += 1),
    });
  });

  it('sends a booking under a key', async () => {
    expect(await submit.submit(send, request)).to.deep.equal({ ok: true, answer: booking });
    expect(keys).to.deep.equal(['key-1']);
  });

  it('makes one request of a double press', async () => {
    const [first, second] = [submit.submit(send, request), submit.submit(send, request)];
    expect(await second).to.equal(await first);
    expect(keys).to.have.length(1);
  });

  for (const code of ['timeout', 'offline', 'protocol'] as const) {
    it(`asks once more with the same key after ${code}`, async () => {
      answers = [code];
      const outcome = submit.submit(send, request);
      await settled();
      expect([keys, checking]).to.deep.equal([['key-1'], 1]);
      clock.advance(1_500);
      expect((await outcome).ok).to.equal(true);
      expect(keys).to.deep.equal(['key-1', 'key-1']);
    });
  }

  it('does not ask again by itself where there is no connection', async () => {
    online = false;
    answers = ['offline'];
    expect((await submit.submit(send, request)).ok).to.equal(false);
    expect(keys).to.have.length(1);
  });

  for (const code of ['unavailable', 'rate-limited'] as const) {
    it(`uses the same key when the visitor tries again after ${code}`, async () => {
      answers = [code];
      await submit.submit(send, request);
      await submit.submit(send, request);
      expect(keys).to.deep.equal(['key-1', 'key-1']);
    });
  }

  for (const code of ['slot-unavailable', 'validation', 'key-reused'] as const) {
    it(`uses a new key after ${code}, which is a final answer`, async () => {
      answers = [code];
      await submit.submit(send, request);
      await submit.submit(send, request);
      expect(keys).to.deep.equal(['key-1', 'key-2']);
    });
  }

  it('uses a new key for a changed request', async () => {
    answers = ['unavailable'];
    await submit.submit(send, request);
    await submit.submit(send, { ...request, notes: 'changed' });
    expect(keys).to.deep.equal(['key-1', 'key-2']);
  });

  it('uses a new key for the next booking', async () => {
    await submit.submit(send, request);
    await submit.submit(send, request);
    expect(keys).to.deep.equal(['key-1', 'key-2']);
  });

  it('says that it takes long', () => {
    answers = ['never'];
    void submit.submit(send, request);
    clock.advance(3_999);
    expect(checking).to.equal(0);
    clock.advance(1);
    expect(checking).to.equal(1);
  });

  it('says at once that an answer was lost and is asked for again', async () => {
    let lose = (): void => undefined;
    const sent = submit.submit((_request, { onAgain }) => {
      lose = onAgain;
      return Promise.resolve(booking);
    }, request);
    lose();
    expect(checking).to.equal(1);
    await sent;
  });

  it('leaves nothing waiting', async () => {
    await submit.submit(send, request);
    expect(clock.waiting).to.equal(0);
  });
});
