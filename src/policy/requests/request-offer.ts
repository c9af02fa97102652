/** Which requests a business takes by form, and what there is to choose in each. */
import type { ConsentPurpose, PolicyProfile } from '../profile/policy-profile.js';
import { offeredRequests } from '../profile/request-kinds.js';
import type { RequestKind, RequestWay } from '../profile/rights.js';
import type { Text } from '../profile/text.js';

/** The ways to make a request, best first; none where it is not offered. */
export function waysOf({ rights }: PolicyProfile, kind: RequestKind): readonly RequestWay[] {
  const ways = rights?.[kind];
  return Array.isArray(ways) ? ways : [];
}

/** Whether a request is taken by our form. */
export function isByForm(profile: PolicyProfile, kind: RequestKind): boolean {
  return waysOf(profile, kind).some(({ by }) => by === 'form');
}

/** Requests that are taken by our form. */
export function requestsByForm(profile: PolicyProfile): readonly RequestKind[] {
  return offeredRequests(profile).filter((kind) => isByForm(profile, kind));
}

/**
 * What needs no proof of who asks: a complaint and a report can come from anybody, and nobody has to prove anything to
 * keep their data from being sold (11 CCR 7026(d)).
 */
const WITHOUT_PROOF: readonly RequestKind[] = ['complaint', 'child-data', 'opt-out-of-sale', 'appeal'];

/** Whether a code has to show that the contact is the visitor's. */
export function needsProof(kind: RequestKind): boolean {
  return !WITHOUT_PROOF.includes(kind);
}

/** Taking back a consent is as easy as giving it (GDPR, article 7(3)): the proof is the last step. */
export function isWithdrawal(kind: RequestKind): boolean {
  return kind === 'withdraw-consent' || kind === 'withdraw-sms';
}

/** Whether there is something in a request that only its own words can say. */
export function needsWords(kind: RequestKind): boolean {
  return kind === 'complaint' || kind === 'child-data' || kind === 'appeal';
}

/** How much an erasure takes away; deleting where the profile does not say. */
export function erasuresOf({ erasure }: PolicyProfile): readonly ('delete' | 'anonymise')[] {
  return [...new Set(erasure ?? (['delete'] as const))];
}

/** The name under which marketing is objected to, whatever the profile calls it. */
export const MARKETING = 'marketing';

/** Something that can be objected to. */
export interface Objectable {
  /** A key of `purposes`, or `marketing`. */
  readonly id: string;
  readonly text?: Text;
}

/**
 * Purposes that rest on legitimate interests, and marketing always where there is any (GDPR, article 21). Where the
 * profile names no grounds there is nothing to leave out, so that every purpose is there.
 */
export function objectablePurposes({ purposes = {}, marketing }: PolicyProfile): readonly Objectable[] {
  const all = Object.entries(purposes);
  const named = all.some(([, { basis }]) => basis !== undefined);
  const own = all
    .filter(([id, { basis }]) => id !== MARKETING && (named ? basis === 'legitimate-interests' : true))
    .map(([id, { text }]) => ({ id, text }));
  const advertised = purposes[MARKETING];
  if (marketing === 'never' || (marketing === undefined && !advertised)) return own;
  return [...own, { id: MARKETING, ...(advertised && { text: advertised.text }) }];
}

/** Consents that can be taken back: those that nothing depends on. */
export function withdrawableConsents({ consents = [] }: PolicyProfile): readonly ConsentPurpose[] {
  return consents.filter(({ required }) => !required);
}
