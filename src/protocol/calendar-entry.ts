/** A booking as a calendar entry: the same words in the server's file and in the links on the page. */
import type { CalendarEvent } from '../scheduling/calendar-event.js';
import type { Booking } from './booking.js';
import type { Business } from './business.js';

/**
 * What is put into a calendar. In names and numbers alone, so that it needs no language; the visitor's own data stay
 * out, and so does the right to change the booking: calendars are shared.
 */
export function toCalendarEvent(booking: Booking, business: Business): CalendarEvent {
  const { serviceName, start, duration, staff, location, id } = booking;
  const { email, phone, url } = business.contact ?? {};
  const place = [location?.name, location?.address].filter(Boolean).join(', ');
  return {
    title: `${serviceName} – ${business.name}`,
    start: Date.parse(start),
    duration,
    zone: business.timeZone,
    place: place || undefined,
    details: [staff.name, phone, email, url, id].filter((line): line is string => Boolean(line)),
  };
}
