/**
 * The tables, and every step by which they came to be. Owns names and types of columns. Types are those that SQLite,
 * Postgres and the databases that speak like them share: 64-bit integers, text, JSON as text. Every key of a table that
 * grows with bookings starts with the resource, so that a cluster can spread the tables by it.
 */
import { sql } from 'kysely';
import type { ColumnType, Kysely } from 'kysely';
import { createConsentTables, type ConsentTables } from './consent-table.js';
import { createCounterTable, type CounterTables } from './counter-table.js';
import { createOutboxTable, type OutboxTables } from './outbox-table.js';
import { createSmsNumberTables, type SmsNumberTables } from './sms-number-table.js';
import { createPaymentTable, type PaymentTables } from './payment-table.js';
import { createPrivacyTables, type PrivacyTables } from './privacy-table.js';
import { createVerificationTables, type VerificationTables } from './verification-table.js';

/** A 64-bit integer. Postgres gives it as text: read it with `Number`. */
export type Int64 = ColumnType<number | string, number, number>;

/** One row a booking, whatever its state. */
export interface BookingTable {
  resource_id: string;
  id: string;
  status: string;
  service_id: string;
  location_id: string | null;
  start_at: Int64;
  duration: Int64;
  taken_from: Int64;
  taken_to: Int64;
  party: Int64;
  capacity: Int64;
  expires_at: ColumnType<number | string | null, number | null, number | null>;
  details: string | null;
  token_hash: string | null;
  cancellation_reason: string | null;
  version: Int64;
  created_at: Int64;
  updated_at: Int64;
}

/** Taken time; see `claims.ts`. The primary key is what no race gets past. */
export interface ClaimTable {
  resource_id: string;
  unit: Int64;
  seat: Int64;
  booking_id: string;
  session: string;
}

/** Idempotency keys; without a status the transaction that reserved the key ended without an answer. */
export interface IdempotencyTable {
  key: string;
  request_hash: string;
  status: ColumnType<number | string | null, number | null, number>;
  body: string | null;
  created_at: Int64;
}

/** One row a form that was sent. */
export interface SubmissionTable {
  id: string;
  form_id: string;
  /** What was sent, as JSON. */
  body: string;
  created_at: Int64;
}

/** One row a file; without `expires_at` something names it. */
export interface FormFileTable {
  id: string;
  form_id: string;
  question: string;
  name: string;
  type: string;
  size: Int64;
  /** In base64: binary columns are not the same in two databases. */
  content: string;
  subject_ref: string | null;
  expires_at: ColumnType<number | string | null, number | null, number | null>;
  created_at: Int64;
}

/** One row a resource, there to be locked. */
export interface ResourceTable {
  resource_id: string;
  turns: Int64;
}

/** One row: how many of the migrations the database has. */
export interface SchemaVersionTable {
  id: Int64;
  version: Int64;
}

/** All tables. */
export interface Schema
  extends
    ConsentTables,
    CounterTables,
    OutboxTables,
    PaymentTables,
    PrivacyTables,
    SmsNumberTables,
    VerificationTables {
  booking: BookingTable;
  claim: ClaimTable;
  form_file: FormFileTable;
  idempotency: IdempotencyTable;
  resource: ResourceTable;
  schema_version: SchemaVersionTable;
  submission: SubmissionTable;
}

/** A step from one version of the tables to the next. Runs in a transaction. */
export type Migration = (database: Kysely<Schema>) => Promise<void>;

/** Bounded, since not every database has an unbounded text in a key. */
const key = sql`varchar(255)`;

const createTables: Migration = async ({ schema }) => {
  await schema
    .createTable('booking')
    .addColumn('resource_id', key, (column) => column.notNull())
    .addColumn('id', key, (column) => column.notNull())
    .addColumn('status', 'varchar(16)', (column) => column.notNull())
    .addColumn('service_id', key, (column) => column.notNull())
    .addColumn('location_id', key)
    .addColumn('start_at', 'bigint', (column) => column.notNull())
    .addColumn('duration', 'bigint', (column) => column.notNull())
    .addColumn('taken_from', 'bigint', (column) => column.notNull())
    .addColumn('taken_to', 'bigint', (column) => column.notNull())
    .addColumn('party', 'bigint', (column) => column.notNull())
    .addColumn('capacity', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint')
    .addColumn('details', 'text')
    .addColumn('token_hash', 'varchar(64)')
    .addColumn('cancellation_reason', 'text')
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('booking_key', ['resource_id', 'id'])
    .execute();
  await schema.createIndex('booking_id').on('booking').column('id').execute();
  // What is over is most of the table, and availability looks ahead: the end finds the rest.
  await schema.createIndex('booking_busy').on('booking').columns(['resource_id', 'taken_to']).execute();
  // Only holds expire, and those that did are swept: short, so that it is quick to find which.
  await schema.createIndex('booking_expiry').on('booking').column('expires_at').execute();

  await schema
    .createTable('claim')
    .addColumn('resource_id', key, (column) => column.notNull())
    .addColumn('unit', 'bigint', (column) => column.notNull())
    .addColumn('seat', 'bigint', (column) => column.notNull())
    .addColumn('booking_id', key, (column) => column.notNull())
    .addColumn('session', sql`varchar(512)`, (column) => column.notNull())
    .addPrimaryKeyConstraint('claim_key', ['resource_id', 'unit', 'seat'])
    .execute();
  await schema.createIndex('claim_booking').on('claim').columns(['resource_id', 'booking_id']).execute();

  await schema
    .createTable('idempotency')
    .addColumn('key', key, (column) => column.primaryKey())
    .addColumn('request_hash', 'varchar(64)', (column) => column.notNull())
    .addColumn('status', 'bigint')
    .addColumn('body', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('resource')
    .addColumn('resource_id', key, (column) => column.primaryKey())
    .addColumn('turns', 'bigint', (column) => column.notNull())
    .execute();
};

const addForms: Migration = async ({ schema }) => {
  await schema
    .createTable('submission')
    .addColumn('id', key, (column) => column.primaryKey())
    .addColumn('form_id', key, (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('submission_form').on('submission').columns(['form_id', 'created_at']).execute();
  await schema
    .createTable('form_file')
    .addColumn('id', key, (column) => column.primaryKey())
    .addColumn('form_id', key, (column) => column.notNull())
    .addColumn('question', key, (column) => column.notNull())
    .addColumn('name', sql`varchar(255)`, (column) => column.notNull())
    .addColumn('type', key, (column) => column.notNull())
    .addColumn('size', 'bigint', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('subject_ref', key)
    .addColumn('expires_at', 'bigint')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('form_file_expiry').on('form_file').column('expires_at').execute();
  await schema.createIndex('form_file_subject').on('form_file').column('subject_ref').execute();
};

/** Every step so far, oldest first. Add to its end; a step that was released is never changed. */
export const MIGRATIONS: readonly Migration[] = [
  createTables,
  createConsentTables,
  createVerificationTables,
  addForms,
  createOutboxTable,
  createSmsNumberTables,
  createPrivacyTables,
  createCounterTable,
  createPaymentTable,
];
