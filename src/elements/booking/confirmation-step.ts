import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDuration, formatInstant } from '../../i18n/formats.js';
import type { Messages } from '../../i18n/messages.js';
import { fill, fillCounted } from '../../i18n/text.js';
import type { CreatedBooking } from '../../protocol/booking.js';
import type { Service } from '../../protocol/service.js';
import type { ZoneClock } from '../../scheduling/time-zone.js';
import { tickIcon } from '../../styles/icons.js';
import { receiptPart } from '../consent-receipt/receipt-part.js';
import type { ReceiptPartView } from '../consent-receipt/receipt-part.js';
import { afterTemplate } from './after-template.js';
import type { AfterView } from './after-template.js';
import { clocksDiffer, zoneInWords } from '../slot-picker/day-times.js';
import { placeText } from './places.js';
import { totalText } from './prices.js';

export interface ConfirmationView extends AfterView, Pick<ReceiptPartView, 'host' | 'client'> {
  readonly language: string;
  readonly messages: Messages;
  readonly booking: CreatedBooking;
  readonly service: Service | undefined;
  /** The zone that is shown. */
  readonly zone: ZoneClock;
  readonly business: string;
  readonly businessZone: ZoneClock | undefined;
  readonly startOver: () => void;
}

/** When it is, in the shown zone, and by the business's clock where that shows another time. */
export function whenTemplate({
  language,
  messages,
  booking,
  zone,
  business,
  businessZone,
}: Pick<ConfirmationView, 'language' | 'messages' | 'zone' | 'business' | 'businessZone'> & {
  readonly booking: Pick<CreatedBooking, 'start'>;
}): TemplateResult {
  const start = Date.parse(booking.start);
  const at = (style: 'date' | 'time', { zone: name }: ZoneClock): string => formatInstant(language, name, style, start);
  const words = ({ zone: name }: ZoneClock): string => zoneInWords(language, messages, name, start);
  const elsewhere = clocksDiffer(zone, businessZone, start) ? businessZone : undefined;
  return html`<dd class="when">
    ${at('date', zone)}, ${at('time', zone)}
    <small>${words(zone)}</small>
    ${
      elsewhere
        ? html`<small
            >${fill(messages.businessZone, { business, zone: `${at('date', elsewhere)}, ${at('time', elsewhere)}` })},
            ${words(elsewhere)}</small
          >`
        : nothing
    }
  </dd>`;
}

/** One fact; nothing where there is none. */
export function row(name: string, value: string | undefined): TemplateResult | typeof nothing {
  return value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;
}

/** What was agreed to and refused with the booking. */
function chosenTemplate({ checkout, ...view }: ConfirmationView): TemplateResult | typeof nothing {
  return checkout ? receiptPart({ ...view, code: checkout.receipt, chosen: checkout.chosen }) : nothing;
}

/** What was booked, when in whose zone, where and with whom. */
export function confirmationStep(view: ConfirmationView): TemplateResult {
  const { language, messages, booking, service, startOver } = view;
  const place = booking.location;
  return html`<div class="confirmation" part="confirmation">
    <p>${fill(messages.bookedFor, { name: booking.contact.name })}</p>
    <dl class="receipt">
      <div>
        <dt>${messages.when}</dt>
        ${whenTemplate(view)}
      </div>
      ${row(messages.service, booking.serviceName)} ${row(messages.length, formatDuration(language, booking.duration))}
      ${row(messages.staff, booking.staff.name)}
      ${row(messages.location, place && [place.name, placeText(place, messages)].filter(Boolean).join(' · '))}
      ${row(messages.party, booking.party > 1 ? fillCounted(language, messages.people, booking.party) : undefined)}
      ${row(messages.price, service && totalText(service, booking, language, messages))}
      ${row(messages.reference, booking.id)}
    </dl>
    ${chosenTemplate(view)}
    <div class="after">
      ${afterTemplate(view)}
      <button type="button" class="button" part="button" @click=${startOver}>${messages.bookAnother}</button>
    </div>
  </div>`;
}

/** The sign over the heading. */
export function seal(): TemplateResult {
  return html`<div class="seal">${tickIcon}</div>`;
}
