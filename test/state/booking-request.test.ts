import { expect } from '@open-wc/testing';
import { buildBookingRequest, checkDetails, toFieldProblems } from '../../src/state/booking-request.js';

const draft = { name: ' Mia Wong ', email: ' mia@example.com ', notes: '  ' };
const parts = {
  choice: { serviceId: 'cut', start: '2026-03-09T09:00:00Z', duration: 30 },
  draft,
  holdId: 'h1',
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
};

describe('the request of a booking', () => {
  it('is made of the choice and what was written, without blanks around it', () => {
    expect(buildBookingRequest(parts)).to.deep.equal({
      ok: true,
      value: {
        ...parts.choice,
        contact: { name: 'Mia Wong', email: 'mia@example.com' },
        holdId: 'h1',
        timeZone: 'Europe/Berlin',
        locale: 'en-GB',
      },
    });
  });

  it('names no hold where there is none', () => {
    const built = buildBookingRequest({ ...parts, holdId: undefined });
    expect(built.ok && 'holdId' in built.value).to.equal(false);
  });

  it('that the schema refuses is not built', () => {
    expect(buildBookingRequest({ ...parts, timeZone: 'Mars/Olympus' }).ok).to.equal(false);
  });

  const faults: [change: Partial<typeof draft>, found: object][] = [
    [{}, {}],
    [{ name: '' }, { name: 'missing' }],
    [{ email: ' ' }, { email: 'missing' }],
    [{ email: 'mia@' }, { email: 'format' }],
    [{ name: 'x'.repeat(201) }, { name: 'too-long' }],
    [{ notes: 'x'.repeat(2001) }, { notes: 'too-long' }],
    [
      { name: '', email: 'mia' },
      { name: 'missing', email: 'format' },
    ],
  ];
  for (const [change, found] of faults) {
    const told = Object.entries(change).map(([field, text]) => `${field} "${text.slice(0, 8)}"`);
    it(`finds ${JSON.stringify(found)} for ${told.join(', ') || 'good details'}`, () => {
      expect(checkDetails({ ...draft, ...change })).to.deep.equal(found);
    });
  }

  it('finds the fields that the server refuses', () => {
    const errors = [
      { pointer: '/contact/email', code: 'blocked' },
      { pointer: '/start', code: 'taken' },
    ];
    expect(toFieldProblems(errors, draft)).to.deep.equal({ email: 'refused' });
  });
});
