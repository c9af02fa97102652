import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LaterMessages } from '../../i18n/later/later-messages.js';
import type { Booking } from '../../protocol/booking.js';
import type { Business } from '../../protocol/business.js';
import { toCalendarEvent } from '../../protocol/calendar-entry.js';
import { CALENDARS, calendarLinks } from '../../scheduling/calendar-links.js';
import type { CalendarName } from '../../scheduling/calendar-links.js';
import { calendarIcon, fileIcon } from '../../styles/icons.js';

export interface CalendarLinksView {
  readonly words: LaterMessages;
  readonly booking: Booking;
  readonly business: Business;
  /** What stands above; that it can be added to a calendar unless set. */
  readonly title?: string;
  readonly file: { readonly status: 'no' | 'fetching' | 'failed'; readonly fetch: () => void };
}

/** As their makers call them, in every language. */
const NAMES: Readonly<Record<CalendarName, string>> = {
  google: 'Google',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo',
};

function linkTemplate(name: CalendarName, href: string, { words }: CalendarLinksView): TemplateResult {
  return html`<li>
    <a class="button" part="button" href=${href} target="_blank" rel="noopener noreferrer"
      >${NAMES[name]}<span class="visually-hidden"> ${words.newTab}</span></a
    >
  </li>`;
}

function fileTemplate({ words, file }: CalendarLinksView): TemplateResult {
  return html`<li>
    <button
      type="button"
      class="button"
      part="button"
      aria-disabled=${file.status === 'fetching' ? 'true' : nothing}
      @click=${file.fetch}
    >
      ${fileIcon}${words.calendarFile}
    </button>
  </li>`;
}

/** Ways to put the booking into a calendar; once it is cancelled, the file that takes it out again. */
export function calendarLinksTemplate(view: CalendarLinksView): TemplateResult | typeof nothing {
  const { words, booking, business, file } = view;
  const links = calendarLinks(toCalendarEvent(booking, business));
  const withFile = business.capabilities.calendar === true;
  const gone = booking.status === 'cancelled';
  if (gone && !withFile) return nothing;
  return html`<section class="calendars" aria-labelledby="calendars-title">
    <h3 class="calendars-title" id="calendars-title">${calendarIcon}${view.title ?? words.addToCalendar}</h3>
    <ul class="calendar-links">
      ${gone ? nothing : CALENDARS.map((name) => linkTemplate(name, links[name], view))}
      ${withFile ? fileTemplate(view) : nothing}
    </ul>
    <p class="failed" role="alert">${file.status === 'failed' ? words.calendarFileFailed : nothing}</p>
  </section>`;
}
