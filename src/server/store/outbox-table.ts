/**
 * The outbox table. Owns statements that look and change at once: a message is taken up by whoever still finds it as they
 * saw it, so that two workers never have it together, on any database and without locks that only some have.
 */
import { sql } from 'kysely';
import type { ColumnType, Kysely, Selectable } from 'kysely';
import {
  KEEP_FAILED,
  KEEP_FINISHED,
  type NewOutboxRecord,
  type Outbox,
  type OutboxOutcome,
  type OutboxRecord,
  type OutboxState,
} from './outbox-records.js';
import { jsonMentions } from './json-mentions.js';
import type { Int64, Migration, Schema } from './schema.js';

/** One row a message. */
export interface OutboxTable {
  id: string;
  channel: string;
  kind: string;
  subject_ref: string | null;
  state: string;
  body: string | null;
  attempts: Int64;
  due_at: Int64;
  expires_at: ColumnType<number | string | null, number | null, number | null>;
  reason: string | null;
  created_at: Int64;
  updated_at: Int64;
}

/** The tables of this file. */
export interface OutboxTables {
  outbox: OutboxTable;
}

/** Makes the table. */
export const createOutboxTable: Migration = async ({ schema }) => {
  await schema
    .createTable('outbox')
    .addColumn('id', 'varchar(128)', (column) => column.primaryKey())
    .addColumn('channel', 'varchar(16)', (column) => column.notNull())
    .addColumn('kind', 'varchar(64)', (column) => column.notNull())
    .addColumn('subject_ref', sql`varchar(255)`)
    .addColumn('state', 'varchar(16)', (column) => column.notNull())
    .addColumn('body', 'text')
    .addColumn('attempts', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint')
    .addColumn('reason', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('outbox_due').on('outbox').columns(['state', 'due_at']).execute();
  await schema.createIndex('outbox_subject').on('outbox').column('subject_ref').execute();
};

function recordOf(row: Selectable<OutboxTable>): OutboxRecord {
  return {
    id: row.id,
    channel: row.channel as OutboxRecord['channel'],
    kind: row.kind,
    ...(row.subject_ref !== null && { subjectRef: row.subject_ref }),
    state: row.state as OutboxState,
    ...(row.body !== null && { body: row.body }),
    attempts: Number(row.attempts),
    dueAt: Number(row.due_at),
    ...(row.expires_at !== null && { expiresAt: Number(row.expires_at) }),
    ...(row.reason !== null && { reason: row.reason }),
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
  };
}

/** Removes what has been over for long enough by `now`. */
export async function deleteOldMessages(database: Kysely<Schema>, now: number): Promise<void> {
  const finished = database.deleteFrom('outbox').where('state', 'in', ['sent', 'dropped']);
  await finished.where('updated_at', '<=', now - KEEP_FINISHED).execute();
  const failed = database.deleteFrom('outbox').where('state', '=', 'failed');
  await failed.where('updated_at', '<=', now - KEEP_FAILED).execute();
}

/** The calls in a transaction. */
export class SqlOutbox implements Outbox {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async add({ id, channel, kind, subjectRef, body, dueAt, expiresAt, createdAt }: NewOutboxRecord): Promise<void> {
    const times = { due_at: dueAt, expires_at: expiresAt ?? null, created_at: createdAt, updated_at: createdAt };
    await this.#database
      .insertInto('outbox')
      .values({ id, channel, kind, subject_ref: subjectRef ?? null, state: 'waiting', body, attempts: 0, ...times })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }

  async claim(now: number, until: number, most: number): Promise<OutboxRecord[]> {
    const due = await this.#database
      .selectFrom('outbox')
      .select(['id', 'attempts'])
      .where('state', '=', 'waiting')
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .orderBy('id')
      .limit(most)
      .execute();
    const taken: OutboxRecord[] = [];
    // By id: two workers that take several wait for one another in one order only.
    for (const { id, attempts } of due.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const row = await this.#database
        .updateTable('outbox')
        .set({ attempts: Number(attempts) + 1, due_at: until, updated_at: now })
        .where('id', '=', id)
        .where('state', '=', 'waiting')
        .where('attempts', '=', Number(attempts))
        .where('due_at', '<=', now)
        .returningAll()
        .executeTakeFirst();
      if (row) taken.push(recordOf(row));
    }
    return taken;
  }

  async settle(id: string, attempts: number, outcome: OutboxOutcome, now: number): Promise<boolean> {
    const isForgotten = outcome.state === 'failed' && outcome.forgotten === true;
    const isOver = outcome.state === 'sent' || outcome.state === 'dropped' || isForgotten;
    const settled = await this.#database
      .updateTable('outbox')
      .set({
        state: outcome.state,
        reason: outcome.state === 'sent' ? null : outcome.reason,
        updated_at: now,
        ...(outcome.state === 'waiting' && { due_at: outcome.dueAt }),
        ...(isOver && { body: null }),
      })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .where('attempts', '=', attempts)
      .returning('id')
      .execute();
    return settled.length > 0;
  }

  async list(state: OutboxState | undefined, most: number): Promise<OutboxRecord[]> {
    const all = this.#database.selectFrom('outbox').selectAll();
    const query = state === undefined ? all : all.where('state', '=', state);
    const rows = await query.orderBy('created_at', 'desc').orderBy('id').limit(most).execute();
    return rows.map(recordOf);
  }

  async revive(id: string, now: number): Promise<boolean> {
    const revived = await this.#database
      .updateTable('outbox')
      .set({ state: 'waiting', attempts: 0, due_at: now, reason: null, updated_at: now })
      .where('id', '=', id)
      .where('state', '=', 'failed')
      .returning('id')
      .execute();
    return revived.length > 0;
  }

  async ofSubjects(subjectRefs: readonly string[]): Promise<OutboxRecord[]> {
    if (subjectRefs.length === 0) return [];
    const query = this.#database.selectFrom('outbox').selectAll().where('subject_ref', 'in', subjectRefs);
    return (await query.orderBy('created_at').orderBy('id').execute()).map(recordOf);
  }

  async mentioning(text: string): Promise<OutboxRecord[]> {
    const query = this.#database.selectFrom('outbox').selectAll().where(jsonMentions('body', text));
    return (await query.orderBy('created_at').orderBy('id').execute()).map(recordOf);
  }

  async rewrite(id: string, body: string): Promise<void> {
    await this.#database
      .updateTable('outbox')
      .set({ body })
      .where('id', '=', id)
      .where('body', 'is not', null)
      .execute();
  }

  async remove(ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0;
    const query = this.#database.deleteFrom('outbox').where('id', 'in', ids);
    return (await query.returning('id').execute()).length;
  }

  async removeOf(subjectRefs: readonly string[]): Promise<number> {
    if (subjectRefs.length === 0) return 0;
    const query = this.#database.deleteFrom('outbox').where('subject_ref', 'in', subjectRefs);
    return (await query.returning('id').execute()).length;
  }
}
