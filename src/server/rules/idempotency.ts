/**
 * One answer for each idempotency key, kept in the transaction that does the work. The database learns a hash of the
 * key only: the key is half of the manage token.
 */
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { Store, StoreTransaction } from '../store/store.js';
import { Refusal } from './refusal.js';
import { sha256 } from './secrets.js';

/** A request that comes to the same however often it is sent. */
export interface KeyedRequest {
  /** SHA-256 of the key. */
  readonly keyHash: string;
  /** SHA-256 of what was asked for. */
  readonly requestHash: string;
  readonly now: EpochMs;
}

/** Hashes a key and the request sent under it. The request must be checked already, so that its members are in order. */
export async function toKeyedRequest(key: string, request: unknown, now: EpochMs): Promise<KeyedRequest> {
  return { keyHash: await sha256(key), requestHash: await sha256(JSON.stringify(request)), now };
}

/**
 * Reserves the key, or gives the value that was kept under it. A key that was used for another request is refused as
 * `key-reused`.
 */
export async function reserve<T>(transaction: StoreTransaction, keyed: KeyedRequest): Promise<T | undefined> {
  const kept = await transaction.reserveKey(keyed.keyHash, keyed.requestHash, keyed.now);
  if (!kept) return undefined;
  if (kept.requestHash !== keyed.requestHash) {
    throw new Refusal('key-reused', 'the idempotency key was used for another request');
  }
  return JSON.parse(kept.body) as T;
}

/** Keeps a value under the key that this transaction reserved. */
export function keep(
  transaction: StoreTransaction,
  keyed: KeyedRequest,
  status: number,
  value: unknown,
): Promise<void> {
  const { keyHash, requestHash } = keyed;
  return transaction.keepAnswer(keyHash, { requestHash, status, body: JSON.stringify(value) });
}

/** Undoes a reservation that was made only to look. */
class OnlyLooking extends Error {}

async function onlyLook<T>(
  store: Store,
  look: (transaction: StoreTransaction) => Promise<T | undefined>,
): Promise<T | undefined> {
  try {
    return await store.transaction(async (transaction) => {
      const value = await look(transaction);
      if (value === undefined) throw new OnlyLooking();
      return value;
    });
  } catch (error) {
    if (error instanceof OnlyLooking) return undefined;
    throw error;
  }
}

/** The value kept under the key, if any; reserves nothing. Refuses as {@link reserve} does. */
export function lookUp<T>(store: Store, keyed: KeyedRequest): Promise<T | undefined> {
  return onlyLook(store, (transaction) => reserve<T>(transaction, keyed));
}

/** The value kept under a key, whatever was asked for; waits for a request that is being answered under it. */
export async function findKept<T>(store: Store, key: string, now: EpochMs): Promise<T | undefined> {
  const keyHash = await sha256(key);
  const kept = await onlyLook(store, (transaction) => transaction.reserveKey(keyHash, '', now));
  return kept && (JSON.parse(kept.body) as T);
}
