import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CreatedPrivacyRequest, PrivacyRequest } from '../../../../src/protocol/privacy-request.js';
import {
  denyRequest,
  fulfilRequest,
  listRequests,
  showRequest,
} from '../../../../src/server/rules/privacy/business-desk.js';
import type { BookingOffice } from '../../../../src/server/rules/booking-office.js';
import {
  act,
  carryOut,
  confirm,
  createPrivacyServer,
  EVA,
  file,
  giveCode,
  look,
  openPolicy,
  prove,
  sendCode,
  sendRequest,
  type PrivacyServer,
} from '../../privacy.js';
import { book, errorsOf, expectBody, expectProblem, newKey } from '../../send-request.js';

/** What the command works with. */
const officeOf = (server: PrivacyServer): BookingOffice =>
  ({
    store: server.store,
    now: () => server.clock.now(),
    policy: openPolicy,
    messages: { announcesRequests: false },
  }) as unknown as BookingOffice;

describe('a privacy request', () => {
  it('is open until the contact is proven, then until it is confirmed, then done', async () => {
    const server = createPrivacyServer();
    const { token: _, ...made } = await file(server, { kind: 'access' });
    assert.deepEqual([made.state, made.needs, made.receivedOn], ['open', 'verification', '2026-03-09']);
    assert.match(made.reference, /^PR-[0-9A-F]{4}-[0-9A-F]{4}$/);
    const access = { id: made.id, token: _ };
    const waiting = await sendCode(server, access);
    assert.equal(waiting.codeExpiresIn, 600);
    assert.deepEqual(
      server.sent.map(({ channel, to, kind }) => ({ channel, to, kind })),
      [{ channel: 'email', to: EVA.to, kind: 'verification' }],
    );
    const proven = expectBody(await giveCode(server, access, server.lastCode()), 200, PrivacyRequest);
    assert.deepEqual([proven.state, proven.needs, proven.found], ['open', 'confirmation', []]);
    const done = await confirm(server, access);
    assert.deepEqual([done.state, done.needs], ['fulfilled', undefined]);
    assert.deepEqual(await look(server, access), done);
  });

  it('answers the same whether or not the contact is known', async () => {
    const server = createPrivacyServer();
    await book(server);
    const [known, unknown] = [
      await file(server, { kind: 'erase' }),
      await file(server, { kind: 'erase', contact: { ...EVA, to: 'nobody@example.com' } }),
    ];
    const bare = ({ id: _, token: __, reference: ___, ...rest }: CreatedPrivacyRequest) => rest;
    assert.deepEqual(bare(known), bare(unknown));
    const [first, second] = [await sendCode(server, known), await sendCode(server, unknown)];
    assert.deepEqual(bare({ ...first, token: '' }), bare({ ...second, token: '' }));
    assert.equal(server.sent.length, 2, 'whoever has the mailbox gets the code, known or not');
    for (const access of [known, unknown]) {
      const problem = expectProblem(await giveCode(server, access, '000000'), 403, 'verification-failed');
      assert.deepEqual(problem, expectProblem(await giveCode(server, known, '000001'), 403, 'verification-failed'));
    }
  });

  it('comes to one under one key, and the token is told again', async () => {
    const server = createPrivacyServer();
    const key = newKey();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => sendRequest(server, { kind: 'access' }, { key })),
    );
    const made = answers.map((answer) => expectBody(answer, 201, CreatedPrivacyRequest));
    assert.equal(new Set(made.map(({ id, token }) => `${id} ${token}`)).size, 1);
    expectProblem(await sendRequest(server, { kind: 'erase' }, { key }), 422, 'key-reused');
  });

  it('is nobody’s without its token', async () => {
    const server = createPrivacyServer();
    const { id, token } = await file(server, { kind: 'access' });
    const other = await file(server, { kind: 'access' });
    for (const wrong of [
      { id, token: other.token },
      { id: 'nothing', token },
    ])
      for (const line of ['GET ', 'DELETE ', 'GET /export'])
        expectProblem(await act(server, wrong, line), 401, 'unauthorized');
    expectProblem(await act(server, { id, token: other.token }, 'POST /confirmation', {}), 401, 'unauthorized');
    expectProblem(await act(server, { id, token }, 'GET ?token=x'), 400, 'validation');
  });

  it('can be taken back until it is over, and says nothing of its maker then', async () => {
    const server = createPrivacyServer();
    const access = await file(server, { kind: 'restrict', text: 'Only what you must' });
    const revoked = expectBody(await act(server, access, 'DELETE '), 200, PrivacyRequest);
    assert.deepEqual([revoked.state, revoked.needs], ['revoked', undefined]);
    assert.equal(expectBody(await act(server, access, 'DELETE '), 200, PrivacyRequest).state, 'revoked');
    const kept = await server.store.transaction(({ requests }) => requests.find(access.id));
    assert.deepEqual([kept?.details, kept?.contactHash], [undefined, undefined]);
    expectProblem(await act(server, access, 'POST /verification', {}), 409, 'policy-window');
    const { access: done } = await carryOut(server, { kind: 'access' });
    expectProblem(await act(server, done, 'DELETE '), 409, 'policy-window');
  });

  it('expires after thirty days without its maker, and is emptied', async () => {
    const server = createPrivacyServer();
    const access = await file(server, { kind: 'erase', text: 'Please' });
    server.clock.advance(30 * 24 * 60 - 1);
    await server.sweep();
    assert.equal((await look(server, access)).state, 'open');
    server.clock.advance(1);
    await server.sweep();
    assert.equal((await look(server, access)).state, 'expired');
    const kept = await server.store.transaction(({ requests }) => requests.find(access.id));
    assert.equal(kept?.details, undefined);
  });
});

describe('the code of a privacy request', () => {
  it('has five tries and ten minutes', async () => {
    const server = createPrivacyServer();
    const access = await file(server, { kind: 'access' });
    expectProblem(await giveCode(server, access, '123456'), 403, 'verification-failed');
    await sendCode(server, access);
    const code = server.lastCode();
    const wrong = code === '111111' ? '222222' : '111111';
    for (let tries = 0; tries < 5; tries += 1)
      expectProblem(await giveCode(server, access, wrong), 403, 'verification-failed');
    expectProblem(await giveCode(server, access, code), 403, 'verification-failed');
    await sendCode(server, access);
    server.clock.advance(10);
    expectProblem(await giveCode(server, access, server.lastCode()), 403, 'verification-failed');
    assert.equal((await look(server, access)).needs, 'verification');
  });

  it('is good for its own request alone', async () => {
    const server = createPrivacyServer();
    const [one, two] = [await file(server, { kind: 'access' }), await file(server, { kind: 'erase' })];
    await sendCode(server, one);
    const code = server.lastCode();
    await sendCode(server, two);
    if (server.lastCode() !== code) expectProblem(await giveCode(server, two, code), 403, 'verification-failed');
    expectBody(await giveCode(server, one, code), 200, PrivacyRequest);
    assert.equal((await look(server, two)).needs, 'verification');
  });

  it('of one that was proven already changes nothing: the answer may have been lost', async () => {
    const server = createPrivacyServer();
    const access = await file(server, { kind: 'access' });
    const proven = await prove(server, access);
    assert.deepEqual(expectBody(await giveCode(server, access, server.lastCode()), 200, PrivacyRequest), proven);
  });

  it('is sent to a contact five times an hour at most', async () => {
    const server = createPrivacyServer();
    const access = await file(server, { kind: 'access' });
    for (let sent = 0; sent < 5; sent += 1) await sendCode(server, access);
    const refused = await act(server, access, 'POST /verification', {});
    expectProblem(refused, 429, 'rate-limited');
    assert.equal(refused.headers.get('retry-after'), '3600');
  });

  it('comes before a copy and before a confirmation', async () => {
    const server = createPrivacyServer();
    const access = await file(server, { kind: 'access' });
    expectProblem(await act(server, access, 'GET /export'), 403, 'verification-required');
    expectProblem(await act(server, access, 'POST /confirmation', {}), 403, 'verification-required');
  });

  it('is not sent by a server that cannot; the business finds out who it is by itself', async () => {
    const server = createPrivacyServer({ mute: true });
    const access = await file(server, { kind: 'restrict' });
    expectProblem(await act(server, access, 'POST /verification', {}), 404, 'not-found');
    const done = await fulfilRequest(officeOf(server), access.id);
    assert.equal(done.state, 'fulfilled');
  });

  it('is saved by the manage token of a booking, which shows that one booking and no other', async () => {
    const server = createPrivacyServer();
    const mine = await book(server);
    await book(server, { start: '2026-03-10T10:00:00Z' });
    const answer = await sendRequest(
      server,
      { kind: 'access', contact: undefined, bookingId: mine.id },
      { token: mine.manageToken },
    );
    const made = expectBody(answer, 201, CreatedPrivacyRequest);
    assert.deepEqual([made.needs, made.found], ['confirmation', [{ what: 'bookings', count: 1 }]]);
    const wrong = { kind: 'access', contact: undefined, bookingId: mine.id };
    expectProblem(await sendRequest(server, wrong, { token: 'x' }), 401, 'unauthorized');
    const named = await sendRequest(server, { kind: 'access', bookingId: mine.id }, { token: mine.manageToken });
    assert.deepEqual(errorsOf(expectProblem(named, 400, 'validation')), ['/contact unexpected']);
  });
});

describe('a request that a person answers', () => {
  it('is in progress until they do, and asked for a second time it names the first', async () => {
    const server = createPrivacyServer();
    const { access, request } = await carryOut(server, { kind: 'restrict' });
    assert.equal(request.state, 'in-progress');
    const { request: second } = await carryOut(server, { kind: 'restrict' });
    assert.deepEqual(
      [second.state, second.deniedBecause, second.sameAs],
      ['denied', 'too-many-requests', request.reference],
    );
    const office = officeOf(server);
    assert.deepEqual(
      (await listRequests(office)).map(({ id }) => id),
      [access.id],
    );
    await fulfilRequest(office, access.id);
    assert.equal((await look(server, access)).state, 'fulfilled');
    assert.deepEqual(await listRequests(office), []);
    assert.equal((await listRequests(office, true)).length, 2);
    await assert.rejects(fulfilRequest(office, access.id), /fulfilled already/);
  });

  it('can be denied, with the reason', async () => {
    const server = createPrivacyServer();
    const made = await file(server, { kind: 'complaint', text: 'No' });
    await denyRequest(officeOf(server), made.id, 'not-covered');
    assert.deepEqual((await look(server, made)).deniedBecause, 'not-covered');
    await assert.rejects(denyRequest(officeOf(server), made.id, 'other'), /denied already/);
  });

  it('leaves a line for each step, without a word of the person', async () => {
    const server = createPrivacyServer();
    await book(server);
    const { access } = await carryOut(server, { kind: 'erase', text: 'Eva says so' });
    const shown = await showRequest(officeOf(server), access.id);
    assert.deepEqual(
      shown?.audit.map(({ step, by }) => `${by} ${step}`),
      ['visitor filed', 'visitor code-sent', 'visitor verified', 'visitor confirmed', 'visitor fulfilled'],
    );
    assert.doesNotMatch(JSON.stringify(shown), /eva/i);
    assert.deepEqual((await showRequest(officeOf(server), shown.record.id))?.record, shown.record);
    assert.equal(await showRequest(officeOf(server), 'PR-0000-0000'), undefined);
  });

  it('waits for a document where the profile asks for one, and only then', async () => {
    const server = createPrivacyServer({ policy: { ...openPolicy, identityProof: 'document' } });
    const { request } = await carryOut(server, { kind: 'erase' });
    assert.deepEqual([request.state, request.needs], ['in-progress', 'document']);
  });

  it('to sell nothing is answered at once', async () => {
    const server = createPrivacyServer({ policy: { ...openPolicy, sells: false } });
    const made = await file(server, { kind: 'opt-out-of-sale' });
    assert.deepEqual([made.state, made.outcome?.nothingSold], ['fulfilled', true]);
    const seller = createPrivacyServer({ policy: { ...openPolicy, sells: true } });
    assert.equal((await file(seller, { kind: 'opt-out-of-sale' })).state, 'in-progress');
  });
});
