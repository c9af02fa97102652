/**
 * Everything that is kept of one person. Owns who somebody is: whoever a contact belongs to, or, where only the manage
 * token of a booking was shown, whoever made that booking and nobody beyond it.
 */
import type { StoredConsent } from '../../../policy/consent/consent-record.js';
import { fieldsOf } from '../../../protocol/form/form-definition.js';
import type { KeptKind, RequestContact } from '../../../protocol/privacy-request.js';
import type { SubmissionRecord } from '../../store/form-records.js';
import type { OutboxRecord } from '../../store/outbox-records.js';
import type { PrivacyRequestRecord } from '../../store/privacy-records.js';
import type { BookingRecord, StoreTransaction } from '../../store/store.js';
import type { BookingOffice } from '../booking-office.js';
import { numberHashOf } from '../sms-programme.js';
import { contactHashOf } from '../verifications.js';

/** Whose data it is. */
export interface Subject {
  readonly contact: RequestContact;
  /** The one booking that is known to be theirs; without it, all of the contact's. */
  readonly bookingId?: string | undefined;
}

/** What was found. */
export interface Person {
  readonly bookings: readonly BookingRecord[];
  readonly submissions: readonly SubmissionRecord[];
  readonly consents: readonly StoredConsent[];
  /** What is, was or will be sent to them; what belongs to a request goes with that. */
  readonly messages: readonly OutboxRecord[];
  /** Other requests of the same contact. */
  readonly requests: readonly PrivacyRequestRecord[];
  /** Ids by which files and consents name the person. */
  readonly subjectRefs: readonly string[];
  readonly contactHash: string;
}

const digitsOf = (number: string): string => number.replace(/^00/, '+').replace(/[^\d+]/g, '');

/** Whether a value is this contact, as it is compared. */
function isContact({ channel, to }: RequestContact, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return channel === 'email' ? value.trim().toLowerCase() === to.toLowerCase() : digitsOf(value) === digitsOf(to);
}

function isTheirBooking(contact: RequestContact, { details }: BookingRecord): boolean {
  return isContact(contact, contact.channel === 'email' ? details?.contact.email : details?.contact.phone);
}

/** The question whose answer says whose a form is: the one named so, else the first of its kind. */
function contactKey({ forms }: BookingOffice, formId: string, kind: 'email' | 'phone'): string {
  const form = forms.all.get(formId)?.definition;
  const questions = form ? fieldsOf(form).filter((field) => field.kind === kind) : [];
  const keys = questions.flatMap((field) => ('key' in field ? [field.key] : []));
  return keys.find((key) => key === kind) ?? keys[0] ?? kind;
}

function isTheirSubmission(office: BookingOffice, contact: RequestContact, { formId, answers }: SubmissionRecord) {
  return isContact(contact, answers[contactKey(office, formId, contact.channel === 'email' ? 'email' : 'phone')]);
}

/** Whether what waits to be sent, or was given up, is for this contact. */
function isToThem(contact: RequestContact, { body = '{}' }: OutboxRecord): boolean {
  return isContact(contact, (JSON.parse(body) as { readonly to?: unknown }).to);
}

/** What every stored number has before its digits; how they are written is up to whoever wrote them. */
const searched = ({ channel, to }: RequestContact): string => (channel === 'email' ? to : to.slice(-1));

function newest<T>(all: readonly (readonly T[])[], idOf: (record: T) => string): T[] {
  return [...new Map(all.flat().map((record) => [idOf(record), record])).values()];
}

/** Finds everything in one transaction. */
export async function findPerson(
  office: BookingOffice,
  { people, consents, requests, outbox, find }: Finder,
  { contact, bookingId }: Subject,
): Promise<Person> {
  const contactHash = await contactHashOf(contact.channel, contact.to);
  if (bookingId !== undefined) {
    const booking = await find(bookingId);
    const own = await consents.ofSubject(bookingId);
    const bookings = booking?.details ? [booking] : [];
    const messages = await outbox.ofSubjects([bookingId]);
    return { bookings, submissions: [], consents: own, messages, requests: [], subjectRefs: [bookingId], contactHash };
  }
  const bookings = (await people.bookingsMentioning(searched(contact))).filter((one) => isTheirBooking(contact, one));
  const submissions = (await people.submissionsMentioning(searched(contact))).filter((one) =>
    isTheirSubmission(office, contact, one),
  );
  const named = (await people.consentsMentioning(contact.to)).filter((one) => isContact(contact, one.contactPoint));
  const own = [...bookings, ...submissions].map(({ id }) => id);
  const subjectRefs = [...new Set([...own, ...named.map(({ subjectRef }) => subjectRef)])];
  const records: StoredConsent[][] = [];
  for (const subject of subjectRefs) records.push(await consents.ofSubject(subject));
  const others = await requests.list({ contactHash });
  const asked = new Set(others.map(({ id }) => id));
  const addressed = (await outbox.mentioning(contact.to)).filter((one) => isToThem(contact, one));
  const messages = newest([await outbox.ofSubjects(subjectRefs), addressed], ({ id }) => id).filter(
    ({ subjectRef = '' }) => !asked.has(subjectRef),
  );
  const all = newest(records, ({ recordId }) => recordId);
  return { bookings, submissions, consents: all, messages, requests: others, subjectRefs, contactHash };
}

/** What of a transaction is looked through. */
export type Finder = Pick<StoreTransaction, 'people' | 'consents' | 'requests' | 'outbox'> & {
  readonly find: (id: string) => Promise<BookingRecord | undefined>;
};

/** A transaction as a {@link Finder}. */
export function finderOf(transaction: StoreTransaction): Finder {
  const { people, consents, requests, outbox } = transaction;
  return { people, consents, requests, outbox, find: (id) => transaction.find(id) };
}

/** Counts that are not nought. */
export function counted(counts: Partial<Record<KeptKind, number>>): { what: KeptKind; count: number }[] {
  const all = Object.entries(counts) as [KeptKind, number][];
  return all.filter(([, count]) => count > 0).map(([what, count]) => ({ what, count }));
}

/** How much there is, for whoever has shown that it is theirs. */
export async function countPerson(office: BookingOffice, transaction: StoreTransaction, subject: Subject) {
  const person = await findPerson(office, finderOf(transaction), subject);
  const { bookings, submissions, consents, messages, subjectRefs } = person;
  const files = await transaction.people.filesOf(subjectRefs);
  return counted({
    bookings: bookings.length,
    submissions: submissions.length,
    files: files.length,
    messages: messages.length,
    consents: consents.length,
  });
}

/** Telephone numbers that are theirs, as far as anything that is kept of them says. */
export function numbersOf(
  { contact }: Subject,
  { bookings, consents }: Pick<Person, 'bookings' | 'consents'>,
): string[] {
  const own = contact.channel === 'sms' ? [contact.to] : [];
  const booked = bookings.flatMap(({ details }) => details?.contact.phone ?? []);
  const named = consents.flatMap(({ contactPoint = '' }) => (contactPoint.startsWith('+') ? [contactPoint] : []));
  return [...new Set([...own, ...booked, ...named])];
}

/** Those of some numbers that must not be texted: withdrawn here, or by a STOP. */
export async function silencedNumbers(
  { smsOptOuts, smsNumbers }: Pick<StoreTransaction, 'smsOptOuts' | 'smsNumbers'>,
  numbers: readonly string[],
): Promise<{ readonly number: string; readonly optedOut: boolean; readonly stopped: boolean }[]> {
  const all: { number: string; optedOut: boolean; stopped: boolean }[] = [];
  for (const number of numbers) {
    const optedOut = await smsOptOuts.has(number);
    const stopped = await smsNumbers.isStopped(await numberHashOf(number));
    if (optedOut || stopped) all.push({ number, optedOut, stopped });
  }
  return all;
}
