/** A visitor of a site where Eva has been: what is kept of her, the messages that she gets, and a dump of the database. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import type { CreatedBooking } from '../../../src/protocol/booking.js';
import { bundle, MARKETING_GIVEN, SMS_GIVEN } from '../../support/consents.js';
import { query, type PostgresServer } from '../../support/postgres.js';
import { readMail, startMailServer } from '../../server/messages/support.js';
import { book, newKey, send } from '../../server/send-request.js';
import { freshFile, queryFile } from '../../server/store/sqlite-file.js';
import { startPrivacySite, type PrivacySite } from './privacy-site.js';

const FIRST_OF_APRIL = '2026-04-01T08:00:00Z';
export const PHONE = '+4915112345678';
/** Everything by which Eva could be known again. */
export const TRACES = ['Eva', 'Sommer', 'eva@example.com', 'Knee, as always', 'Since May', PHONE];

/** Where the site keeps its data. With SQLite its mails are in the inbox of development, with Postgres they go over SMTP. */
export type Database = 'SQLite' | 'Postgres';

/** A message as whoever gets it reads it. */
export interface ReadMessage {
  readonly kind: string;
  readonly text: string;
}

/** A visitor, and what a test looks at besides the page. */
export interface Guest {
  readonly site: PrivacySite;
  readonly page: Page;
  readonly bookings: readonly CreatedBooking[];
  /** Everything in the database, table by table, as text. */
  readonly dump: () => Promise<Readonly<Record<string, string>>>;
  /** What was sent, the latest first. */
  readonly messages: () => Promise<readonly ReadMessage[]>;
  /** What the page was not allowed to do, and what it wrote on the console. */
  readonly complaints: readonly string[];
}

/** What a visit needs. */
export interface Arrival {
  readonly browser: Browser;
  readonly postgres: PostgresServer;
  /** Takes what is to be undone after the test. */
  readonly leaving: (() => Promise<unknown>)[];
}

async function openDatabase(kind: Database, postgres: PostgresServer) {
  const file = freshFile();
  const url = kind === 'SQLite' ? `file:${file}` : await postgres.createDatabase();
  const rows = async (statement: string) => (kind === 'SQLite' ? queryFile(file, statement) : query(url, statement));
  const tables =
    kind === 'SQLite'
      ? "select name from sqlite_master where type = 'table'"
      : "select table_name as name from information_schema.tables where table_schema = 'public'";
  const dump = async (): Promise<Record<string, string>> => {
    const names = (await rows(tables)).map(({ name }) => String(name));
    const all = names.map(async (name) => {
      const content = await rows(`select * from "${name}"`);
      return [
        name,
        JSON.stringify(content, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
      ] as const;
    });
    return Object.fromEntries(await Promise.all(all));
  };
  return { url, dump };
}

/** Eva has booked twice, once with a number and notes, and has sent a form; Bo has booked too. */
async function live({ server }: PrivacySite, policy: PolicyProfile): Promise<CreatedBooking[]> {
  const eva = { name: 'Eva Sommer', email: 'eva@example.com' };
  const texted = policy.sms && {
    contact: { ...eva, phone: PHONE },
    smsConsent: { given: true },
    consents: bundle([{ ...SMS_GIVEN, contactPoint: PHONE }]),
  };
  const advertised = policy.consents?.length && { consents: bundle([MARKETING_GIVEN]) };
  // What a business does not ask for cannot be said.
  const [noted, written] = policy.freeText === false ? [] : [{ notes: 'Knee, as always' }, { message: 'Since May' }];
  const bookings = [
    await book(server, { start: '2026-04-02T09:00:00Z', ...noted, ...advertised, ...texted }),
    await book(server, { start: '2026-04-03T09:00:00Z' }),
    await book(server, { start: '2026-04-07T09:00:00Z', contact: { name: 'Bo Lund', email: 'bo@example.com' } }),
  ];
  const answers = { name: eva.name, email: eva.email, member: false, topic: 'bill', ...written };
  const sent = await send(server, 'POST /forms/contact/submissions', {
    json: { answers, locale: 'en' },
    headers: { 'idempotency-key': newKey() },
  });
  assert.equal(sent.status, 201, JSON.stringify(sent.body));
  return bookings;
}

/** Opens the page of a site with a policy. */
export async function arrive(
  { browser, postgres, leaving }: Arrival,
  policy: PolicyProfile,
  kind: Database,
  language = 'en',
): Promise<Guest> {
  const { url, dump } = await openDatabase(kind, postgres);
  const mail = kind === 'Postgres' ? await startMailServer() : undefined;
  if (mail) leaving.push(() => mail.stop());
  const options = { policy, databaseUrl: url, language, now: FIRST_OF_APRIL, mailPort: mail?.port };
  const site = await startPrivacySite(options);
  leaving.push(() => site.stop());
  const bookings = await live(site, policy);
  const context = await browser.newContext({ locale: language });
  context.setDefaultTimeout(15_000);
  leaving.push(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(site.origin);
  await page.locator('.rights').waitFor();

  /** As whoever builds the page reads it: in a tab of its own. */
  const inInbox = async (): Promise<ReadMessage[]> => {
    const tab = await context.newPage();
    const response = await tab.goto(`${site.origin}/v1/dev/outbox`);
    const { messages } = (await response!.json()) as { messages: ReadMessage[] };
    await tab.close();
    return messages;
  };
  const inMail = (): ReadMessage[] =>
    mail!.mails.toReversed().map((one) => {
      const { head, text } = readMail(one);
      return { kind: /X-Punctual-Kind: (\S+)/.exec(head)?.[1] ?? '', text };
    });
  return {
    site,
    page,
    bookings,
    complaints,
    dump,
    messages: async () => {
      // Nothing is on its way any more, so that what was sent has left the database.
      await site.server.sendMessages();
      return mail ? inMail() : inInbox();
    },
  };
}

/** The code that was sent last. */
export async function lastCode({ messages }: Pick<Guest, 'messages'>): Promise<string> {
  const text = (await messages()).find(({ kind }) => kind === 'verification')?.text ?? '';
  return /(?<![\w-])(\d{6})(?![\w-])/.exec(text)?.[1] ?? assert.fail(`no code was sent: ${text}`);
}
