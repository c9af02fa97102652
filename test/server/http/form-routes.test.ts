import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FormDefinition } from '../../../src/protocol/form/form-definition.js';
import { Submission, UploadedFile } from '../../../src/protocol/form/submission.js';
import type { Server } from '../../../src/server/create-server.js';
import { contactForm } from '../../support/contact-form.js';
import { createTestServer, testConfig, type TestServerOptions } from '../../support/test-server.js';
import { book, errorsOf, expectBody, expectProblem, newKey, send, sendBooking } from '../send-request.js';

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
const answers = { name: 'Ida', email: 'ida@example.com', member: false, topic: 'visit' };

const [introCall, ...services] = testConfig.services;
const serverWith = (config: TestServerOptions['config'] = {}) =>
  createTestServer({
    config: { forms: [contactForm], services: [{ ...introCall!, form: 'contact' }, ...services], ...config },
  });

function submit(server: Server, json: object, key = newKey()) {
  return send(server, 'POST /forms/contact/submissions', {
    json: { answers, locale: 'en', ...json },
    headers: { 'idempotency-key': key },
  });
}

async function upload(server: Server, content: Uint8Array, question = 'photo', name = 'a.png', path = 'contact') {
  const body = new FormData();
  body.set('question', question);
  body.set('file', new File([content as Uint8Array<ArrayBuffer>], name));
  const response = await server.fetch(
    new Request(`https://book.example/v1/forms/${path}/files`, { method: 'POST', body }),
  );
  return { status: response.status, headers: response.headers, body: (await response.json()) as unknown };
}

describe('GET /forms/{id}', () => {
  it('gives the questions, and 304 to who has them', async () => {
    const server = serverWith();
    const answer = await send(server, 'GET /forms/contact');
    assert.deepEqual(expectBody(answer, 200, FormDefinition), contactForm);
    const etag = answer.headers.get('etag') ?? '';
    assert.equal((await send(server, 'GET /forms/contact', { headers: { 'if-none-match': etag } })).status, 304);
  });

  it('knows no other form, the usual one of bookings least of all', async () => {
    for (const id of ['other', 'booking.default', 'constructor']) {
      expectProblem(await send(serverWith(), `GET /forms/${id}`), 404, 'not-found');
    }
  });

  it('asks for no free text where the profile says so', async () => {
    const server = serverWith({ policy: { freeText: false } });
    const form = expectBody(await send(server, 'GET /forms/contact'), 200, FormDefinition);
    assert.ok(form.pages.every(({ fields }) => fields.every(({ kind }) => kind !== 'long-text')));
    const problem = expectProblem(await submit(server, { answers: { ...answers, message: 'ill' } }), 400, 'validation');
    assert.deepEqual(errorsOf(problem), ['/answers/message unknown']);
  });

  it('is named by the service in its first answer', async () => {
    const { body } = await send(serverWith(), 'GET /services/intro-call');
    assert.equal((body as { formId: string }).formId, 'contact');
  });
});

describe('POST /forms/{id}/submissions', () => {
  it('keeps what was asked and answered, and where the visitor came from', async () => {
    const server = serverWith();
    const attribution = { utm_source: 'mail', gclid: 'x1' };
    const sent = { answers: { ...answers, number: 'AB1234', message: ' hello ' }, attribution };
    const { id, formId } = expectBody(await submit(server, sent), 201, Submission);
    assert.equal(formId, 'contact');
    const kept = await server.store.findSubmission(id);
    assert.deepEqual(kept?.answers, { ...answers, message: 'hello' });
    assert.deepEqual([kept.attribution, kept.locale], [attribution, 'en']);
  });

  it('comes to one submission under one key', async () => {
    const server = serverWith();
    const key = newKey();
    const [first, second] = await Promise.all([submit(server, {}, key), submit(server, {}, key)]);
    assert.deepEqual(expectBody(first, 201, Submission), expectBody(second, 201, Submission));
    expectProblem(await submit(server, { locale: 'de' }, key), 422, 'key-reused');
  });

  it('refuses answers as the page does, each at its question', async () => {
    const wrong = { ...answers, name: '', email: 'ida@', member: true, number: 'ab1', people: 9, days: ['tue'] };
    const problem = expectProblem(await submit(serverWith(), { answers: wrong }), 400, 'validation');
    assert.deepEqual(errorsOf(problem).sort(), [
      '/answers/days/0 unknown-value',
      '/answers/email format',
      '/answers/name required',
      '/answers/number pattern',
      '/answers/people too-big',
    ]);
  });

  it('takes no more of an address than campaigns and clicks', async () => {
    const problem = expectProblem(await submit(serverWith(), { attribution: { email: 'a@b.c' } }), 400, 'validation');
    assert.deepEqual(errorsOf(problem), ['/attribution/email unknown']);
  });

  it('needs a key', async () => {
    const answer = await send(serverWith(), 'POST /forms/contact/submissions', { json: { answers, locale: 'en' } });
    expectProblem(answer, 400, 'validation');
  });
});

describe('POST /forms/{id}/files', () => {
  it('takes a file, which a submission names', async () => {
    const server = serverWith();
    const file = expectBody(await upload(server, PNG, 'photo', '../..\\evil\u202egnp.png'), 201, UploadedFile);
    assert.deepEqual([file.name, file.type, file.size], ['evilgnp.png', 'image/png', PNG.length]);
    const { id } = expectBody(await submit(server, { answers: { ...answers, photo: [file.id] } }), 201, Submission);
    const kept = await server.store.findFile(file.id);
    assert.deepEqual([kept?.subjectRef, kept?.content], [id, PNG]);
    const again = expectProblem(await submit(server, { answers: { ...answers, photo: [file.id] } }), 400, 'validation');
    assert.deepEqual(errorsOf(again), ['/answers/photo/0 no-such-file']);
  });

  it('throws away what nothing names for a day', async () => {
    const server = serverWith();
    const file = expectBody(await upload(server, PNG), 201, UploadedFile);
    server.clock.advance(24 * 60);
    await server.sweep();
    assert.equal(await server.store.findFile(file.id), undefined);
  });

  const text = new TextEncoder().encode('<script>alert(1)</script>');
  const refused: [name: string, content: Uint8Array, question: string, fault: string][] = [
    ['of a type that it only claims', text, 'photo', '/file file-type'],
    [
      'of a type that is not taken',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]),
      'photo',
      '/file file-type',
    ],
    ['that is too large', new Uint8Array(4097), 'photo', '/file too-big'],
    ['that is empty', new Uint8Array(), 'photo', '/file too-small'],
    ['for a question that takes none', PNG, 'name', '/question unknown-value'],
  ];
  for (const [name, content, question, fault] of refused) {
    it(`refuses a file ${name}`, async () => {
      const problem = expectProblem(await upload(serverWith(), content, question), 400, 'validation');
      assert.deepEqual(errorsOf(problem), [fault]);
    });
  }

  it('reads no more than the largest file of the config', async () => {
    const server = serverWith({ maxFileBytes: 4096 });
    expectProblem(await upload(server, new Uint8Array(10_000)), 413, 'validation');
  });

  it('knows no other form', async () => {
    expectProblem(await upload(serverWith(), PNG, 'photo', 'a.png', 'other'), 404, 'not-found');
  });

  it('takes form data alone', async () => {
    const answer = await send(serverWith(), 'POST /forms/contact/files', { json: {} });
    expectProblem(answer, 415, 'validation');
  });
});

describe('a booking whose service has a form', () => {
  const contact = { name: 'Eva', email: 'eva@example.com' };

  it('carries its answers, and gives them back', async () => {
    const server = serverWith();
    const file = expectBody(await upload(server, PNG), 201, UploadedFile);
    const more = { member: true, number: 'AB1234', topic: 'bill', photo: [file.id] };
    const booking = await book(server, {
      contact: { ...contact, phone: '+49305550100' },
      answers: { ...more, days: ['mon'] },
      attribution: { utm_campaign: 'spring' },
    });
    assert.deepEqual([booking.answers, booking.contact.phone], [more, '+49305550100']);
    assert.equal((await server.store.findFile(file.id))?.subjectRef, booking.id);
    const kept = await server.store.find(booking.id);
    assert.deepEqual(kept?.details?.attribution, { utm_campaign: 'spring' });
  });

  it('is refused with every fault at its place, and leaves the time free', async () => {
    const server = serverWith();
    const answer = await sendBooking(server, { contact, answers: { topic: 'moon' }, notes: 'x' });
    assert.deepEqual(errorsOf(expectProblem(answer, 400, 'validation')).sort(), [
      '/answers/member required',
      '/answers/topic unknown-value',
      '/notes unknown',
    ]);
    await book(server, { contact, answers: { member: false, topic: 'visit' } });
  });

  it('is not asked again for what a later form wants, once it is made', async () => {
    const server = serverWith();
    const key = newKey();
    const body = { contact, answers: { member: false, topic: 'visit' } };
    const first = await book(server, body, key);
    const later = createTestServer({ store: server.store });
    assert.equal((await book(later, body, key)).id, first.id);
  });
});

describe('a booking whose service has no form', () => {
  it('takes name, email and notes, and nothing that nobody asked', async () => {
    const server = createTestServer();
    const refused = async (more: Readonly<Record<string, unknown>>): Promise<string[]> =>
      errorsOf(expectProblem(await sendBooking(server, more), 400, 'validation'));
    assert.deepEqual(await refused({ answers: { topic: 'x' } }), ['/answers/topic unknown']);
    const reachable = { name: 'Eva', email: 'eva@example.com', phone: '+49305550100' };
    assert.deepEqual(await refused({ contact: reachable }), ['/contact/phone not-consented']);
    assert.equal((await book(server, { notes: ' Second floor ' })).notes, 'Second floor');
  });

  it('takes no notes where the profile wants no free text', async () => {
    const server = createTestServer({ config: { policy: { freeText: false } } });
    assert.deepEqual(errorsOf(expectProblem(await sendBooking(server, { notes: 'ill' }), 400, 'validation')), [
      '/notes unknown',
    ]);
  });
});
