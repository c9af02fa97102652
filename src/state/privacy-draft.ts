/** What a visitor writes in a privacy request, and what is wrong with it. In memory alone: nothing here is ever stored. */
import type { RequestKind } from '../policy/profile/rights.js';
import { needsWords } from '../policy/requests/request-offer.js';
import type { PrivacyRequestBody, RequestContact } from '../protocol/privacy-request.js';

/** Field of a correction that is none of ours. */
export const OTHER_FIELD = '';

/** One correction as it is typed. */
export interface CorrectionDraft {
  /** A field, or {@link OTHER_FIELD} with `name` for what it is. */
  readonly field: string;
  readonly name: string;
  readonly old: string;
  readonly wanted: string;
}

/** A file that is sent already. */
export interface AttachedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** A request as it is typed. */
export interface PrivacyDraft {
  readonly kind: RequestKind;
  readonly actingFor: 'self' | 'other';
  readonly role: 'parent' | 'agent';
  readonly name: string;
  readonly contact: string;
  readonly bookingId: string;
  readonly text: string;
  readonly corrections: readonly CorrectionDraft[];
  readonly erasure: 'delete' | 'anonymise' | undefined;
  readonly purpose: string;
  readonly appealOf: string;
  readonly files: readonly AttachedFile[];
}

export const EMPTY_CORRECTION: CorrectionDraft = { field: 'name', name: '', old: '', wanted: '' };

/** An empty draft of a kind. The contact stays from one request to the next. */
export function emptyDraft(kind: RequestKind, contact = ''): PrivacyDraft {
  return {
    kind,
    contact,
    actingFor: 'self',
    role: 'parent',
    name: '',
    bookingId: '',
    text: '',
    corrections: [EMPTY_CORRECTION],
    erasure: undefined,
    purpose: '',
    appealOf: '',
    files: [],
  };
}

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const NUMBER = /^\+[1-9]\d{6,14}$/;
const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$/;

/** An email address or a number in E.164; `undefined` for neither. */
export function readContact(text: string): RequestContact | undefined {
  const typed = text.trim();
  if (MAIL.test(typed)) return { channel: 'email', to: typed };
  const to = typed.replace(/[\s()./-]/g, '').replace(/^00/, '+');
  return NUMBER.test(to) ? { channel: 'sms', to } : undefined;
}

/** Faults by the control that they are of, as in `contact` or `corrections/0/new`. The words are the element's. */
export type PrivacyFaults = ReadonlyMap<string, string>;

function correctionFaults({ corrections }: PrivacyDraft): [string, string][] {
  return corrections.flatMap(({ field, name, old, wanted }, at): [string, string][] => [
    ...(field === OTHER_FIELD && !name.trim() ? [[`corrections/${at}/field`, 'required'] as [string, string]] : []),
    ...(!wanted.trim()
      ? [[`corrections/${at}/new`, 'required'] as [string, string]]
      : wanted.trim() === old.trim()
        ? [[`corrections/${at}/new`, 'same'] as [string, string]]
        : []),
  ]);
}

/** What is wrong before anything is sent, in the order in which it is asked. `ofBooking`: a booking's token says whose request it is. */
export function draftFaults(draft: PrivacyDraft, ofBooking: boolean): PrivacyFaults {
  const { kind, actingFor, name, contact, bookingId, text, purpose } = draft;
  const faults: [string, string][] = [];
  if (actingFor === 'other' && !name.trim()) faults.push(['name', 'required']);
  if (kind === 'correct') faults.push(...correctionFaults(draft));
  if (kind === 'object' && !purpose) faults.push(['purpose', 'required']);
  if (needsWords(kind) && !text.trim()) faults.push(['text', 'required']);
  if (bookingId.trim() && !REFERENCE.test(bookingId.trim())) faults.push(['bookingId', 'format']);
  if (!ofBooking && !contact.trim()) faults.push(['contact', 'required']);
  else if (!ofBooking && !readContact(contact)) faults.push(['contact', 'format']);
  return new Map(faults);
}

/** The control that a pointer of the server's problem is about. */
export function faultKey(pointer: string): string {
  const key = pointer.replace(/^\//, '');
  if (key.startsWith('contact')) return 'contact';
  return key.startsWith('attachments') ? 'attachments' : key;
}

/** As a booking keeps it: numbers in E.164, however they are typed. */
function asKept(field: string, typed: string): string {
  const number = field === 'phone' ? readContact(typed) : undefined;
  return number?.channel === 'sms' ? number.to : typed.trim();
}

/** The booking whose manage token is at hand. */
export interface OwnBooking {
  readonly id: string;
  readonly manageToken: string;
}

/** The body to send, of a draft that has no faults. */
export function toBody(draft: PrivacyDraft, locale: string, own: OwnBooking | undefined): PrivacyRequestBody {
  const { kind, actingFor, role, name, contact, text, corrections, erasure, purpose, appealOf, files } = draft;
  const to = readContact(contact);
  const bookingId = own?.id ?? draft.bookingId.trim();
  return {
    kind,
    locale,
    ...(!own && to && { contact: to }),
    ...(bookingId && { bookingId }),
    ...(actingFor === 'other' && { actingFor, representative: { role, name: name.trim() } }),
    ...(text.trim() && { text: text.trim() }),
    ...(kind === 'correct' && {
      corrections: corrections.map(({ field, name: own, old, wanted }) => ({
        field: field === OTHER_FIELD ? own.trim() : field,
        ...(old.trim() && { old: asKept(field, old) }),
        new: asKept(field, wanted),
      })),
    }),
    ...(kind === 'erase' && erasure && { erasure }),
    ...((kind === 'object' || kind === 'withdraw-consent') && purpose && { purpose }),
    ...(kind === 'appeal' && appealOf.trim() && { appealOf: appealOf.trim() }),
    ...(kind === 'complaint' && files.length > 0 && { attachments: files.map(({ id }) => id) }),
  };
}
