import { expect } from '@open-wc/testing';
import { buildBookingRequest } from '../../src/state/booking-request.js';

const parts = {
  choice: { serviceId: 'cut', start: '2026-03-09T09:00:00Z', duration: 30 },
  answers: { name: 'Mia Wong', email: 'mia@example.com', phone: '+49305550100', notes: 'Second floor', topic: 'x' },
  attribution: { utm_source: 'mail' },
  consents: {},
  phone: undefined,
  holdId: 'h1',
  returnTo: 'https://praxis.example/book',
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
};

describe('the request of a booking', () => {
  it('is made of the choice and the answers, the contact’s and the notes in their own places', () => {
    expect(buildBookingRequest(parts)).to.deep.equal({
      ok: true,
      value: {
        ...parts.choice,
        contact: { name: 'Mia Wong', email: 'mia@example.com', phone: '+49305550100' },
        notes: 'Second floor',
        answers: { topic: 'x' },
        attribution: { utm_source: 'mail' },
        holdId: 'h1',
        returnTo: 'https://praxis.example/book',
        timeZone: 'Europe/Berlin',
        locale: 'en-GB',
      },
    });
  });

  it('names nothing that is not there', () => {
    const answers = { name: 'Mia Wong', email: 'mia@example.com' };
    const built = buildBookingRequest({
      ...parts,
      answers,
      attribution: undefined,
      holdId: undefined,
      returnTo: undefined,
    });
    expect(built.ok && Object.keys(built.value).sort()).to.deep.equal([
      'contact',
      'duration',
      'locale',
      'serviceId',
      'start',
      'timeZone',
    ]);
  });

  it('that the schema refuses is not built', () => {
    expect(buildBookingRequest({ ...parts, timeZone: 'Mars/Olympus' }).ok).to.equal(false);
  });
});
