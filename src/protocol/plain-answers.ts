/**
 * Reads the first answers without zod, which is as long as a third of all that is loaded before the first slot. It says
 * yes only to what the schemas say yes to, with the same result; whatever it will not have is thrown, and then the
 * schema is asked. So it may be stricter, never laxer; a test holds it against the schemas.
 */
import { LANGUAGE_TAG_FORMAT, MAX_LANGUAGE_TAG_LENGTH } from '../policy/language-tag.js';
import { among, integer, list, maybe, object, text, truth, type PlainReader } from '../policy/plain-reader.js';
import type { Availability } from './availability.js';
import type { Boot } from './boot.js';
import { CURRENCY_FORMAT, ID_FORMAT } from './formats.js';
import type { Location, ServiceList } from './service.js';

/** As {@link Instant}. */
export const instant = text(
  /^(\d{4}-((0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)|(\d\d([2468][048]|0[48]|[13579][26])|([02468][048]|[13579][26])00)-02-29)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/,
);
const channel = among('email', 'sms');
/** As {@link Id}. */
export const id = text(ID_FORMAT);
/** As {@link Minutes}. */
export const minutes = integer(1, 7 * 24 * 60);
const money = { amount: integer(0), currency: text(CURRENCY_FORMAT) };

/** Reads an {@link Availability}. */
export const readAvailability: PlainReader<Availability> = object({
  serviceId: id,
  duration: integer(-Infinity),
  from: instant,
  to: instant,
  slots: list(
    object<Availability['slots'][number]>({
      start: instant,
      seatsLeft: maybe(integer(0)),
      data: maybe(text(undefined, 2048)),
    }),
  ),
  nextAvailable: maybe(instant),
});

/** Reads a {@link Business}. */
export const readBusiness: PlainReader<Boot['business']> = object<Boot['business']>({
  name: text(),
  timeZone: text(),
  locales: list(text(LANGUAGE_TAG_FORMAT, MAX_LANGUAGE_TAG_LENGTH)),
  contact: maybe(object({ email: maybe(text()), phone: maybe(text()), url: maybe(text()) })),
  capabilities: object<Boot['business']['capabilities']>({
    holds: truth,
    reschedule: truth,
    cancel: truth,
    policy: maybe(truth),
    consents: maybe(truth),
    verifications: maybe(list(channel)),
    calendar: maybe(truth),
  }),
});

/** As {@link Staff}. */
export const staff = object({ id, name: text() });

/** As {@link Location}. */
export const location = object<Location>({
  id,
  kind: among('in-person', 'phone', 'video', 'other'),
  name: text(),
  address: maybe(text()),
});

/** Reads a {@link Service}. */
export const readService: PlainReader<Boot['services'][number]> = object<Boot['services'][number]>({
  id,
  name: text(),
  description: maybe(text()),
  group: maybe(text()),
  durations: list(minutes, 1),
  price: maybe(object(money)),
  prices: maybe(list(object({ ...money, duration: minutes }))),
  capacity: integer(1),
  staff: list(staff),
  locations: list(location),
  bookingWindow: object({ noticeMinutes: integer(0), daysAhead: integer(1) }),
  formId: maybe(id),
  prepaid: maybe(truth),
});

/** Reads a {@link ServiceList}. */
export const readServices: PlainReader<ServiceList> = object({ services: list(readService) });

/** Reads a {@link Boot}. */
export const readBoot: PlainReader<Boot> = object({
  business: readBusiness,
  services: list(readService),
  availability: maybe(readAvailability),
});
