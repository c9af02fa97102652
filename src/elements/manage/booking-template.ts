/** The booking as it stands: what, when, where; until when it can be changed, and what else can be done with it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDuration, formatInstant } from '../../i18n/formats.js';
import { fill, fillCounted } from '../../i18n/text.js';
import { tickIcon } from '../../styles/icons.js';
import { calendarLinksTemplate } from '../booking/calendar-links-template.js';
import { row, whenTemplate } from '../booking/confirmation-step.js';
import { contactTemplate } from '../booking/contact-template.js';
import { placeText } from '../booking/places.js';
import { consentsTemplate } from './consents-template.js';
import { privacyTemplate } from './privacy-template.js';
import type { ManageView } from './manage-view.js';

const MINUTE = 60_000;

/** What has just become of it; it gets the focus when it comes. */
function newsTemplate({ state, own }: ManageView): TemplateResult | typeof nothing {
  const { news } = state;
  if (!news) return nothing;
  const text = { moved: own.moved, cancelled: own.cancelled, changed: own.changedMeanwhile }[news];
  return html`<div class="news ${news}" part="news" tabindex="-1">
    ${news === 'changed' ? nothing : tickIcon}
    <p>${text}</p>
  </div>`;
}

/** What was booked. */
export function factsTemplate(view: ManageView): TemplateResult {
  const { language, messages, booking, business } = view;
  const place = booking.location;
  return html`<dl class="receipt" part="facts">
    <div>
      <dt>${messages.when}</dt>
      ${whenTemplate({ ...view, business: business.name })}
    </div>
    ${row(messages.service, booking.serviceName)} ${row(messages.length, formatDuration(language, booking.duration))}
    ${row(messages.staff, booking.staff.name)}
    ${row(messages.location, place && [place.name, placeText(place, messages)].filter(Boolean).join(' · '))}
    ${row(messages.party, booking.party > 1 ? fillCounted(language, messages.people, booking.party) : undefined)}
    ${row(messages.name, booking.contact.name)} ${row(messages.reference, booking.id)}
  </dl>`;
}

/** Whether it can still be changed here, and the sentence that says until when, or why not. */
function windowOf({ state, booking, own, language, zone, now }: ManageView): { open: boolean; text: string } {
  const { changeableUntil, start, duration } = booking;
  if (now > Date.parse(start) + duration * MINUTE) return { open: false, text: own.past };
  const until = changeableUntil === undefined ? undefined : Date.parse(changeableUntil);
  const gaps = until !== undefined && {
    date: formatInstant(language, zone.zone, 'date', until),
    time: formatInstant(language, zone.zone, 'time', until),
  };
  const open = !state.closed && (until === undefined || now <= until);
  if (open) return { open, text: gaps ? fill(own.changeableUntil, gaps) : '' };
  return { open, text: gaps && now > until ? fill(own.tooLate, gaps) : own.tooLateNow };
}

function actionsTemplate(view: ManageView): TemplateResult | typeof nothing {
  const { booking, business, messages, words, own, startMove, startCancel } = view;
  const { reschedule, cancel } = business.capabilities;
  if (booking.status === 'cancelled') return nothing;
  if (!reschedule && !cancel) return contactTemplate(business, words);
  const { open, text } = windowOf(view);
  if (!open) {
    return html`<div class="window over" part="window">
      <p>${text}</p>
      ${contactTemplate(business, words)}
    </div>`;
  }
  return html`<div class="window" part="window">
    <div class="buttons">
      ${
        reschedule
          ? html`<button type="button" class="button primary" part="button" @click=${startMove}>
              ${messages.changeTime}
            </button>`
          : nothing
      }
      ${
        cancel
          ? html`<button type="button" class="button" part="button" @click=${startCancel}>${own.cancelBooking}</button>`
          : nothing
      }
    </div>
    ${text ? html`<p class="hint">${text}</p>` : nothing}
  </div>`;
}

function calendarTemplate({ words, own, state, booking, business, file, fetchFile }: ManageView) {
  const cancelled = booking.status === 'cancelled';
  const title = cancelled ? own.calendarRemove : state.news === 'moved' ? own.calendarStale : undefined;
  return calendarLinksTemplate({
    words,
    booking,
    business,
    ...(title !== undefined && { title }),
    file: { status: file.status, fetch: fetchFile },
  });
}

/** All of it. */
export function bookingTemplate(view: ManageView): TemplateResult {
  const { own, booking, business } = view;
  const cancelled = booking.status === 'cancelled';
  return html`<div class="head">
      <p class="business" part="business">${business.name}</p>
      <h2 class="title" part="title" tabindex="-1">${cancelled ? own.titleCancelled : own.title}</h2>
    </div>
    ${newsTemplate(view)}
    <div class=${cancelled ? 'gone' : ''}>${factsTemplate(view)}</div>
    ${actionsTemplate(view)} ${calendarTemplate(view)} ${consentsTemplate(view)} ${privacyTemplate(view)}`;
}
