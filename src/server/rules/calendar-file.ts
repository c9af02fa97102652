/**
 * A booking as an iCalendar file (RFC 5545, with the methods of RFC 5546). Owns what stands in it; how a line is folded
 * and escaped is ical.js's business. Loaded with the first file that is asked for.
 */
import type ICAL from 'ical.js';
import type { Booking } from '../../protocol/booking.js';
import type { Business } from '../../protocol/business.js';
import { toCalendarEvent } from '../../protocol/calendar-entry.js';
import { VERSION } from '../../protocol/version.js';
import { endOf, wellFormed } from '../../scheduling/calendar-event.js';
import type { EpochMs, ZoneClock } from '../../scheduling/time-zone.js';
import { zoneChanges } from '../../scheduling/zone-changes.js';

type Library = typeof ICAL;
type Component = InstanceType<Library['Component']>;

const MINUTE = 60_000;
/** Longest line (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
/** How far around the appointment the zone is described, so that a calendar that moves it knows the clocks there too. */
const AROUND = 400 * 86_400_000;

/** What a file is made of. */
export interface CalendarFileParts {
  readonly booking: Booking;
  readonly business: Business;
  /** The business's clock. */
  readonly clock: ZoneClock;
  readonly now: EpochMs;
  readonly updatedAt: EpochMs;
}

/** `PUBLISH` adds or changes the entry, `CANCEL` takes it away (RFC 5546, 3.2.1 and 3.2.5). */
export function methodOf({ status }: Pick<Booking, 'status'>): 'PUBLISH' | 'CANCEL' {
  return status === 'cancelled' ? 'CANCEL' : 'PUBLISH';
}

/** Text without what no line may hold: controls other than line breaks, and halves of characters. */
function clean(text: string): string {
  return (
    wellFormed(text)
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- RFC 5545 excludes them from TEXT (3.1, CONTROL).
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
  );
}

const utc = (library: Library, instant: EpochMs) =>
  library.Time.fromDateTimeString(`${new Date(instant).toISOString().slice(0, 19)}Z`);

/** What the wall shows at an instant, with no zone of its own. */
const wall = (library: Library, instant: EpochMs, offset: number) =>
  library.Time.fromDateTimeString(new Date(instant + offset * MINUTE).toISOString().slice(0, 19));

const utcOffset = (library: Library, minutes: number) => library.UtcOffset.fromSeconds(minutes * 60);

function observance(library: Library, kind: 'standard' | 'daylight', begins: EpochMs, from: number, to: number) {
  const part = new library.Component(kind);
  part.addPropertyWithValue('dtstart', wall(library, begins, from));
  part.addPropertyWithValue('tzoffsetfrom', utcOffset(library, from));
  part.addPropertyWithValue('tzoffsetto', utcOffset(library, to));
  return part;
}

/** The zone's clocks around the appointment: what they show before the first change, and each change. */
function timeZone(library: Library, clock: ZoneClock, from: EpochMs, to: EpochMs): Component {
  const zone = new library.Component('vtimezone');
  zone.addPropertyWithValue('tzid', clock.zone);
  const first = clock.offset(from);
  zone.addSubcomponent(observance(library, 'standard', from, first, first));
  for (const change of zoneChanges(clock, from, to)) {
    const kind = change.to > change.from ? 'daylight' : 'standard';
    zone.addSubcomponent(observance(library, kind, change.at, change.from, change.to));
  }
  return zone;
}

/** Who invites: the business, where it can be written to. */
function addOrganizer(event: Component, { name, contact }: Business): void {
  const address = contact?.email ? `mailto:${contact.email}` : contact?.url;
  if (!address) return;
  event.addPropertyWithValue('organizer', clean(address).replaceAll('\n', '')).setParameter('cn', clean(name));
}

/** Whether a reader finds this instant by what the wall shows: of two equal hours it takes the first (RFC 5545, 3.3.5). */
function isFoundByWall(clock: ZoneClock, at: EpochMs): boolean {
  return clock.instants(clock.date(at), clock.minutes(at))[0] === at;
}

/** Beginning and end by the clock of the zone; in UTC where that would be read as an hour earlier. */
function addTimes(library: Library, event: Component, clock: ZoneClock, start: EpochMs, end: EpochMs): void {
  const byWall = isFoundByWall(clock, start) && isFoundByWall(clock, end);
  for (const [name, at] of [
    ['dtstart', start],
    ['dtend', end],
  ] as const) {
    if (byWall) event.addPropertyWithValue(name, wall(library, at, clock.offset(at))).setParameter('tzid', clock.zone);
    else event.addPropertyWithValue(name, utc(library, at));
  }
}

function entry(library: Library, { booking, business, clock, now, updatedAt }: CalendarFileParts): Component {
  const appointment = toCalendarEvent(booking, business);
  const { title, start, place, details } = appointment;
  const event = new library.Component('vevent');
  event.addPropertyWithValue('uid', booking.id);
  // Grows with every change of the booking, so that the newest file counts in whatever order they are opened.
  event.addPropertyWithValue('sequence', booking.version - 1);
  event.addPropertyWithValue('dtstamp', utc(library, now));
  event.addPropertyWithValue('created', utc(library, Date.parse(booking.createdAt)));
  event.addPropertyWithValue('last-modified', utc(library, updatedAt));
  addTimes(library, event, clock, start, endOf(appointment));
  event.addPropertyWithValue('summary', clean(title));
  if (place) event.addPropertyWithValue('location', clean(place));
  event.addPropertyWithValue('description', clean(details.join('\n')));
  event.addPropertyWithValue('status', booking.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED');
  event.addPropertyWithValue('transp', booking.status === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE');
  addOrganizer(event, business);
  return event;
}

/** The file's text, lines ended as the standard wants. */
export async function calendarFile(parts: CalendarFileParts): Promise<string> {
  const { default: library } = await import('ical.js');
  // It counts the octets of a folded line without the blank that the line begins with.
  library.foldLength = LINE_OCTETS - 1;
  const start = Date.parse(parts.booking.start);
  const calendar = new library.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', `-//Punctual//Punctual ${VERSION}//EN`);
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('method', methodOf(parts.booking));
  calendar.addSubcomponent(timeZone(library, parts.clock, start - AROUND, start + AROUND));
  calendar.addSubcomponent(entry(library, parts));
  return `${calendar.toString()}\r\n`;
}
