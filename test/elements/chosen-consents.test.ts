/** What was chosen, shown where a booking or a form ends. */
import { expect } from '@open-wc/testing';
import type { FormDefinition } from '../../src/protocol/form/form-definition.js';
import { setReceiptLoader } from '../../src/state/receipt-code.js';
import { BookingPage } from './pages/booking-page.js';
import { FormPage } from './pages/form-page.js';
import { ReceiptPage } from './pages/receipt-page.js';
import { SMS_PROFILE, SmsConsentPage } from './pages/sms-consent-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

const FORM: FormDefinition = {
  id: 'question',
  pages: [{ fields: [{ kind: 'text', key: 'text', label: 'Question' }] }],
};
const STOPPED = '+12125550199';
const loadElement = () => import('../../src/define/punctual-consent-receipt.js');

function backendWithSms(): Backend {
  return new Backend({ config: { policy: SMS_PROFILE, forms: [FORM], sms: { blocked: [STOPPED] } } });
}

/** The box for text messages is there, with its words. */
async function boxIn(form: ShadowRoot): Promise<void> {
  await until(() => form.querySelector('punctual-sms-consent')?.shadowRoot?.querySelector('.disclosure'), 'the box');
}

/** A form is sent, with the box as it was. */
async function sendForm({ client, clock }: Backend, asked = true): Promise<FormPage> {
  const form = await FormPage.open({ client, clock, form: 'question' });
  if (asked) await boxIn(form.root);
  await form.fill({ text: 'When are you open?' });
  await form.press('Send');
  await until(() => form.root.querySelector('.done'), 'it is sent');
  return form;
}

/** A booking is made, with a yes to messages to a number. */
async function book(backend: Backend, number?: string): Promise<BookingPage> {
  const booking = await BookingPage.atDetails(backend);
  await boxIn(booking.form!);
  booking.fill({ name: 'Mia Wong', email: 'mia@example.com' });
  if (number) {
    const sms = new SmsConsentPage(booking.form!.querySelector('form')!);
    await sms.tick();
    await sms.enter(number);
  }
  await booking.submit();
  await booking.becomes('You are booked');
  return booking;
}

describe('what was chosen', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = backendWithSms();
  });

  it('stands at the end of a form, with the id that the backend gave it', async () => {
    const form = await sendForm(backend);
    const receipt = await ReceiptPage.inside(form.root);
    expect(receipt.choices).to.deep.equal(['Send me text messages about my appointment You did not agree']);
    const [made] = await receipt.element.receipts();
    const kept = await backend.server.store.transaction(({ consents }) => consents.find(made!.recordId));
    expect([made!.principalId, made!.event.receivedAt]).to.deep.equal([kept!.subjectRef, kept!.receivedAt]);
    expect(made!.bookingId).to.equal(undefined);
  });

  it('stands at the end of a booking, with what becomes of its messages', async () => {
    const booking = await book(backend, '+12125550123');
    const receipt = await ReceiptPage.inside(booking.root);
    expect(receipt.choices).to.deep.equal(['Send me text messages about my appointment You agreed']);
    expect(receipt.state).to.equal('You will get text messages about your appointment.');
    const [made] = await receipt.element.receipts();
    const kept = await backend.server.store.transaction(({ consents }) => consents.find(made!.recordId));
    expect([made!.bookingId, made!.event.receivedAt]).to.deep.equal([kept!.bookingRef, kept!.receivedAt]);
    expect(made!.profileChanged).to.equal(undefined);
  });

  it('tells whoever stopped the messages to write START, and that the booking stands', async () => {
    const receipt = await ReceiptPage.inside((await book(backend, STOPPED)).root);
    expect(receipt.state).to.match(/text START in reply.*Your booking stands all the same\.$/);
  });

  it('is gone with the next booking, whose own takes its place', async () => {
    const booking = await book(backend, '+12125550123');
    await ReceiptPage.inside(booking.root);
    await booking.click(booking.button('Book another'));
    expect(booking.root.querySelector('punctual-consent-receipt')).to.equal(null);
    await booking.timesShown();
    await booking.chooseTime('10:00');
    await boxIn(booking.form!);
    await booking.submit();
    await booking.becomes('You are booked');
    expect((await ReceiptPage.inside(booking.root)).choices[0]).to.match(/You did not agree$/);
  });

  it('is not lost with a time that somebody else has taken', async () => {
    const booking = await BookingPage.atDetails(backend);
    await boxIn(booking.form!);
    booking.fill({ name: 'Mia Wong', email: 'mia@example.com' });
    const sms = new SmsConsentPage(booking.form!.querySelector('form')!);
    await sms.tick();
    await sms.enter('+12125550123');
    await booking.click(booking.button('Change time'));
    expect(getComputedStyle(booking.root.querySelector('punctual-form')!).display).to.equal('none');
    await backend.bookElsewhere('2026-03-09T09:00:00Z', 'ada');
    await backend.bookElsewhere('2026-03-09T09:00:00Z', 'ben');
    booking.picker.time('10:00').click();
    await until(() => booking.alternatives.length, 'alternatives');
    await booking.settled();
    await booking.click(booking.alternatives[0]);
    await booking.submit();
    await booking.becomes('You are booked');
    const [made] = await (await ReceiptPage.inside(booking.root)).element.receipts();
    expect([made!.event.state, made!.dataTypes[0]!.given]).to.deep.equal(['given', '+12125550123']);
  });

  it('is nothing where nothing was asked', async () => {
    const form = await sendForm(new Backend({ config: { forms: [FORM] } }), false);
    expect(form.root.querySelector('punctual-consent-receipt')).to.equal(null);
  });

  it('is told to be missing where its code cannot be had, and comes when it is asked for again', async () => {
    setReceiptLoader(() => Promise.reject(new Error('no connection')));
    const form = await sendForm(backend);
    await until(() => form.root.querySelector('.done .trouble'), 'that it is missing');
    setReceiptLoader(loadElement);
    await form.press('Try again');
    expect((await ReceiptPage.inside(form.root)).choices).to.have.length(1);
  });
});
