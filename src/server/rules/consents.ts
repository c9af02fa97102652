/**
 * Keeps consent records with whatever they were given for, in its transaction. Owns what makes a record worth keeping:
 * its text is known, its box was not ticked beforehand, a withdrawal takes back something that was given.
 */
import { canonicalJson } from '../../policy/canonical-json.js';
import type { ConsentBundle, ConsentRecord, ShownText, StoredConsent } from '../../policy/consent/consent-record.js';
import { textHash } from '../../policy/profile/fingerprint.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { ConsentLedger, StoreTransaction } from '../store/store.js';
import { toInstant } from './availability.js';
import { invalid } from './refusal.js';
import { numberHashOf, SMS_KIND } from './sms-programme.js';

/** What records are kept for. */
export interface ConsentOccasion {
  /** Whose they are: the id of a booking, of a submission, or of the first record where there is neither. */
  readonly subjectRef: string;
  readonly bookingRef?: string | undefined;
  readonly now: EpochMs;
  /** SHA-256 of the profile that the server has now; `undefined` where it has none. */
  readonly profileHash: string | undefined;
  /** The number that a consent to text messages is for, where its record does not say. */
  readonly smsNumber?: string | undefined;
  /** Whether the number of the consent to text messages waits for its owner's confirmation. */
  readonly unconfirmed?: boolean;
  /** Where the bundle is in the request's body, as a JSON pointer; `/consents` unless set. */
  readonly pointer?: string;
}

/** What a withdrawal or an expiry says of an earlier record. */
const ENDS: readonly ConsentRecord['state'][] = ['withdrawn', 'expired'];

/** Texts are their hash's, or nothing is proven by it. */
function requireTrueTexts(texts: readonly ShownText[], pointer: string): void {
  texts.forEach(({ sha256, text }, index) => {
    if (textHash(text) !== sha256) throw invalid(`${pointer}/texts/${index}/sha256`, 'mismatch', 'body');
  });
}

function requireHonest(record: ConsentRecord, at: string): void {
  // What is taken back was on, and says so.
  const isEnd = ENDS.includes(record.state);
  if (record.optional && record.defaultState === 'on' && !isEnd)
    throw invalid(`${at}/defaultState`, 'pre-ticked', 'body');
  if (record.state !== 'given' && record.contactPoint !== undefined)
    throw invalid(`${at}/contactPoint`, 'not-consented', 'body');
  if (isEnd && record.supersedes === undefined) throw invalid(`${at}/supersedes`, 'required', 'body');
}

/** Keeps the texts that the records name. A record whose text nobody knows is refused. */
async function keepTexts(ledger: ConsentLedger, { records, texts }: ConsentBundle, pointer: string): Promise<void> {
  const sent = new Map(texts.map((text) => [text.sha256, text]));
  const named = [...new Set(records.map(({ text }) => text.sha256))].sort();
  // In one order for everybody, so that two transactions never wait for each other.
  for (const hash of named) {
    const text = sent.get(hash);
    if (text) await ledger.keepText(text);
  }
  const known = new Set((await ledger.findTexts(named)).map(({ sha256 }) => sha256));
  const missing = records.findIndex(({ text }) => !known.has(text.sha256));
  if (missing !== -1) throw invalid(`${pointer}/records/${missing}/text/sha256`, 'text-missing', 'body');
}

/** The record that this one takes the place of must be one of the same subject's and about the same. */
async function requirePredecessor(
  ledger: ConsentLedger,
  { supersedes, kind }: ConsentRecord,
  subjectRef: string,
  at: string,
): Promise<void> {
  if (supersedes === undefined) return;
  const earlier = await ledger.find(supersedes);
  if (earlier?.subjectRef !== subjectRef || earlier.kind !== kind)
    throw invalid(`${at}/supersedes`, 'unknown-value', 'body');
}

/** A record as the page sent it. */
function asSent({
  receivedAt: _r,
  subjectRef: _s,
  bookingRef: _b,
  otherProfile: _o,
  unconfirmed: _u,
  ...sent
}: StoredConsent): ConsentRecord {
  return sent;
}

function isSameRecord(known: StoredConsent, stored: StoredConsent): boolean {
  return known.subjectRef === stored.subjectRef && canonicalJson(asSent(known)) === canonicalJson(asSent(stored));
}

/**
 * Keeps the records of a bundle and the texts that they name, and gives them as they are kept; a record that is there
 * already is given as it was. Refuses as `validation`, and then the whole transaction is to be undone. A record of
 * another profile than the server's is kept and marked, since the page may have been open while that changed.
 */
export async function keepConsents(
  { consents: ledger, smsNumbers }: Pick<StoreTransaction, 'consents' | 'smsNumbers'>,
  bundle: ConsentBundle,
  { subjectRef, bookingRef, now, profileHash, smsNumber, unconfirmed = false, pointer = '/consents' }: ConsentOccasion,
): Promise<readonly StoredConsent[]> {
  requireTrueTexts(bundle.texts, pointer);
  bundle.records.forEach((record, index) => requireHonest(record, `${pointer}/records/${index}`));
  await keepTexts(ledger, bundle, pointer);
  const kept: StoredConsent[] = [];
  for (const [index, record] of bundle.records.entries()) {
    const at = `${pointer}/records/${index}`;
    const isSms = record.kind === SMS_KIND && record.state === 'given';
    const stored: StoredConsent = {
      ...record,
      receivedAt: toInstant(now),
      subjectRef,
      ...(bookingRef !== undefined && { bookingRef }),
      ...(record.profileHash !== profileHash && { otherProfile: true }),
      ...(isSms && unconfirmed && { unconfirmed }),
    };
    await requirePredecessor(ledger, record, subjectRef, at);
    const known = await ledger.append(stored);
    if (known && !isSameRecord(known, stored)) throw invalid(`${at}/recordId`, 'used', 'body');
    const number = record.contactPoint ?? smsNumber;
    if (isSms && number !== undefined) await smsNumbers.remember(await numberHashOf(number), record.recordId);
    kept.push(known ?? stored);
  }
  return kept;
}
