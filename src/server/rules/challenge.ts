/**
 * Puzzles for machines, ALTCHA's. Owns when one is asked for, and that an answer counts once: for one request, however
 * often that is sent. What a page noticed asks for one and refuses nothing, so that no person loses a booking to it.
 */
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import * as z from 'zod/mini';
import { Challenge, ChallengeAnswer, type Noticed } from '../../protocol/challenge.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { AbuseConfig } from '../config/abuse-schema.js';
import type { Store } from '../store/store.js';
import { findKept } from './idempotency.js';
import type { Limits, Takers } from './limits.js';
import { Refusal } from './refusal.js';
import { createTokenSeed, sha256 } from './secrets.js';
import type { Visit } from './visit.js';

/** How long a challenge can be answered, in milliseconds. */
const CHALLENGE_LIFE = 10 * 60_000;
/** Iterations of a try: about a millisecond of a telephone. */
const COST = 2_000;
/** How much more a filled trap costs. */
const TRAP_FACTOR = 4;
/** Longest header that is looked at. */
const MOST_CHARACTERS = 4_096;

/** What is about to be done. */
export interface Act {
  readonly visit: Visit;
  /** Under which it comes to the same however often it is sent. */
  readonly idempotencyKey?: string | undefined;
  readonly noticed?: Noticed | undefined;
  /** For so long a slot was kept for it. A slot that is kept was challenged when it was taken. */
  readonly heldFor?: number | undefined;
  /** It should have a slot that is kept, as every page of ours has. */
  readonly wantsHold?: boolean;
  /** Of whom it would be counted. */
  readonly takers?: Takers;
}

/** Lets acts through, or asks for a challenge first. */
export interface Guard {
  /** `challenge-required` where something has to be worked out first. */
  admit(act: Act): Promise<void>;
}

/** What a guard is made with. */
export interface GuardOptions {
  readonly rules: Pick<AbuseConfig, 'challenge' | 'minSeconds' | 'work'>;
  readonly secret: string | undefined;
  readonly store: Store;
  readonly limits: Limits;
  readonly now: () => EpochMs;
}

/** What came in the header; `undefined` where that is nothing of the kind. */
function readAnswer(header: string | undefined): ChallengeAnswer | undefined {
  if (header === undefined || header.length > MOST_CHARACTERS) return undefined;
  try {
    const text = new TextDecoder().decode(Uint8Array.from(atob(header), (sign) => sign.charCodeAt(0)));
    const read = z.safeParse(ChallengeAnswer, JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** The guard of an office that no visitor comes to. */
export const openGuard: Guard = { admit: () => Promise.resolve() };

/** Makes a guard. Without a secret it knows its own challenges alone. */
export function createGuard({ rules, secret = createTokenSeed(), store, limits, now }: GuardOptions): Guard {
  const secrets = { hmacSignatureSecret: `challenge ${secret}`, hmacKeySignatureSecret: `key ${secret}` };

  const issue = async (factor: number): Promise<Challenge> => {
    const most = rules.work * factor;
    const { parameters, signature } = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: COST,
      // Never less than half of the work, so that nobody is lucky.
      counter: randomInt(most, Math.ceil(most / 2)),
      deriveKey,
      // By this server's clock, which tests move: the library would ask the machine's.
      data: { until: now() + CHALLENGE_LIFE },
      ...secrets,
    });
    return z.parse(Challenge, { parameters, signature });
  };

  /** Whether it may be used: by nobody yet, or by this very request before. */
  const useUp = async (signature: string, key: string): Promise<boolean> => {
    const [once, byThis] = await Promise.all([
      sha256(`challenge ${signature}`),
      sha256(`challenge ${signature} ${key}`),
    ]);
    return store.transaction(async ({ counters }) => {
      const { count } = await counters.count(once, now(), CHALLENGE_LIFE);
      if (count > 1) return (await counters.countOf(byThis, now())) > 0;
      await counters.count(byThis, now(), CHALLENGE_LIFE);
      return true;
    });
  };

  const isAnswered = async ({ visit, idempotencyKey }: Act): Promise<boolean> => {
    const answer = readAnswer(visit.challengeAnswer);
    if (!answer || !(Number(answer.challenge.parameters.data?.['until']) > now())) return false;
    // What is absent is absent in JSON too: the same, in words that the library's types know.
    const challenge = answer.challenge as Parameters<typeof verifySolution>[0]['challenge'];
    const { verified } = await verifySolution({ challenge, solution: answer.solution, deriveKey, ...secrets });
    return verified && useUp(answer.challenge.signature, idempotencyKey ?? createTokenSeed());
  };

  const isSuspicious = async ({ noticed, heldFor, wantsHold = false, takers = {} }: Act): Promise<boolean> =>
    noticed?.trap === true ||
    (wantsHold && heldFor === undefined) ||
    Math.min(noticed?.seconds ?? Infinity, (heldFor ?? Infinity) / 1000) < rules.minSeconds ||
    limits.isBusy(store, takers, now());

  return {
    async admit(act) {
      const { noticed, heldFor, idempotencyKey: key } = act;
      if (rules.challenge === 'off') return;
      const isAsked = (rules.challenge === 'always' && heldFor === undefined) || (await isSuspicious(act));
      if (!isAsked || (await isAnswered(act))) return;
      // Answered before: nothing is done again, and its answer may have been lost.
      if (key !== undefined && (await findKept(store, key, now())) !== undefined) return;
      const challenge = await issue(noticed?.trap ? TRAP_FACTOR : 1);
      throw new Refusal('challenge-required', 'the challenge has to be answered in Challenge-Answer', { challenge });
    },
  };
}
