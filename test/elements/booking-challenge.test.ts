import { expect } from '@open-wc/testing';
import type { ServerConfig } from '../../src/server/config/config-schema.js';
import { BookingPage } from './pages/booking-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

const mia = { name: 'Mia Wong', email: 'mia@example.com' };
const SECRET = 'a-secret-of-more-than-32-characters';

function guarded(challenge: NonNullable<ServerConfig['abuse']>['challenge']): Backend {
  return new Backend({ config: { abuse: { challenge, work: 40, secret: SECRET } } });
}

/** At the details, filled in as a person does. */
async function atDetails(backend: Backend): Promise<BookingPage> {
  const booking = await BookingPage.atDetails(backend);
  booking.fill(mia);
  backend.clock.advance(90_000);
  return booking;
}

const trapOf = (booking: BookingPage): HTMLInputElement =>
  booking.form!.querySelector<HTMLInputElement>('[inert] input')!;

function fillTrap(booking: BookingPage): void {
  const trap = trapOf(booking);
  trap.value = 'https://spam.example';
  trap.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

describe('punctual-booking, where machines are kept out', () => {
  it('asks a person who takes their time for nothing', async () => {
    const backend = guarded('suspicious');
    const booking = await atDetails(backend);
    await booking.submit();
    await booking.becomes('You are booked');
    expect(backend.asked('POST')).to.deep.equal(['POST /holds', 'POST /bookings']);
  });

  it('books for a person whose browser filled in the trap: a challenge is worked out, and nobody is told', async () => {
    const backend = guarded('suspicious');
    const booking = await atDetails(backend);
    fillTrap(booking);
    await booking.submit();
    await booking.becomes('You are booked');
    expect(backend.asked('POST')).to.deep.equal(['POST /holds', 'POST /bookings', 'POST /bookings']);
    expect(booking.text).to.not.contain('Confirm that you are a person');
  });

  it('books for a person whose form was filled in at once', async () => {
    const backend = guarded('suspicious');
    const booking = await BookingPage.atDetails(backend);
    booking.fill(mia);
    await booking.submit();
    await booking.becomes('You are booked');
    expect(backend.asked('POST /bookings').length).to.equal(2);
  });

  it('works out a challenge for each time that is kept where one is always asked', async () => {
    const backend = guarded('always');
    const booking = await atDetails(backend);
    await booking.submit();
    await booking.becomes('You are booked');
    expect(backend.asked('POST')).to.deep.equal(['POST /holds', 'POST /holds', 'POST /bookings']);
  });

  it('says what to do where the challenge cannot be answered, and keeps what was written', async () => {
    const backend = guarded('off');
    const booking = await atDetails(backend);
    backend.fail('createBooking', 'challenge-required');
    await booking.submit();
    await until(() => booking.text.includes('Confirm that you are a person, then try again.'), 'the sentence');
    expect(booking.field('name').value).to.equal(mia.name);
    await booking.submit();
    await booking.becomes('You are booked');
  });

  it('has a trap that neither eyes nor screen readers meet, and that no browser fills in', async () => {
    const booking = await atDetails(guarded('off'));
    const trap = trapOf(booking);
    const cover = trap.closest<HTMLElement>('[inert]')!;
    expect(cover.getBoundingClientRect().width).to.equal(1);
    expect(cover.getAttribute('aria-hidden')).to.equal('true');
    expect(trap.autocomplete).to.equal('off');
    trap.focus();
    expect(booking.form!.activeElement).to.not.equal(trap);
  });
});
