/** The calendar file that goes with a mail, as a mail server on loopback receives it. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { contentLines } from '../../support/content-lines.js';
import { createTestServer, type TestServer } from '../../support/test-server.js';
import { book, managing, send } from '../send-request.js';
import { startMailServer, type MailServer, type ReceivedMail } from './support.js';

const leaving: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const leave of leaving.splice(0)) await leave();
});

async function open(): Promise<{ readonly server: TestServer; readonly mail: MailServer }> {
  const mail = await startMailServer();
  const server = createTestServer({
    config: {
      messages: {
        email: { host: '127.0.0.1', port: mail.port, security: 'none', from: 'praxis@testpraxis.example' },
        reminders: [{ minutesBefore: 60 }],
      },
    },
  });
  leaving.push(
    () => server.close(),
    () => mail.stop(),
  );
  return { server, mail };
}

/** The parts of a mail that are files: their headers and their content, decoded. */
function filesOf({ raw }: ReceivedMail): { readonly head: string; readonly content: string }[] {
  const boundaries = [...raw.matchAll(/boundary="([^"]+)"/g)].map(([, boundary = '']) => `--${boundary}`);
  const parts = boundaries.reduce((texts, boundary) => texts.flatMap((text) => text.split(boundary)), [raw]);
  return parts.flatMap((part) => {
    const [head = '', body = ''] = part.split('\r\n\r\n');
    if (!/content-disposition: attachment/i.test(head)) return [];
    assert.match(head, /content-transfer-encoding: base64/i);
    return [{ head: head.replaceAll('\r\n ', ' '), content: Buffer.from(body, 'base64').toString('utf8') }];
  });
}

const kindOf = ({ raw }: ReceivedMail): string => /^X-Punctual-Kind: (\S+)/m.exec(raw)?.[1] ?? '';

const valueOf = (content: string, name: string): string | undefined =>
  contentLines(content).find((line) => line.name === name)?.value;

describe('a mail about a booking', () => {
  it('brings the booking for a calendar, each change with the next SEQUENCE, and takes it away when it is cancelled', async () => {
    const { server, mail } = await open();
    const booking = await book(server, { locale: 'de', contact: { name: 'Zoë', email: 'zoe@example.com' } });
    await send(server, `PATCH /bookings/${booking.id}`, {
      json: { start: '2026-03-10T10:00:00Z' },
      headers: managing(booking),
    });
    await send(server, `POST /bookings/${booking.id}/cancellation`, { json: {}, headers: managing(booking, 2) });
    await server.sendMessages();
    const told = mail.mails.map((one) => {
      const [file, ...others] = filesOf(one);
      assert.ok(file && others.length === 0, `${kindOf(one)} has not one file`);
      const type = /content-type: ([^\r\n]+)/i.exec(file.head)?.[1];
      const values = ['METHOD', 'UID', 'SEQUENCE', 'STATUS'].map((name) => valueOf(file.content, name));
      assert.match(file.head, /filename=booking\.ics/);
      return [kindOf(one), type, ...values].join(' | ');
    });
    const lineOf = (kind: string, method: string, sequence: number, status: string): string =>
      [
        kind,
        `text/calendar; charset=utf-8; method=${method}; name=booking.ics`,
        method,
        booking.id,
        sequence,
        status,
      ].join(' | ');
    assert.deepEqual(told.sort(), [
      lineOf('booking-cancellation', 'CANCEL', 2, 'CANCELLED'),
      lineOf('booking-change', 'PUBLISH', 1, 'CONFIRMED'),
      lineOf('booking-confirmation', 'PUBLISH', 0, 'CONFIRMED'),
    ]);
  });

  it('that only reminds brings none', async () => {
    const { server, mail } = await open();
    await book(server);
    server.clock.set('2026-03-10T08:00:00Z');
    await server.sendMessages();
    const reminder = mail.mails.find((one) => kindOf(one) === 'booking-reminder');
    assert.ok(reminder, 'there is no reminder');
    assert.deepEqual(filesOf(reminder), []);
  });
});
