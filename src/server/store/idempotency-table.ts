/**
 * The idempotency table: which answer was given under which key. Owns that two transactions never answer under one key
 * at a time.
 */
import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';
import type { KeptAnswer } from './store.js';

/** Reserves a key until the transaction ends, or gives the answer that it has. Waits for who has it reserved. */
export async function reserveKey(
  database: Kysely<Schema>,
  key: string,
  requestHash: string,
  now: number,
): Promise<KeptAnswer | undefined> {
  const reserved = await database
    .insertInto('idempotency')
    .values({ key, request_hash: requestHash, created_at: now })
    // A row without an answer is of a transaction that ended without one: it reserves nothing any more.
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ request_hash: requestHash, created_at: now })
        .where('idempotency.status', 'is', null),
    )
    .returning('key')
    .execute();
  if (reserved.length > 0) return undefined;
  const row = await database
    .selectFrom('idempotency')
    .select(['request_hash', 'status', 'body'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return { requestHash: row.request_hash, status: Number(row.status), body: row.body ?? '' };
}

/** Keeps the answer under a key that was reserved; throws when it was not. */
export async function keepAnswer(database: Kysely<Schema>, key: string, answer: KeptAnswer): Promise<void> {
  const kept = await database
    .updateTable('idempotency')
    .set({ request_hash: answer.requestHash, status: answer.status, body: answer.body })
    .where('key', '=', key)
    .where('status', 'is', null)
    .returning('key')
    .execute();
  if (kept.length === 0) throw new Error('The idempotency key was not reserved by this transaction.');
}

/** Removes answers given before an instant. */
export async function deleteAnswersBefore(database: Kysely<Schema>, instant: number): Promise<void> {
  await database.deleteFrom('idempotency').where('created_at', '<', instant).execute();
}
