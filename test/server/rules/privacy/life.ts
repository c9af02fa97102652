/** A person who has been here, and everything that is kept of her. */
import { afterEach } from 'node:test';
import type { CreatedBooking } from '../../../../src/protocol/booking.js';
import type { FormDefinition } from '../../../../src/protocol/form/form-definition.js';
import { Verification } from '../../../../src/protocol/verification.js';
import type { ServerConfig } from '../../../../src/server/config/config-schema.js';
import type { OutgoingMessage } from '../../../../src/server/messages/message.js';
import { Submission, type UploadedFile } from '../../../../src/protocol/form/submission.js';
import { bundle, MARKETING_GIVEN, SMS_GIVEN } from '../../../support/consents.js';
import { createPrivacyServer, PNG, type PrivacyServer } from '../../privacy.js';
import { book, expectBody, newKey, send } from '../../send-request.js';
import type { OpenedStore, StoreOpener } from '../../store/opened-store.js';

const FORM: FormDefinition = {
  id: 'questions',
  language: 'en',
  pages: [
    {
      fields: [
        { kind: 'email', key: 'email', label: 'Email', required: true },
        { kind: 'email', key: 'friend', label: 'A friend’s email' },
        { kind: 'text', key: 'story', label: 'Story' },
        { kind: 'date', key: 'since', label: 'Since' },
        {
          kind: 'choice',
          key: 'pain',
          label: 'Pain',
          options: [
            { value: 'knee', label: 'Knee' },
            { value: 'hip', label: 'Hip' },
          ],
        },
        { kind: 'file', key: 'scan', label: 'Scan', accept: ['image/png'] },
      ],
    },
  ],
};

export const PHONE = '+4915112345678';
/** Everything by which Eva could be known again. */
export const TRACES = ['Eva', 'Sommer', 'eva@example.com', 'It began', 'scan-of-eva.png', 'Knee, as always', PHONE];

/** What there is. */
export interface Life {
  readonly server: PrivacyServer;
  readonly over: CreatedBooking;
  readonly ahead: CreatedBooking;
  readonly submission: string;
  readonly other: CreatedBooking;
  /** Everything that is in the database, as text; nothing for memory. */
  readonly dump: (tables?: readonly string[]) => Promise<string>;
}

/** Hers. */
export const contact = { name: 'Eva Sommer', email: 'eva@example.com' };

const messages: ServerConfig['messages'] = { reminders: [{ minutesBefore: 60, by: ['email', 'sms'] }] };

/** What is said of her bookings waits to be tried again, and so does a code that she did not ask a request for. */
const refuses = ({ kind, to }: OutgoingMessage): boolean =>
  kind === 'booking-confirmation' || (kind === 'verification' && to === 'eva@EXAMPLE.com');

/** Eva has been here once, will be again, and has sent a form with a picture; Bo has booked too, and named Eva. */
async function live(server: PrivacyServer): Promise<Omit<Life, 'dump'>> {
  const over = await book(server, {
    notes: 'Knee, as always',
    contact: { ...contact, phone: PHONE },
    smsConsent: { given: true },
    consents: bundle([SMS_GIVEN, MARKETING_GIVEN]),
  });
  const ahead = await book(server, {
    start: '2026-03-25T09:00:00Z',
    contact: { ...contact, email: 'EVA@Example.com' },
  });
  const upload = new FormData();
  upload.set('question', 'scan');
  upload.set('file', new File([PNG], 'scan-of-eva.png'));
  const sent = await server.fetch(
    new Request('https://book.example/v1/forms/questions/files', { method: 'POST', body: upload }),
  );
  const { id } = (await sent.json()) as UploadedFile;
  const answers = { email: contact.email, story: 'It began\nin May', since: '2020-05-01', pain: 'knee', scan: [id] };
  const submit = (json: object) =>
    send(server, 'POST /forms/questions/submissions', { json, headers: { 'idempotency-key': newKey() } });
  const submission = expectBody(await submit({ answers, locale: 'en' }), 201, Submission);
  expectBody(
    await submit({ answers: { email: 'bo@example.com', friend: 'cy@example.com' }, locale: 'en' }),
    201,
    Submission,
  );
  const other = await book(server, { start: '2026-03-11T09:00:00Z', contact: { name: 'Bo', email: 'bo@example.com' } });
  server.clock.set('2026-03-12T08:00:00Z');
  const code = { channel: 'email', to: 'eva@EXAMPLE.com', purpose: 'sms-consent', locale: 'en' };
  expectBody(await send(server, 'POST /verifications', { json: code }), 201, Verification);
  return { server, over, ahead, submission: submission.id, other };
}

const TABLES = [
  'booking',
  'claim',
  'idempotency',
  'submission',
  'form_file',
  'consent',
  'consent_text',
  'sms_opt_out',
  'sms_stop',
  'sms_consent',
  'outbox',
  'verification',
  'verification_window',
  'privacy_request',
  'privacy_audit',
  'resource',
];

async function dumpOf(rows: OpenedStore['rows'], tables: readonly string[]): Promise<string> {
  if (!rows) return '';
  const all = await Promise.all(tables.map((table) => rows(`select * from ${table}`)));
  return JSON.stringify(all, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

/** Begins such a life in a store of its own, which is closed after each test. */
export function livesOn(open: StoreOpener): () => Promise<Life> {
  const opened: OpenedStore[] = [];
  afterEach(async () => {
    for (const { store } of opened.splice(0)) await store.close();
  });
  return async () => {
    const one = await open();
    opened.push(one);
    const life = await live(createPrivacyServer({ store: one.store, config: { forms: [FORM], messages }, refuses }));
    return { ...life, dump: (tables = TABLES) => dumpOf(one.rows, tables) };
  };
}
