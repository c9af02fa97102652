/**
 * The tables of codes and proofs. Owns statements that look and change at once, so that no race gives a sixth try or a
 * second use.
 */
import { sql } from 'kysely';
import type { ColumnType, Kysely } from 'kysely';
import type { Int64, Migration, Schema } from './schema.js';
import type { ProofUse, VerificationRecord, Verifications } from './store.js';

/** One row a code. */
export interface VerificationTable {
  id: string;
  contact_hash: string;
  purpose: string;
  code_hash: string;
  tries: Int64;
  expires_at: Int64;
  proof_hash: ColumnType<string | null, string | undefined, string>;
  /** 1 once the proof was used. */
  used: Int64;
  /** When nothing of it counts any longer: the code's end, then the proof's. */
  ends_at: Int64;
}

/** One row a contact that codes were sent to. */
export interface VerificationWindowTable {
  contact_hash: string;
  sent: Int64;
  ends_at: Int64;
}

/** The tables of this file. */
export interface VerificationTables {
  verification: VerificationTable;
  verification_window: VerificationWindowTable;
}

/** Makes the tables. */
export const createVerificationTables: Migration = async ({ schema }) => {
  await schema
    .createTable('verification')
    .addColumn('id', 'varchar(64)', (column) => column.primaryKey())
    .addColumn('contact_hash', 'varchar(64)', (column) => column.notNull())
    .addColumn('purpose', 'varchar(64)', (column) => column.notNull())
    .addColumn('code_hash', 'varchar(64)', (column) => column.notNull())
    .addColumn('tries', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('proof_hash', 'varchar(64)')
    .addColumn('used', 'bigint', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('verification_proof').on('verification').column('proof_hash').execute();
  await schema.createIndex('verification_end').on('verification').column('ends_at').execute();
  await schema
    .createTable('verification_window')
    .addColumn('contact_hash', 'varchar(64)', (column) => column.primaryKey())
    .addColumn('sent', 'bigint', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('verification_window_end').on('verification_window').column('ends_at').execute();
};

/** Removes what ended by `now`. */
export async function deleteEndedVerifications(database: Kysely<Schema>, now: number): Promise<void> {
  await database.deleteFrom('verification').where('ends_at', '<=', now).execute();
  await database.deleteFrom('verification_window').where('ends_at', '<=', now).execute();
}

/** The calls in a transaction. */
export class SqlVerifications implements Verifications {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async count(contactHash: string, now: number, window: number): Promise<{ sent: number; endsAt: number }> {
    const isOver = sql`verification_window.ends_at <= ${now}`;
    const row = await this.#database
      .insertInto('verification_window')
      .values({ contact_hash: contactHash, sent: 1, ends_at: now + window })
      .onConflict((conflict) =>
        conflict.column('contact_hash').doUpdateSet({
          sent: sql<number>`case when ${isOver} then 1 else verification_window.sent + 1 end`,
          ends_at: sql<number>`case when ${isOver} then excluded.ends_at else verification_window.ends_at end`,
        }),
      )
      .returning(['sent', 'ends_at'])
      .executeTakeFirstOrThrow();
    return { sent: Number(row.sent), endsAt: Number(row.ends_at) };
  }

  async insert({ id, contactHash, purpose, codeHash, expiresAt }: VerificationRecord): Promise<void> {
    const times = { expires_at: expiresAt, ends_at: expiresAt };
    await this.#database
      .insertInto('verification')
      .values({ id, contact_hash: contactHash, purpose, code_hash: codeHash, tries: 0, used: 0, ...times })
      .execute();
  }

  async tryCode(id: string, now: number, most: number): Promise<string | undefined> {
    const [row] = await this.#database
      .updateTable('verification')
      .set({ tries: sql<number>`tries + 1` })
      .where('id', '=', id)
      .where('used', '=', 0)
      .where('expires_at', '>', now)
      .where('tries', '<', most)
      .returning('code_hash')
      .execute();
    return row?.code_hash;
  }

  async keepProof(id: string, proofHash: string, expiresAt: number): Promise<void> {
    await this.#database
      .updateTable('verification')
      .set({ proof_hash: proofHash, ends_at: expiresAt })
      .where('id', '=', id)
      .execute();
  }

  async useProof({ proofHash, contactHash, purpose, now }: ProofUse): Promise<boolean> {
    const used = await this.#database
      .updateTable('verification')
      .set({ used: 1 })
      .where('proof_hash', '=', proofHash)
      .where('contact_hash', '=', contactHash)
      .where('purpose', '=', purpose)
      .where('ends_at', '>', now)
      .where('used', '=', 0)
      .returning('id')
      .execute();
    return used.length > 0;
  }
}
