import { expect } from '@open-wc/testing';
import type { BookingSubmitEvent } from '../../src/elements/booking/booking-events.js';
import type { ServerConfig } from '../../src/server/config/config-schema.js';
import { testConfig } from '../support/test-server.js';
import { BookingPage } from './pages/booking-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

const mia = { name: 'Mia Wong', email: 'mia@example.com' };
const EVERY_WAY = { service: 'workshop', duration: 60, staff: 'ben', location: 'phone', party: 2 };

/** A service with something of everything to choose. */
const config: Partial<ServerConfig> = {
  locations: [...testConfig.locations!, { id: 'phone', kind: 'phone', name: 'We ring you' }],
  services: [
    ...testConfig.services,
    {
      id: 'workshop',
      name: 'Workshop',
      durations: [30, 60],
      price: { amount: 9000, currency: 'EUR' },
      prices: [{ duration: 60, amount: 16_000, currency: 'EUR' }],
      capacity: 3,
      slotStep: 30,
      daysAhead: 60,
      staff: ['ada', 'ben'],
      locations: ['office', 'video', 'phone'],
    },
  ],
};

describe('punctual-booking, what to book', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend({ config });
  });

  async function opened(settings: object = { service: 'workshop' }): Promise<BookingPage> {
    const booking = await BookingPage.open(backend, settings);
    await booking.timesShown();
    return booking;
  }

  /** Query of the last request for times. */
  const lastAsked = (): Record<string, string> => {
    const query = backend.asked('GET /services/workshop/availability').at(-1)?.split('?')[1];
    const { from: _, to: __, ...rest } = Object.fromEntries(new URLSearchParams(query));
    return rest;
  };

  /** Warnings of the page's console while something is done. */
  async function warnings(act: () => Promise<unknown>): Promise<string[]> {
    const before = console.warn;
    const told: string[] = [];
    console.warn = (line: string) => void told.push(line);
    try {
      await act();
    } finally {
      console.warn = before;
    }
    return told;
  }

  describe('is asked beside the times', () => {
    it('where there is more than one way, each with its label', async () => {
      const booking = await opened();
      expect(booking.questions).to.deep.equal(['How long?', 'Where?', 'With whom?', 'How many people?']);
    });

    it('and not where there is one way', async () => {
      const booking = await opened({ service: 'group-class' });
      expect(booking.questions).to.deep.equal(['How many people?']);
      expect(booking.facts).to.deep.equal(['1 hr', 'Praxis In person · Torstraße 1, 10119 Berlin', 'Ada Brandt']);
    });

    it('beginning with the usual: the first length and location, anyone, one', async () => {
      const booking = await opened();
      expect([booking.option('30 min')?.checked, booking.option('Praxis')?.checked]).to.deep.equal([true, true]);
      expect([booking.list('staff')?.value, booking.party.value]).to.deep.equal(['', '1']);
      expect(backend.asked('GET /services')).to.be.empty;
    });

    it('with the kind of each location in words, and the address', async () => {
      const booking = await opened();
      const places = [...booking.root.querySelectorAll('.place')].map((place) =>
        place.textContent.replace(/\s+/g, ' ').trim(),
      );
      expect(places).to.deep.equal([
        'Praxis In person · Torstraße 1, 10119 Berlin',
        'Video call',
        'We ring you Phone call',
      ]);
    });

    it('as a list where there are many locations', async () => {
      const many = Array.from({ length: 6 }, (_, index) => `branch-${index}`);
      const locations = many.map((id) => ({ id, kind: 'in-person' as const, name: id, address: 'Berlin' }));
      backend = new Backend({
        config: { locations, services: [{ ...config.services!.at(-1)!, locations: many }] },
      });
      const booking = await opened();
      await booking.pick('location', 'branch-4');
      await until(() => lastAsked()['location'] === 'branch-4', 'other times');
    });

    it('with the price of each length where it differs', async () => {
      const booking = await opened();
      const lengths = [...booking.root.querySelectorAll('.length')].map((length) =>
        length.textContent.replace(/\s+/g, ' ').trim(),
      );
      expect(lengths).to.deep.equal(['30 mins €90', '1 hr €160']);
      await booking.click(booking.named('One more'));
      expect(booking.facts).to.include('2 × €90 = €180');
    });

    it('and nowhere else', async () => {
      const booking = await opened();
      await booking.chooseTime('10:00');
      expect(booking.questions).to.be.empty;
      expect(booking.facts).to.include.members(['30 mins', 'Praxis In person · Torstraße 1, 10119 Berlin', '€90']);
    });
  });

  describe('that the visitor changes', () => {
    it('has other times, asked for that very way', async () => {
      const booking = await opened();
      await booking.click(booking.option('1 hr'));
      await booking.click(booking.option('Video call'));
      await booking.pick('staff', 'ben');
      await booking.click(booking.named('One more'));
      await until(() => lastAsked()['party'], 'other times');
      expect(lastAsked()).to.deep.equal({ duration: '60', location: 'video', staff: 'ben', party: '2' });
      await booking.timesShown();
      expect(booking.picker.times[0]).to.equal('10:00');
    });

    it('keeps the day that was looked at', async () => {
      const booking = await opened();
      await booking.picker.calendar.click(booking.picker.calendar.day('2026-03-11'));
      await booking.pick('staff', 'ben');
      await booking.timesShown();
      expect(booking.picker.title).to.contain('11 March');
    });

    it('shows the next day with times where that day has none', async () => {
      const booking = await opened();
      await booking.picker.calendar.click(booking.picker.calendar.day('2026-03-12'));
      await booking.pick('staff', 'ben');
      await until(() => lastAsked()['staff'] && booking.picker.times.length, 'the times of Ben');
      expect(booking.picker.title).to.contain('16 March');
    });

    it('keeps every answer, and drops the time', async () => {
      const booking = await opened();
      await booking.chooseTime('10:00');
      booking.fill({ ...mia, notes: 'Second floor?' });
      await booking.click(booking.button('Change time'));
      await booking.click(booking.option('1 hr'));
      await until(() => backend.asked('DELETE /holds').length, 'the time is given back');
      await booking.timesShown();
      expect(booking.picker.chosen).to.equal(undefined);
      await booking.chooseTime('11:00');
      expect([booking.field('name').value, booking.field('notes').value]).to.deep.equal(['Mia Wong', 'Second floor?']);
    });

    it('is held, sent and confirmed', async () => {
      const booking = await opened();
      await booking.click(booking.option('1 hr'));
      await booking.click(booking.option('We ring you'));
      await booking.pick('staff', 'ben');
      await booking.click(booking.named('One more'));
      await until(() => lastAsked()['party'] && booking.picker.times.length, 'other times');
      await booking.chooseTime('10:00');
      expect(booking.facts.slice(1)).to.deep.equal([
        '1 hr',
        'We ring you Phone call',
        'Ben Okafor',
        '2 people',
        '2 × €160 = €320',
      ]);
      booking.fill(mia);
      await booking.submit();
      await booking.becomes('You are booked');
      for (const text of ['1 hr', 'We ring you', 'Ben Okafor', '2 people', '€320'])
        expect(booking.text).to.contain(text);
    });

    it('is no number of people that there are no seats for', async () => {
      const booking = await opened();
      const more = booking.named('One more');
      for (let press = 0; press < 4; press += 1) await booking.click(more);
      expect([booking.party.value, more?.getAttribute('aria-disabled')]).to.deep.equal(['3', 'true']);
      expect(booking.announced).to.equal('3 people');
      for (const [written, kept] of [
        ['7', '3'],
        ['0', '1'],
        ['', '1'],
        ['2', '2'],
      ]) {
        booking.party.value = written!;
        booking.party.dispatchEvent(new Event('change'));
        await booking.settled();
        expect(booking.party.value).to.equal(kept);
      }
    });
  });

  describe('that the page fixes', () => {
    it('is not asked, and is what is booked', async () => {
      const booking = await opened(EVERY_WAY);
      expect(booking.questions).to.be.empty;
      expect(lastAsked()).to.deep.equal({ duration: '60', location: 'phone', staff: 'ben', party: '2' });
      const told: Pick<BookingSubmitEvent, 'duration' | 'staffId' | 'locationId' | 'party'>[] = [];
      booking.element.addEventListener('punctual-booking-submit', (event) => told.push(event as never));
      await booking.chooseTime('10:00');
      booking.fill(mia);
      await booking.submit();
      await booking.becomes('You are booked');
      const { duration, staffId, locationId, party } = told[0]!;
      expect({ duration, staffId, locationId, party }).to.deep.equal({
        duration: 60,
        staffId: 'ben',
        locationId: 'phone',
        party: 2,
      });
    });

    it('may be anyone', async () => {
      const booking = await opened({ service: 'workshop', staff: 'anyone' });
      expect(booking.questions).not.to.include('With whom?');
      expect(backend.asked('GET /services')).to.be.empty;
    });

    it('may change while the visitor is at it', async () => {
      const booking = await opened();
      await booking.chooseTime('10:00');
      booking.element.staff = 'ben';
      await booking.timesShown();
      expect([booking.title, booking.questions.includes('With whom?')]).to.deep.equal(['Choose a day and time', false]);
      expect(lastAsked()).to.deep.equal({ staff: 'ben' });
    });

    it('and does not have is warned of by name, once, and asked', async () => {
      let booking!: BookingPage;
      const told = await warnings(async () => {
        booking = await opened({ service: 'workshop', duration: 45, staff: 'zoe', location: 'moon', party: 0 });
        await booking.click(booking.option('1 hr'));
      });
      expect(told.map((line) => /\w+="\w+"/.exec(line)?.[0])).to.deep.equal([
        'duration="45"',
        'staff="zoe"',
        'location="moon"',
        'party="0"',
      ]);
      expect(booking.questions).to.have.length(4);
      expect((await warnings(() => opened({ service: 'workshop', party: 4 })))[0]).to.contain('party="4"');
    });
  });

  describe('with anyone', () => {
    it('says who was given once the time is kept', async () => {
      const booking = await opened();
      await booking.chooseTime('9:00');
      await until(() => booking.facts.includes('Ada Brandt'), 'who it is with');
    });
  });

  describe('a time that is kept for the visitor', () => {
    it('is among the free ones on the way back, though others no longer see it', async () => {
      const booking = await BookingPage.atDetails(backend);
      backend.clock.advance(90_000);
      await booking.click(booking.button('Change time'));
      booking.picker.element.refresh();
      await until(() => backend.asked('GET /services/intro-call/availability').length, 'fresh times');
      await booking.timesShown();
      expect([booking.picker.times[0], booking.picker.chosen]).to.deep.equal(['9:30', '9:30']);
      await booking.chooseTime('9:30');
      expect(backend.asked('POST /holds')).to.have.length(1);
    });

    it('can be changed for one that overlaps with it', async () => {
      const booking = await opened({ service: 'consultation', duration: 60, staff: 'ada' });
      await booking.chooseTime('9:00');
      await booking.click(booking.button('Change time'));
      await booking.chooseTime('9:30');
      expect(booking.title).to.equal('Your details');
      await until(() => booking.countdown, 'it is kept');
    });

    it('is kept as long as the backend says, on a clock that is an hour ahead', async () => {
      backend.serverAhead = -3_600_000;
      const booking = await BookingPage.atDetails(backend, '10:00');
      expect(booking.countdown).to.equal('10:00');
    });
  });

  it('is accessible', async () => {
    const booking = await opened();
    await expect(booking.element).to.be.accessible();
  });

  it('has targets of 44 pixels', async () => {
    const booking = await opened();
    const targets = booking.root.querySelectorAll<HTMLElement>('.choice :is(.face, select, button, #party)');
    expect(targets).to.have.length.above(7);
    for (const target of targets) expect(target.offsetHeight).to.be.at.least(44);
  });
});
