/**
 * How much one address, or one contact, may take in a while. Owns what is counted together, and the answer to who took
 * enough. Counted in the transaction that takes, so that what comes to nothing is not counted, and every process of a
 * business counts alike. What is kept of an address is a hash.
 */
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { AbuseConfig, Limit } from '../config/abuse-schema.js';
import type { Store, StoreTransaction } from '../store/store.js';
import { Refusal } from './refusal.js';
import { hmacSha256, sha256 } from './secrets.js';

const MINUTE = 60_000;
const SECOND = 1_000;

type Limited = keyof AbuseConfig['limits'];

/** What a limit is about, where it is known. */
export type Takers = Partial<Record<Limited, string | undefined>>;

/** The limits of a business. */
export interface Limits {
  /** Counts one more of each, in the transaction that takes it; `rate-limited` for whoever took enough. */
  count(transaction: Pick<StoreTransaction, 'counters'>, takers: Takers, now: EpochMs): Promise<void>;
  /** Whether somebody has taken half of what they may. */
  isBusy(store: Store, takers: Takers, now: EpochMs): Promise<boolean>;
}

/** A limit that there is, for somebody who is known. */
interface KnownLimit extends Exclude<Limit, false> {
  readonly name: Limited;
  readonly taker: string;
}

const WHOSE: Readonly<Record<Limited, string>> = {
  holdsPerAddress: 'enough slots are kept for this address',
  bookingsPerAddress: 'enough was booked from this address',
  bookingsPerContact: 'enough was booked for this contact',
};

/** Makes the limits; with a secret nobody can try out which address a hash is of. */
export function createLimits(limits: AbuseConfig['limits'], secret: string | undefined): Limits {
  const known = (takers: Takers): KnownLimit[] =>
    (Object.keys(limits) as Limited[]).flatMap((name) => {
      const [limit, taker] = [limits[name], takers[name]];
      return limit && taker !== undefined ? { name, ...limit, taker: `${name} ${taker}` } : [];
    });
  const hashOf = (text: string): Promise<string> => (secret === undefined ? sha256(text) : hmacSha256(secret, text));

  return {
    async count({ counters }, takers, now) {
      for (const { name, most, minutes, taker } of known(takers)) {
        const { count, endsAt } = await counters.count(await hashOf(taker), now, minutes * MINUTE);
        if (count <= most) continue;
        const retryAfter = Math.max(1, Math.ceil((endsAt - now) / SECOND));
        throw new Refusal('rate-limited', WHOSE[name], { retryAfter });
      }
    },

    async isBusy(store, takers, now) {
      const wanted = await Promise.all(
        known(takers).map(async ({ most, taker }) => ({ most, hash: await hashOf(taker) })),
      );
      if (wanted.length === 0) return false;
      return store.transaction(async ({ counters }) => {
        for (const { most, hash } of wanted) if ((await counters.countOf(hash, now)) * 2 >= most) return true;
        return false;
      });
    },
  };
}
