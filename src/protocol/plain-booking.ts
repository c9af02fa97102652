/** Reads a hold and a booking without zod: see {@link PlainReader}. */
import { among, either, integer, list, maybe, number, object, record, text, truth } from '../policy/plain-reader.js';
import type { PlainReader } from '../policy/plain-reader.js';
import { SMS_STATES } from '../policy/sms/sms-wording.js';
import type { CreatedBooking } from './booking.js';
import { ANSWER_KEY_FORMAT } from './formats.js';
import type { Hold } from './hold.js';
import { id, instant, location, minutes, staff } from './plain-answers.js';

const party = integer(1, 1000);

/** What becomes of text messages to a number. */
export const smsState = among(...SMS_STATES);

/** Reads a {@link Hold}. */
export const readHold: PlainReader<Hold> = object<Hold>({
  id,
  serviceId: id,
  start: instant,
  duration: minutes,
  staffId: id,
  locationId: maybe(id),
  party,
  expiresAt: instant,
  expiresIn: integer(0),
});

const answer = either<[string, number, boolean, string[]]>(
  text(undefined, 10_000),
  number,
  truth,
  list(text(undefined, 200), 0, 300),
);

/** Reads a {@link CreatedBooking}. */
export const readCreatedBooking: PlainReader<CreatedBooking> = object<CreatedBooking>({
  id,
  status: among('confirmed', 'cancelled'),
  serviceId: id,
  serviceName: text(),
  start: instant,
  duration: minutes,
  staff,
  location: maybe(location),
  party,
  contact: object({ name: text(), email: text(), phone: maybe(text()) }),
  notes: maybe(text()),
  answers: maybe(record(text(ANSWER_KEY_FORMAT), answer)),
  timeZone: text(),
  locale: text(),
  smsConsent: maybe(object({ given: truth })),
  smsState: maybe(smsState),
  version: integer(1),
  createdAt: instant,
  changeableUntil: maybe(instant),
  manageToken: text(),
});
