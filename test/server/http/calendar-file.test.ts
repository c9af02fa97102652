/** `GET /bookings/{id}/calendar.ics`, read by a grammar and a library that did not write it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convertIcsCalendar } from 'ts-ics';
import type { CreatedBooking } from '../../../src/protocol/index.js';
import type { Server } from '../../../src/server/create-server.js';
import { createTestServer, testConfig, type TestServerOptions } from '../../support/test-server.js';
import { contentLines, type ContentLine } from '../../support/content-lines.js';
import { book, expectProblem, managing, send } from '../send-request.js';

const SLOT = { staffId: 'ben', start: '2026-03-10T09:00:00Z' };

async function ask(server: Server, booking: CreatedBooking): Promise<Response> {
  const { authorization } = managing(booking);
  return server.fetch(
    new Request(`https://book.example/v1/bookings/${booking.id}/calendar.ics`, {
      headers: { authorization: authorization! },
    }),
  );
}

/** The lines of a booking's file. */
async function linesOf(server: Server, booking: CreatedBooking): Promise<ContentLine[]> {
  const response = await ask(server, booking);
  assert.equal(response.status, 200);
  return contentLines(await response.text());
}

/** Values of the event, by name; those of the zone are left out. */
function eventOf(lines: readonly ContentLine[]): Record<string, string> {
  const from = lines.findIndex(({ name, value }) => name === 'BEGIN' && value === 'VEVENT');
  return Object.fromEntries(lines.slice(from + 1).map(({ name, value }) => [name, value]));
}

function valueOf(lines: readonly ContentLine[], wanted: string): string | undefined {
  return lines.find(({ name }) => name === wanted)?.value;
}

async function booked(options: TestServerOptions = {}, more: object = SLOT) {
  const server = createTestServer(options);
  return { server, booking: await book(server, { ...more }) };
}

describe('the calendar file of a booking', () => {
  it('is a calendar file to keep, and nobody else’s', async () => {
    const { server, booking } = await booked();
    const response = await ask(server, booking);
    assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8; method=PUBLISH');
    assert.equal(response.headers.get('content-disposition'), 'attachment; filename="booking.ics"');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('etag'), `"${booking.version}"`);
  });

  it('needs the manage token, in the header and nowhere else', async () => {
    const { server, booking } = await booked();
    const path = `/bookings/${booking.id}/calendar.ics`;
    expectProblem(await send(server, `GET ${path}`), 401, 'unauthorized');
    expectProblem(
      await send(server, 'GET /bookings/nope/calendar.ics', { headers: managing(booking) }),
      401,
      'unauthorized',
    );
    expectProblem(await send(server, `GET ${path}?token=${booking.manageToken}`), 400, 'validation');
  });

  it('keeps to the grammar, and says what was booked by the business’s clock', async () => {
    const { server, booking } = await booked();
    const lines = await linesOf(server, booking);
    assert.deepEqual([valueOf(lines, 'VERSION'), valueOf(lines, 'METHOD')], ['2.0', 'PUBLISH']);
    const start = lines.find(({ name, params }) => name === 'DTSTART' && params['TZID'] !== undefined);
    assert.deepEqual([start?.params['TZID'], start?.value], ['Europe/Berlin', '20260310T100000']);
    const event = eventOf(lines);
    assert.deepEqual(
      [event['UID'], event['SEQUENCE'], event['STATUS'], event['DTSTAMP'], event['DTEND']],
      [booking.id, '0', 'CONFIRMED', '20260309T070000Z', '20260310T103000'],
    );
    assert.equal(event['SUMMARY'], 'Intro call – Testpraxis');
    assert.equal(event['ORGANIZER'], 'mailto:hallo@testpraxis.example');
  });

  it('is read by another library as the same instants', async () => {
    const { server, booking } = await booked();
    const calendar = convertIcsCalendar(undefined, await (await ask(server, booking)).text());
    const [event] = calendar.events ?? [];
    assert.equal(event?.start.date.toISOString(), '2026-03-10T09:00:00.000Z');
    assert.equal(event.end?.date.toISOString(), '2026-03-10T09:30:00.000Z');
    assert.equal(event.start.local?.timezone, 'Europe/Berlin');
    assert.deepEqual([calendar.method, event.uid, event.location], ['PUBLISH', booking.id, 'Video call']);
  });

  it('describes the zone’s clocks, those before and after the next changes too', async () => {
    const { server, booking } = await booked();
    const lines = await linesOf(server, booking);
    const end = lines.findIndex(({ name, value }) => name === 'END' && value === 'VTIMEZONE');
    const zone = lines.slice(0, end).map(({ name, value }) => `${name}:${value}`);
    const of = (begin: string) => zone.slice(zone.indexOf(begin)).slice(0, 4).join(' ');
    assert.match(of('DTSTART:20260329T020000'), /TZOFFSETFROM:\+0100 TZOFFSETTO:\+0200 END:DAYLIGHT/);
    assert.match(of('DTSTART:20251026T030000'), /TZOFFSETFROM:\+0200 TZOFFSETTO:\+0100 END:STANDARD/);
    assert.match(of('BEGIN:STANDARD'), /TZOFFSETFROM:\+0100 TZOFFSETTO:\+0100/);
  });

  for (const [which, start, written] of [
    ['first', '2026-10-25T00:00:00Z', '20261025T020000'],
    ['second', '2026-10-25T01:00:00Z', '20261025T010000Z'],
  ] as const) {
    it(`means the ${which} of two equal hours`, async () => {
      const staff = [
        { id: 'ada', name: 'Ada', hours: { sun: ['00:00-04:00'] } },
        { id: 'ben', name: 'Ben', hours: {} },
      ];
      const { server, booking } = await booked({ now: '2026-10-20T07:00:00Z', config: { staff } }, { start });
      assert.equal(eventOf(await linesOf(server, booking))['DTSTART'], written);
    });
  }

  it('grows its SEQUENCE with a move, under the same UID', async () => {
    const { server, booking } = await booked();
    const answer = await send(server, `PATCH /bookings/${booking.id}`, {
      json: { start: '2026-03-10T10:00:00Z' },
      headers: managing(booking),
    });
    assert.equal(answer.status, 200);
    const event = eventOf(await linesOf(server, booking));
    assert.deepEqual([event['UID'], event['SEQUENCE'], event['DTSTART']], [booking.id, '1', '20260310T110000']);
  });

  it('takes the entry away once the booking is cancelled', async () => {
    const { server, booking } = await booked();
    await send(server, `POST /bookings/${booking.id}/cancellation`, { json: {}, headers: managing(booking) });
    const response = await ask(server, booking);
    assert.match(response.headers.get('content-type') ?? '', /method=CANCEL$/);
    const lines = contentLines(await response.text());
    const event = eventOf(lines);
    assert.deepEqual(
      [valueOf(lines, 'METHOD'), event['STATUS'], event['SEQUENCE'], event['UID']],
      ['CANCEL', 'CANCELLED', '1', booking.id],
    );
  });

  it('holds nothing of the visitor and no right to change the booking', async () => {
    const { server, booking } = await booked({}, { ...SLOT, notes: 'my left knee' });
    const text = await (await ask(server, booking)).text();
    for (const secret of ['Eva Sommer', 'eva@example.com', 'my left knee', booking.manageToken]) {
      assert.ok(!text.replace(/\r\n /g, '').includes(secret), secret);
    }
  });

  it('stays a file whatever the business is called', async () => {
    const name = 'A; "B", C:\nEND:VEVENT\r\nX\\n 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀\u0007';
    const { server, booking } = await booked({ config: { business: { ...testConfig.business, name } } });
    const text = await (await ask(server, booking)).text();
    const lines = contentLines(text);
    assert.equal(lines.filter(({ name: line, value }) => line === 'END' && value === 'VEVENT').length, 1);
    const [event] = convertIcsCalendar(undefined, text).events ?? [];
    assert.match(event?.summary ?? '', /A; "B", C:/);
  });
});
