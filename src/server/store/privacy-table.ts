/** The tables of privacy requests and of what was done about them. Owns how a record is written as a row. */
import { sql, type ColumnType, type Kysely, type Selectable } from 'kysely';
import type {
  AuditLine,
  AuditStep,
  PrivacyRequestRecord,
  PrivacyRequests,
  RequestDetails,
  RequestFacts,
  RequestQuery,
} from './privacy-records.js';
import type { Int64, Migration, Schema } from './schema.js';

/** One row a request. What says something of a person is in `details` and `contact_hash` alone. */
export interface PrivacyRequestTable {
  id: string;
  kind: string;
  state: string;
  token_hash: string;
  contact_hash: string | null;
  /** JSON. */
  details: string | null;
  /** JSON. */
  facts: string;
  received_at: Int64;
  closed_at: ColumnType<number | string | null, number | null, number | null>;
  version: Int64;
}

/** One row a step. */
export interface PrivacyAuditTable {
  request_id: string;
  /** Which of the request's lines it is, counted from 0. */
  position: Int64;
  at: Int64;
  step: string;
  done_by: string;
  facts: string | null;
}

/** The tables of this file. */
export interface PrivacyTables {
  privacy_request: PrivacyRequestTable;
  privacy_audit: PrivacyAuditTable;
}

/** Makes the tables. */
export const createPrivacyTables: Migration = async ({ schema }) => {
  await schema
    .createTable('privacy_request')
    .addColumn('id', 'varchar(64)', (column) => column.primaryKey())
    .addColumn('kind', 'varchar(32)', (column) => column.notNull())
    .addColumn('state', 'varchar(16)', (column) => column.notNull())
    .addColumn('token_hash', 'varchar(64)', (column) => column.notNull())
    .addColumn('contact_hash', 'varchar(64)')
    .addColumn('details', 'text')
    .addColumn('facts', 'text', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('closed_at', 'bigint')
    .addColumn('version', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('privacy_request_contact').on('privacy_request').column('contact_hash').execute();
  await schema.createIndex('privacy_request_state').on('privacy_request').columns(['state', 'received_at']).execute();
  await schema
    .createTable('privacy_audit')
    .addColumn('request_id', 'varchar(64)', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('step', 'varchar(16)', (column) => column.notNull())
    .addColumn('done_by', 'varchar(16)', (column) => column.notNull())
    .addColumn('facts', 'text')
    .addPrimaryKeyConstraint('privacy_audit_key', ['request_id', 'position'])
    .execute();
};

function valuesOf({ kind, state, tokenHash, contactHash, details, facts, ...record }: PrivacyRequestRecord) {
  return {
    kind,
    state,
    token_hash: tokenHash,
    contact_hash: contactHash ?? null,
    details: details ? JSON.stringify(details) : null,
    facts: JSON.stringify(facts),
    received_at: record.receivedAt,
    closed_at: record.closedAt ?? null,
    version: record.version,
  };
}

function recordOf(row: Selectable<PrivacyRequestTable>): PrivacyRequestRecord {
  return {
    id: row.id,
    kind: row.kind as PrivacyRequestRecord['kind'],
    state: row.state as PrivacyRequestRecord['state'],
    tokenHash: row.token_hash,
    facts: JSON.parse(row.facts) as RequestFacts,
    receivedAt: Number(row.received_at),
    version: Number(row.version),
    ...(row.contact_hash !== null && { contactHash: row.contact_hash }),
    ...(row.details !== null && { details: JSON.parse(row.details) as RequestDetails }),
    ...(row.closed_at !== null && { closedAt: Number(row.closed_at) }),
  };
}

function lineOf(row: Selectable<PrivacyAuditTable>): AuditLine {
  return {
    requestId: row.request_id,
    at: Number(row.at),
    step: row.step as AuditStep,
    by: row.done_by as AuditLine['by'],
    ...(row.facts !== null && { facts: JSON.parse(row.facts) as Record<string, unknown> }),
  };
}

/** The calls in a transaction. */
export class SqlPrivacyRequests implements PrivacyRequests {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async insert(record: PrivacyRequestRecord): Promise<void> {
    await this.#database
      .insertInto('privacy_request')
      .values({ id: record.id, ...valuesOf(record) })
      .execute();
  }

  async find(id: string): Promise<PrivacyRequestRecord | undefined> {
    const query = this.#database.selectFrom('privacy_request').selectAll().where('id', '=', id);
    const row = await query.executeTakeFirst();
    return row && recordOf(row);
  }

  async lock(id: string): Promise<PrivacyRequestRecord | undefined> {
    // A write, not `for update`: not every database locks on a read.
    const query = this.#database.updateTable('privacy_request').set({ version: sql<number>`version` });
    const row = await query.where('id', '=', id).returningAll().executeTakeFirst();
    return row && recordOf(row);
  }

  async list({ states, contactHash, receivedBy, closedBy }: RequestQuery): Promise<PrivacyRequestRecord[]> {
    let query = this.#database.selectFrom('privacy_request').selectAll();
    if (states) query = query.where('state', 'in', states);
    if (contactHash !== undefined) query = query.where('contact_hash', '=', contactHash);
    if (receivedBy !== undefined) query = query.where('received_at', '<=', receivedBy);
    if (closedBy !== undefined) query = query.where('closed_at', '<=', closedBy);
    return (await query.orderBy('received_at').orderBy('id').execute()).map(recordOf);
  }

  async update(record: PrivacyRequestRecord, expectedVersion: number): Promise<boolean> {
    const updated = await this.#database
      .updateTable('privacy_request')
      .set(valuesOf(record))
      .where('id', '=', record.id)
      .where('version', '=', expectedVersion)
      .returning('id')
      .execute();
    return updated.length > 0;
  }

  async remove(id: string): Promise<void> {
    await this.#database.deleteFrom('privacy_audit').where('request_id', '=', id).execute();
    await this.#database.deleteFrom('privacy_request').where('id', '=', id).execute();
  }

  async note({ requestId, at, step, by, facts }: AuditLine): Promise<void> {
    await this.#database
      .insertInto('privacy_audit')
      .values((build) => ({
        request_id: requestId,
        position: build
          .selectFrom('privacy_audit')
          .select(build.fn.countAll<number>().as('before'))
          .where('request_id', '=', requestId),
        at,
        step,
        done_by: by,
        facts: facts ? JSON.stringify(facts) : null,
      }))
      .execute();
  }

  async auditOf(requestId: string): Promise<AuditLine[]> {
    const query = this.#database.selectFrom('privacy_audit').selectAll().where('request_id', '=', requestId);
    return (await query.orderBy(sql`position`).execute()).map(lineOf);
  }
}
