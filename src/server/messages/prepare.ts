/**
 * From what waits in the outbox to what is sent, or to the reason why it is not. Owns that consent to text messages is
 * asked for at the moment of sending: what was agreed to when the booking was made may have been taken back since.
 */
import type { BookingOffice } from '../rules/booking-office.js';
import { calendarFile, methodOf } from '../rules/calendar-file.js';
import { isBooked, toBooking, type BookedRecord } from '../rules/booking-view.js';
import { heldAgainst, smsStateNow } from '../rules/sms-programme.js';
import type { OutboxRecord } from '../store/outbox-records.js';
import {
  bookingMail,
  bookingSms,
  codeWords,
  optInSms,
  writtenWords,
  type BookingWords,
  type Letterhead,
  type Words,
} from './compose.js';
import { endsMessages, requestWords } from './request-words.js';
import type {
  Attachment,
  BookingMessage,
  Message,
  OutgoingMessage,
  ReminderMessage,
  RequestMessage,
} from './message.js';

/** Files that go with a mail about a booking. */
export type AttachmentsOf = (words: Pick<BookingWords, 'kind' | 'booking'>) => Promise<readonly Attachment[]>;

/** Kinds of mails after which a calendar should be another: a reminder changes nothing. */
const CHANGES: readonly BookingWords['kind'][] = ['booking-confirmation', 'booking-change', 'booking-cancellation'];

/** What is needed to put messages into words. */
export interface Preparation {
  readonly office: Pick<BookingOffice, 'catalogue' | 'store' | 'smsStateOf' | 'now' | 'linkTokenOf'>;
  readonly letterhead: Letterhead;
  /** What goes with a mail; unless set, the booking's calendar file where the booking has changed. */
  readonly attachmentsOf: AttachmentsOf | undefined;
}

/** A message in words, or why there is none. */
export type Prepared = { readonly message: OutgoingMessage } | { readonly reason: string };

async function smsWords({ office, letterhead }: Preparation, words: BookingWords): Promise<Words | string> {
  const record = await office.store.find(words.booking.id);
  const number = isBooked(record) ? record.details.contact.phone : undefined;
  if (!isBooked(record) || number === undefined || record.details.smsConsent?.given !== true) return 'no-consent';
  const state = await smsStateNow(office, number, record.details.smsState);
  return state === 'active' ? bookingSms(letterhead, words, number) : (state ?? 'no-consent');
}

/**
 * The booking for the visitor's calendar, as it was when the mail was caused: with that version's SEQUENCE, the newest
 * counts in whatever order mails arrive. METHOD is in the media type too (RFC 6047, 2.4).
 */
async function calendarAttachment({ office }: Preparation, { kind, booking }: BookingWords): Promise<Attachment[]> {
  if (!CHANGES.includes(kind)) return [];
  const { catalogue, now } = office;
  const { business, clock } = catalogue;
  const content = await calendarFile({ booking, business, clock, now: now(), updatedAt: now() });
  const type = `text/calendar; charset=utf-8; method=${methodOf(booking)}`;
  return [{ name: 'booking.ics', type, content }];
}

async function bookingWords(preparation: Preparation, channel: Message['channel'], words: BookingWords) {
  if (channel === 'sms') return smsWords(preparation, words);
  const { attachmentsOf } = preparation;
  const attachments = await (attachmentsOf ? attachmentsOf(words) : calendarAttachment(preparation, words));
  return bookingMail(preparation.letterhead, { ...words, attachments });
}

async function announced(preparation: Preparation, message: BookingMessage): Promise<Words | string> {
  const { channel, ...words } = message;
  return bookingWords(preparation, channel, words);
}

/** A reminder of a booking that was moved, cancelled or removed is none. */
function isStillDue(record: BookedRecord, { start }: ReminderMessage): boolean {
  return record.status === 'confirmed' && record.start === start;
}

async function reminder(preparation: Preparation, message: ReminderMessage): Promise<Words | string> {
  const { catalogue, store, linkTokenOf } = preparation.office;
  const record = await store.find(message.bookingId);
  if (!isBooked(record)) return 'no-booking';
  if (!isStillDue(record, message)) return record.status === 'cancelled' ? 'cancelled' : 'moved';
  const manageToken = await linkTokenOf?.(record.id);
  const words: BookingWords = { kind: message.kind, booking: toBooking(catalogue, record), manageToken };
  return bookingWords(preparation, message.channel, words);
}

/** A number that was confirmed, withdrawn or stopped in the meantime is not asked. */
async function optInOfBooking({ office, letterhead }: Preparation, bookingId: string): Promise<Words | string> {
  const record = await office.store.find(bookingId);
  const number = isBooked(record) ? record.details.contact.phone : undefined;
  if (!isBooked(record) || number === undefined || record.status === 'cancelled') return 'no-booking';
  const { smsState, locale } = record.details;
  if (smsState !== 'pending-double-opt-in') return smsState ?? 'no-consent';
  return (await office.smsStateOf(number)) ?? optInSms(letterhead, locale, number);
}

/** No text message goes to a number that was stopped or withdrawn, but for the one that confirms its withdrawal. */
async function aboutRequest({ office, letterhead }: Preparation, message: RequestMessage): Promise<Words | string> {
  if (message.channel === 'sms') {
    const state = (await heldAgainst(office, message.to)) ?? (await office.smsStateOf(message.to));
    const isConfirmation = state === 'opted-out' && endsMessages(message.request);
    if (state !== undefined && state !== 'active' && !isConfirmation) return state;
  }
  return requestWords(letterhead, message);
}

/** The same for a record without a booking: only while it is its subject's last word. */
async function optInOfRecord({ office, letterhead }: Preparation, recordId: string): Promise<Words | string> {
  const newest = await office.store.transaction(async ({ consents }) => {
    const asked = await consents.find(recordId);
    return asked && (await consents.ofSubject(asked.subjectRef)).find(({ kind }) => kind === asked.kind);
  });
  const number = newest?.contactPoint;
  if (newest?.recordId !== recordId || !newest.unconfirmed || number === undefined) return 'no-consent';
  return (await office.smsStateOf(number)) ?? optInSms(letterhead, newest.text.locale, number);
}

async function wordsOf(preparation: Preparation, message: Message): Promise<Words | string> {
  switch (message.kind) {
    case 'verification':
      return codeWords(preparation.letterhead, message);
    case 'booking-reminder':
      return reminder(preparation, message);
    case 'request-receipt':
    case 'request-answer':
    case 'request-erased':
      return aboutRequest(preparation, message);
    case 'sms-opt-in':
      return 'bookingId' in message
        ? optInOfBooking(preparation, message.bookingId)
        : optInOfRecord(preparation, message.recordId);
    case 'booking-confirmation':
    case 'booking-change':
    case 'booking-cancellation':
      return announced(preparation, message);
    default:
      return { ...writtenWords(message), ...(message.attachments && { attachments: message.attachments }) };
  }
}

/** Puts what waits into words. */
export async function prepare(preparation: Preparation, { id, kind, body }: OutboxRecord): Promise<Prepared> {
  if (body === undefined) return { reason: 'no-body' };
  const words = await wordsOf(preparation, JSON.parse(body) as Message);
  return typeof words === 'string' ? { reason: words } : { message: { ...words, id, kind } };
}
