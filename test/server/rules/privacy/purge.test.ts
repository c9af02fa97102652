import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PolicyProfile } from '../../../../src/policy/profile/policy-profile.js';
import type { BookingOffice } from '../../../../src/server/rules/booking-office.js';
import { periodBefore, purge } from '../../../../src/server/rules/privacy/purge.js';
import { numberHashOf } from '../../../../src/server/rules/sms-programme.js';
import { bundle, SMS_GIVEN } from '../../../support/consents.js';
import { carryOut, createPrivacyServer, file, openPolicy, type PrivacyServer } from '../../privacy.js';
import { book } from '../../send-request.js';

type Line = NonNullable<PolicyProfile['retention']>[number];

const officeOf = (server: PrivacyServer, retention: readonly Line[]) =>
  ({
    store: server.store,
    now: () => server.clock.now(),
    policy: { retention: [...retention] },
  }) as unknown as BookingOffice;

const PHONE = '+4915112345678';

/** One appointment of 10 March with consents, one of the 25th, a copy that was had and a complaint that waits. */
async function live() {
  const server = createPrivacyServer({ config: { messages: {} } });
  const over = await book(server, {
    contact: { name: 'Eva', email: 'eva@example.com', phone: PHONE },
    smsConsent: { given: true },
    consents: bundle([SMS_GIVEN]),
  });
  const ahead = await book(server, { start: '2026-03-25T09:00:00Z' });
  const { access } = await carryOut(server, { kind: 'access' });
  const complaint = await file(server, { kind: 'complaint', text: 'No' });
  assert.ok(openPolicy.rights, 'nothing can be asked for');
  return { server, over, ahead, copy: access.id, complaint: complaint.id };
}

const all = (period: string): Line => ({
  what: 'All',
  data: ['bookings', 'submissions', 'consents', 'requests'],
  period,
});

describe('a purge', () => {
  it('takes away what is over for longer than the profile says', async () => {
    const { server, over, ahead, copy, complaint } = await live();
    server.clock.set('2026-03-20T09:30:00Z');
    const report = await purge(officeOf(server, [all('P10D')]), false);
    assert.deepEqual(
      report.map((line) => [line.what, 'count' in line && line.count]),
      [
        ['bookings', 1],
        ['submissions', 0],
        ['consents', 1],
        ['requests', 1],
      ],
    );
    assert.equal(await server.store.find(over.id), undefined);
    assert.notEqual(await server.store.find(ahead.id), undefined);
    await server.store.transaction(async ({ consents, requests, people, outbox, smsNumbers }) => {
      assert.deepEqual(await outbox.ofSubjects([over.id, copy]), []);
      assert.equal((await outbox.ofSubjects([ahead.id])).length, 1);
      assert.deepEqual(await smsNumbers.recordsOf(await numberHashOf(PHONE)), []);
      assert.deepEqual(await consents.ofSubject(over.id), []);
      assert.equal(await requests.find(copy), undefined);
      assert.notEqual(await requests.find(complaint), undefined, 'what is not answered is needed');
      assert.deepEqual(await people.answersMentioning(over.id), []);
    });
  });

  it('counts from the end to the minute', async () => {
    const { server } = await live();
    const counts = async (instant: string) => {
      server.clock.set(instant);
      const [line] = await purge(officeOf(server, [{ what: 'B', data: ['bookings'], period: 'P10D' }]), true);
      return line && 'count' in line && line.count;
    };
    assert.equal(await counts('2026-03-20T09:29:59Z'), 0);
    assert.equal(await counts('2026-03-20T09:30:00Z'), 1);
  });

  it('only says what would go, when it is dry', async () => {
    const { server, over, copy } = await live();
    server.clock.set('2027-03-20T09:30:00Z');
    const [line] = await purge(officeOf(server, [all('P12M')]), true);
    assert.deepEqual(line, {
      what: 'bookings',
      line: 0,
      period: 'P12M',
      before: Date.parse('2026-03-20T09:30:00Z'),
      since: 'ended',
      count: 1,
    });
    assert.notEqual(await server.store.find(over.id), undefined);
    assert.notEqual(await server.store.transaction(({ requests }) => requests.find(copy)), undefined);
  });

  it('leaves an appointment alone that is to come, however long ago it was made', async () => {
    const { server, ahead } = await live();
    server.clock.set('2026-03-24T09:30:00Z');
    const line: Line = { what: 'B', data: ['bookings'], period: 'P1D', since: 'received' };
    const [report] = await purge(officeOf(server, [line]), false);
    assert.equal(report && 'count' in report && report.count, 1);
    assert.notEqual(await server.store.find(ahead.id), undefined);
  });

  it('tells what it leaves alone, and why', async () => {
    const { server } = await live();
    server.clock.set('2030-01-01T00:00:00Z');
    const lines: Line[] = [
      { what: 'A', data: ['bookings'], period: 'P30D', from: 'after the account is deleted' },
      { what: 'B', data: ['submissions'], criterion: 'As long as needed' },
      { what: 'C', data: ['account'], period: 'P30D' },
      { what: 'D', data: ['bookings'], period: 'P30D', from: 'after your last visit', since: 'ended' },
    ];
    const report = await purge(officeOf(server, lines), true);
    assert.deepEqual(report.slice(0, 2), [
      { what: 'bookings', line: 0, left: 'unknown-beginning' },
      { what: 'submissions', line: 1, left: 'no-period' },
    ]);
    assert.deepEqual(
      report.map(({ line }) => line),
      [0, 1, 3],
    );
  });

  for (const [period, before] of [
    ['P30D', '2026-03-01T10:20:30Z'],
    ['P1M', '2026-02-28T10:20:30Z'],
    ['P2Y', '2024-03-31T10:20:30Z'],
  ] as const) {
    it(`goes back ${period} on the calendar`, () =>
      assert.equal(periodBefore(Date.parse('2026-03-31T10:20:30Z'), period), Date.parse(before)));
  }
});
