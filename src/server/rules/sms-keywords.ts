/**
 * What people answer to text messages. Owns which words mean stop, start and help, what each does to the number and its
 * consents, and the one answer that each has. The words are those that carriers ask for (CTIA, Messaging Principles;
 * Twilio's default and advanced opt-out), beside those of the profile.
 */
import type { ConsentRecord, StoredConsent } from '../../policy/consent/consent-record.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import { brandOf, contactOf, startWord, stopWord } from '../messages/compose.js';
import { loadMessageTexts } from '../messages/texts/load-texts.js';
import { fill } from '../messages/texts/message-texts.js';
import type { StoreTransaction } from '../store/store.js';
import { toInstant } from './availability.js';
import type { BookingOffice } from './booking-office.js';
import { confirmPending } from './sms-opt-in.js';
import { numberHashOf, SMS_KIND } from './sms-programme.js';

/** What a word asks for. */
export type SmsWish = 'stop' | 'start' | 'help';

const WORDS: Readonly<Record<SmsWish, readonly string[]>> = {
  stop: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'],
  start: ['START', 'YES', 'UNSTOP'],
  help: ['HELP', 'INFO'],
};

/** What a message asks for: one word, however it is written; a sentence that has the word in it is none. */
export function wishOf(text: string, policy: PolicyProfile | undefined): SmsWish | undefined {
  const word = text
    .trim()
    .replaceAll(/^[\s"'“”«».!]+|[\s"'“”«».!]+$/g, '')
    .toUpperCase();
  const own = policy?.sms?.keywords;
  return (['stop', 'start', 'help'] as const).find((wish) => own?.[wish] === word || WORDS[wish].includes(word));
}

/** The record that takes the place of another because of a word that was sent. */
function turned(earlier: StoredConsent, state: ConsentRecord['state'], now: EpochMs): StoredConsent {
  const { contactPoint: _, validUntil: _v, unconfirmed: _u, ...rest } = earlier;
  return {
    ...rest,
    recordId: crypto.randomUUID(),
    supersedes: earlier.recordId,
    state,
    surface: 'sms',
    control: 'message',
    action: 'keyword',
    defaultState: 'none',
    at: toInstant(now),
    receivedAt: toInstant(now),
  };
}

/** The latest record about text messages of each subject that gave consent for the number. */
async function latestOf({ consents, smsNumbers }: StoreTransaction, hash: string): Promise<StoredConsent[]> {
  const latest = new Map<string, StoredConsent>();
  for (const id of await smsNumbers.recordsOf(hash)) {
    const given = await consents.find(id);
    if (!given || latest.has(given.subjectRef)) continue;
    const newest = (await consents.ofSubject(given.subjectRef)).find(({ kind }) => kind === SMS_KIND);
    if (newest) latest.set(given.subjectRef, newest);
  }
  return [...latest.values()];
}

/**
 * Stops messages to a number, and withdraws every consent that was given for it. `false` where it was stopped already,
 * and then nothing is done.
 */
export async function stopNumber(transaction: StoreTransaction, number: string, now: EpochMs): Promise<boolean> {
  const hash = await numberHashOf(number);
  if (!(await transaction.smsNumbers.stop(hash, now))) return false;
  const known = new Set(await transaction.smsNumbers.recordsOf(hash));
  for (const latest of await latestOf(transaction, hash)) {
    if (latest.state === 'given' && known.has(latest.recordId))
      await transaction.consents.append(turned(latest, 'withdrawn', now));
  }
  return true;
}

/** What a START came to: messages begin again, or a number that waited for its owner is confirmed. */
export type Started = 'started' | 'confirmed';

/**
 * Lets messages be sent to a number: gives anew what a STOP took back, and confirms what waits for the number.
 * `undefined` where neither is so, and then nothing is done.
 */
export async function startNumber(
  transaction: StoreTransaction,
  number: string,
  now: EpochMs,
): Promise<Started | undefined> {
  const hash = await numberHashOf(number);
  const latest = await latestOf(transaction, hash);
  const confirmed = await confirmPending(transaction, latest, now);
  const wasStopped = await transaction.smsNumbers.start(hash);
  const wasOptedOut = await transaction.smsOptOuts.has(number);
  if (!wasStopped && !wasOptedOut && confirmed.length === 0) return undefined;
  await transaction.smsOptOuts.remove(number);
  const stopped = latest.filter(({ state, action }) => state === 'withdrawn' && action === 'keyword');
  for (const one of new Set([...stopped, ...confirmed])) {
    const given: StoredConsent = { ...turned(one, 'given', now), contactPoint: number };
    await transaction.consents.append(given);
    await transaction.smsNumbers.remember(hash, given.recordId);
  }
  return confirmed.length > 0 ? 'confirmed' : 'started';
}

type Office = Pick<BookingOffice, 'catalogue' | 'policy' | 'store' | 'now'>;

/** The language of whoever writes: that of the text that they agreed to, else the business's. */
async function languageOf({ catalogue, policy, store }: Office, number: string): Promise<string> {
  const hash = await numberHashOf(number);
  const [latest] = await store.transaction((transaction) => latestOf(transaction, hash));
  return latest?.text.locale ?? policy?.language ?? catalogue.business.locales[0] ?? 'en';
}

async function replyText(office: Office, number: string, wish: SmsWish, came: Started | undefined): Promise<string> {
  const { texts } = await loadMessageTexts(await languageOf(office, number));
  const letterhead = { business: office.catalogue.business, policy: office.policy };
  const { stopped, help, helpAlone } = texts.keywords;
  const brand = brandOf(letterhead);
  const keyword = stopWord(office.policy);
  if (wish === 'stop') return fill(stopped, { brand, keyword: startWord(office.policy) });
  if (wish === 'start') return fill(texts.keywords[came ?? 'started'], { brand, keyword });
  const contact = contactOf(letterhead);
  return contact === undefined ? fill(helpAlone, { brand, keyword }) : fill(help, { brand, contact, keyword });
}

/** Does what a message asks for, and gives the answer to it; none where it asks for nothing, or for what is so already. */
export async function receiveSms(office: Office, number: string, text: string): Promise<string | undefined> {
  const wish = wishOf(text, office.policy);
  if (wish === undefined) return undefined;
  const now = office.now();
  const came = await office.store.transaction(async (transaction) => {
    if (wish === 'help') return true;
    return wish === 'stop' ? stopNumber(transaction, number, now) : startNumber(transaction, number, now);
  });
  if (came === undefined || came === false) return undefined;
  return replyText(office, number, wish, came === true ? undefined : came);
}
