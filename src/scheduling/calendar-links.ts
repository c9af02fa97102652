/**
 * Links that open a calendar on the web with the appointment filled in. Owns how each of them is addressed. None of the
 * four documents its link in full; each is what their own "add event" pages read today, and is tested as such.
 */
import { endOf, wellFormed, type CalendarEvent } from './calendar-event.js';
import type { EpochMs } from './time-zone.js';

/** Calendars that can be linked to, in the order in which they are offered. */
export const CALENDARS = ['google', 'outlook', 'office365', 'yahoo'] as const;
export type CalendarName = (typeof CALENDARS)[number];

/** `20260310T090000Z`, as RFC 5545 writes an instant. */
function basic(instant: EpochMs): string {
  return new Date(instant).toISOString().replace(/\.\d+|[-:]/g, '');
}

/** `2026-03-10T09:00:00Z`. */
function extended(instant: EpochMs): string {
  return new Date(instant).toISOString().replace(/\.\d+/, '');
}

/** Blanks as `%20`: Outlook shows a `+` as it is. */
function address(base: string, query: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(wellFormed(value))}`] : [],
  );
  return `${base}?${pairs.join('&')}`;
}

function google(event: CalendarEvent): string {
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: event.title,
    dates: `${basic(event.start)}/${basic(endOf(event))}`,
    ctz: event.zone,
    location: event.place,
    details: event.details.join('\n'),
  });
}

function microsoft(host: string, event: CalendarEvent): string {
  return address(`https://${host}/calendar/0/action/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: event.title,
    startdt: extended(event.start),
    enddt: extended(endOf(event)),
    location: event.place,
    body: event.details.join('\n'),
  });
}

function yahoo(event: CalendarEvent): string {
  return address('https://calendar.yahoo.com/', {
    v: '60',
    title: event.title,
    st: basic(event.start),
    et: basic(endOf(event)),
    in_loc: event.place,
    desc: event.details.join('\n'),
  });
}

/** The link of each calendar. */
export function calendarLinks(event: CalendarEvent): Readonly<Record<CalendarName, string>> {
  return {
    google: google(event),
    outlook: microsoft('outlook.live.com', event),
    office365: microsoft('outlook.office.com', event),
    yahoo: yahoo(event),
  };
}
