import { expect } from '@open-wc/testing';
import type { Service } from '../../src/protocol/service.js';
import {
  firstChoices,
  hasSeveralPrices,
  mergeChoices,
  openChoices,
  priceOf,
  refusedWishes,
  staffOf,
  subjectOf,
} from '../../src/state/service-choices.js';
import type { Wishes } from '../../src/state/service-choices.js';

const service: Service = {
  id: 'massage',
  name: 'Massage',
  durations: [30, 60],
  price: { amount: 4500, currency: 'EUR' },
  prices: [{ duration: 60, amount: 8000, currency: 'EUR' }],
  capacity: 3,
  staff: [
    { id: 'ada', name: 'Ada' },
    { id: 'ben', name: 'Ben' },
  ],
  locations: [
    { id: 'studio', kind: 'in-person', name: 'Studio' },
    { id: 'home', kind: 'other', name: 'At your home' },
  ],
  bookingWindow: { noticeMinutes: 0, daysAhead: 30 },
};
const plain: Service = { ...service, durations: [30], capacity: 1, staff: [service.staff[0]!], locations: [] };
const usual = { duration: 30, staffId: undefined, locationId: 'studio', party: 1 };

describe('the choices of a service', () => {
  it('begin with the usual length, anyone, the first location and one seat', () => {
    expect(firstChoices(service, {})).to.deep.equal(usual);
  });

  it('begin as the page says', () => {
    const wishes = { duration: 60, staff: 'ben', location: 'home', party: 2 };
    expect(firstChoices(service, wishes)).to.deep.equal({
      duration: 60,
      staffId: 'ben',
      locationId: 'home',
      party: 2,
    });
    expect([...openChoices(service, wishes)]).to.be.empty;
  });

  it('are all open where the page says nothing, and none where there is one way', () => {
    expect([...openChoices(service, {})]).to.deep.equal(['duration', 'staff', 'location', 'party']);
    expect([...openChoices(plain, {})]).to.be.empty;
  });

  it('may be fixed to anyone', () => {
    const wishes = { staff: 'anyone' };
    expect([firstChoices(service, wishes).staffId, openChoices(service, wishes).has('staff')]).to.deep.equal([
      undefined,
      false,
    ]);
  });

  const wrong: [wishes: Wishes, refused: string[]][] = [
    [{ duration: 45 }, ['duration']],
    [{ duration: NaN }, ['duration']],
    [{ staff: 'zoe' }, ['staff']],
    [{ location: 'moon' }, ['location']],
    [{ party: 0 }, ['party']],
    [{ party: 4 }, ['party']],
    [{ party: 1.5 }, ['party']],
    [{ staff: '', location: '' }, []],
    [{ staff: null as unknown as string }, []],
    [{ duration: 60, staff: 'ada', location: 'home', party: 3 }, []],
  ];
  for (const [wishes, refused] of wrong) {
    it(`refuse ${refused.join() || 'nothing'} of ${JSON.stringify(wishes)}`, () => {
      expect(refusedWishes(service, wishes)).to.deep.equal(refused);
      if (refused.length > 0) {
        expect(firstChoices(service, wishes)).to.deep.equal(usual);
        expect(openChoices(service, wishes).size).to.equal(4);
      }
    });
  }

  it('of the visitor stand where the page has not fixed them', () => {
    const made = { duration: 60, staffId: 'ben', locationId: 'home', party: 2 };
    expect(mergeChoices(service, { staff: 'ada', party: 3 }, made)).to.deep.equal({
      duration: 60,
      staffId: 'ada',
      locationId: 'home',
      party: 3,
    });
  });

  it('name nothing usual when times are asked for, so that answers are shared', () => {
    expect(JSON.stringify(subjectOf(service, usual))).to.equal('{"serviceId":"massage"}');
    const other = { duration: 60, staffId: 'ben', locationId: 'home', party: 2 };
    expect(subjectOf(service, other)).to.deep.equal({ serviceId: 'massage', ...other });
  });

  it('know the price of each length', () => {
    expect([priceOf(service, 30)?.amount, priceOf(service, 60)?.amount]).to.deep.equal([4500, 8000]);
    expect([hasSeveralPrices(service), hasSeveralPrices(plain)]).to.deep.equal([true, false]);
  });

  it('know who it is with', () => {
    expect([staffOf(service, 'ben')?.name, staffOf(service, undefined), staffOf(plain, undefined)?.name]).to.deep.equal(
      ['Ben', undefined, 'Ada'],
    );
  });
});
