import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarEvent } from '../../src/scheduling/calendar-event.js';
import { CALENDARS, calendarLinks } from '../../src/scheduling/calendar-links.js';

const event: CalendarEvent = {
  title: 'Intro call – Praxis & Söhne',
  start: Date.parse('2026-03-28T23:30:00Z'),
  duration: 90,
  zone: 'Europe/Berlin',
  place: 'Praxis, Torstraße 1 + 2',
  details: ['Ada Brandt', '+49 30 5550100'],
};

function read(link: string): [string, Record<string, string>] {
  const { origin, pathname, searchParams } = new URL(link);
  return [origin + pathname, Object.fromEntries(searchParams)];
}

describe('a link of a calendar', () => {
  const links = calendarLinks(event);

  it('of Google has the instants, the zone and everything else', () => {
    assert.deepEqual(read(links.google), [
      'https://calendar.google.com/calendar/render',
      {
        action: 'TEMPLATE',
        text: 'Intro call – Praxis & Söhne',
        dates: '20260328T233000Z/20260329T010000Z',
        ctz: 'Europe/Berlin',
        location: 'Praxis, Torstraße 1 + 2',
        details: 'Ada Brandt\n+49 30 5550100',
      },
    ]);
  });

  for (const [name, host] of [
    ['outlook', 'https://outlook.live.com'],
    ['office365', 'https://outlook.office.com'],
  ] as const) {
    it(`of ${name} has the instants and everything else`, () => {
      assert.deepEqual(read(links[name]), [
        `${host}/calendar/0/action/compose`,
        {
          path: '/calendar/action/compose',
          rru: 'addevent',
          subject: 'Intro call – Praxis & Söhne',
          startdt: '2026-03-28T23:30:00Z',
          enddt: '2026-03-29T01:00:00Z',
          location: 'Praxis, Torstraße 1 + 2',
          body: 'Ada Brandt\n+49 30 5550100',
        },
      ]);
    });
  }

  it('of Yahoo has the instants and everything else', () => {
    assert.deepEqual(read(links.yahoo), [
      'https://calendar.yahoo.com/',
      {
        v: '60',
        title: 'Intro call – Praxis & Söhne',
        st: '20260328T233000Z',
        et: '20260329T010000Z',
        in_loc: 'Praxis, Torstraße 1 + 2',
        desc: 'Ada Brandt\n+49 30 5550100',
      },
    ]);
  });

  it('writes no blank as a plus, which Outlook would show', () => {
    for (const name of CALENDARS) assert.doesNotMatch(links[name], /\+/);
  });

  it('leaves out what there is not', () => {
    const bare = calendarLinks({ ...event, place: undefined, details: [] });
    for (const name of CALENDARS) assert.doesNotMatch(bare[name], /=(&|$)/);
  });

  it('holds text that is no text', () => {
    const broken = calendarLinks({ ...event, title: 'half \ud83d of a character' });
    for (const name of CALENDARS) assert.ok(URL.canParse(broken[name]), name);
  });
});
