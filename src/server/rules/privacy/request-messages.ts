/**
 * What the maker of a request is written: that somebody is at work on it, and what came of it; by mail, or by a text
 * message where a number is all that they gave. What is still open is told on the page alone, so that nobody can have
 * messages sent to a stranger by asking in their name.
 */
import { isClosed, type RequestContact } from '../../../protocol/privacy-request.js';
import type { Posting } from '../../messages/message-desk.js';
import type { RequestMessage } from '../../messages/message.js';
import type { PrivacyRequestRecord } from '../../store/privacy-records.js';
import type { StoreTransaction } from '../../store/store.js';
import type { BookingOffice } from '../booking-office.js';
import { contactHashOf, isSentEnough } from '../verifications.js';
import { turn } from './request-access.js';
import { toPrivacyRequest } from './request-view.js';

/** That a text message which confirms the end of text messages may still come, in milliseconds (47 CFR 64.1200(a)(12)). */
const FAREWELL = 5 * 60_000;

/** Where a message about a request goes; nowhere where there is no contact, or nobody to carry it. */
export function addressOf(
  { messages }: Pick<BookingOffice, 'messages'>,
  { details }: PrivacyRequestRecord,
): RequestContact | undefined {
  const contact = details?.contact;
  return contact && messages.announcesRequests && messages.sends(contact.channel) ? contact : undefined;
}

function kindOf({ kind, state }: PrivacyRequestRecord): RequestMessage['kind'] {
  if (!isClosed(state)) return 'request-receipt';
  return kind === 'erase' && state === 'fulfilled' ? 'request-erased' : 'request-answer';
}

/** What happened to a request. */
export interface RequestNews {
  /** As it was: it still knows whom to write to. */
  readonly before: PrivacyRequestRecord;
  readonly after: PrivacyRequestRecord;
  /** The request's own secret, where whoever did this has shown it. */
  readonly token?: string | undefined;
  /** Nobody has shown that the contact is theirs. */
  readonly unproven?: boolean;
}

function postingOf(
  { id, state, kind }: PrivacyRequestRecord,
  channel: RequestContact['channel'],
  now: number,
): Posting {
  const posting = { id: `${id}-${state}`, subjectRef: id };
  return channel === 'sms' && kind === 'withdraw-sms' && isClosed(state)
    ? { ...posting, expiresAt: now + FAREWELL }
    : posting;
}

/**
 * Puts a message into the outbox, in the transaction of what happened; at most one for each state of a request. Gives the
 * request as it is then: it says how its maker was written to, or that they were not.
 */
export async function announceRequest(
  office: BookingOffice,
  transaction: StoreTransaction,
  { before, after, token, unproven = false }: RequestNews,
): Promise<PrivacyRequestRecord> {
  const { state, facts } = after;
  if (!['in-progress', 'fulfilled', 'denied'].includes(state)) return after;
  const now = office.now();
  const contact = addressOf(office, before);
  const isTold =
    contact && !(unproven && (await isSentEnough(transaction, await contactHashOf(contact.channel, contact.to), now)));
  const toldBy = isTold ? contact.channel : undefined;
  const told = facts.toldBy === toldBy ? after : await turn(transaction, after, { facts: { toldBy }, now });
  if (!isTold) return told;
  const message: RequestMessage = {
    kind: kindOf(after),
    ...contact,
    locale: facts.locale,
    request: toPrivacyRequest(after, now),
    ...(token !== undefined && { token }),
  };
  await office.messages.enqueue(transaction, message, postingOf(after, contact.channel, now));
  return told;
}

/** Sends what was put in. Whoever carries messages promptly is waited for, so that nothing of them is left lying. */
export async function sendNow({ messages }: BookingOffice): Promise<void> {
  const sending = messages.wake();
  if (messages.isPrompt) await sending;
}
