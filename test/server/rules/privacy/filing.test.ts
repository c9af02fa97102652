import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calMedi } from '../../../../src/policy/presets/cal-medi.js';
import { calendera } from '../../../../src/policy/presets/calendera.js';
import { konnecs } from '../../../../src/policy/presets/konnecs.js';
import { smartScheduling } from '../../../../src/policy/presets/smart-scheduling.js';
import type { UploadedFile } from '../../../../src/protocol/form/submission.js';
import type { PrivacyRequest } from '../../../../src/protocol/privacy-request.js';
import { attach, createPrivacyServer, file, openPolicy, PNG, sendRequest } from '../../privacy.js';
import { errorsOf, expectProblem } from '../../send-request.js';

const FIRST_OF_APRIL = '2026-04-01T08:00:00Z';

const daysOf = ({ deadlines }: PrivacyRequest) => deadlines.map(({ step, day }) => `${step} ${day}`);

describe('what a privacy request says', () => {
  const cases: readonly (readonly [what: string, body: object, error: string])[] = [
    ['a kind that nobody knows', { kind: 'forget' }, '/kind unknown-value'],
    ['no contact', { kind: 'access', contact: undefined }, '/contact required'],
    ['a contact that is none', { kind: 'access', contact: { channel: 'email', to: 'eva' } }, '/contact/to format'],
    ['a correction without corrections', { kind: 'correct' }, '/corrections required'],
    [
      'corrections of something else',
      { kind: 'access', corrections: [{ field: 'name', new: 'E' }] },
      '/corrections unexpected',
    ],
    [
      'a correction into the same',
      { kind: 'correct', corrections: [{ field: 'name', old: 'E', new: 'E' }] },
      '/corrections/0/new same',
    ],
    [
      'a mail address that is none',
      { kind: 'correct', corrections: [{ field: 'email', new: 'eva' }] },
      '/corrections/0/new format',
    ],
    [
      'a number that is none',
      { kind: 'correct', corrections: [{ field: 'phone', new: 'ring me' }] },
      '/corrections/0/new format',
    ],
    [
      'a day that does not exist',
      { kind: 'correct', corrections: [{ field: 'born', new: '2026-02-30' }] },
      '/corrections/0/new no-such-day',
    ],
    [
      'a day before 1900',
      { kind: 'correct', corrections: [{ field: 'born', new: '1899-12-31' }] },
      '/corrections/0/new too-early',
    ],
    ['a complaint without words', { kind: 'complaint' }, '/text required'],
    ['words without end', { kind: 'complaint', text: 'x'.repeat(5001) }, '/text too-long'],
    ['an objection to nothing', { kind: 'object' }, '/purpose required'],
    ['an objection to a contract', { kind: 'object', purpose: 'visit' }, '/purpose unknown-value'],
    ['a consent that cannot be withdrawn', { kind: 'withdraw-consent', purpose: 'terms' }, '/purpose unknown-value'],
    ['an erasure that is none', { kind: 'erase', erasure: 'hide' }, '/erasure unknown-value'],
    ['an attachment of something else', { kind: 'access', attachments: ['a'] }, '/attachments unexpected'],
    [
      'an attachment that nobody sent',
      { kind: 'complaint', text: 'No', attachments: ['a'] },
      '/attachments/0 no-such-file',
    ],
    ['an attachment twice', { kind: 'complaint', text: 'No', attachments: ['a', 'a'] }, '/attachments twice'],
    [
      'six attachments',
      { kind: 'complaint', text: 'No', attachments: ['a', 'b', 'c', 'd', 'e', 'f'] },
      '/attachments too-long',
    ],
    ['another person without a name', { kind: 'access', actingFor: 'other' }, '/representative mismatch'],
    ['more than it should', { kind: 'access', passport: 'P1' }, '/passport unknown'],
  ];
  for (const [what, body, error] of cases) {
    it(`cannot be ${what}`, async () => {
      const server = createPrivacyServer();
      assert.deepEqual(errorsOf(expectProblem(await sendRequest(server, { ...body }), 400, 'validation')), [error]);
      assert.deepEqual(await server.store.transaction(({ requests }) => requests.list({})), [], 'something is kept');
    });
  }

  it('has to be offered by form', async () => {
    const policy = { ...openPolicy, rights: { access: [{ by: 'mail' as const }], erase: 'off' as const } };
    const server = createPrivacyServer({ policy });
    for (const kind of ['access', 'erase', 'restrict']) {
      const problem = expectProblem(await sendRequest(server, { kind }), 400, 'validation');
      assert.deepEqual(errorsOf(problem), ['/kind not-offered']);
    }
  });

  it('leads nowhere where the business promises nothing', async () => {
    const server = createPrivacyServer({ policy: {} });
    assert.deepEqual(errorsOf(expectProblem(await sendRequest(server, { kind: 'access' }), 400, 'validation')), [
      '/kind not-offered',
    ]);
    const silent = createPrivacyServer({ silent: true });
    expectProblem(await sendRequest(silent, { kind: 'access' }), 404, 'not-found');
    assert.equal((await attach(silent, PNG)).status, 404);
  });
});

describe('the dates of a request', () => {
  it('CalMedi, filed on 1 April 2026: by 4 May, and the promise of 19 May beside it', async () => {
    const server = createPrivacyServer({ policy: calMedi, now: FIRST_OF_APRIL });
    const { deadlines } = await file(server, { kind: 'access', locale: 'fr' });
    const [answer] = deadlines;
    assert.deepEqual([answer?.day, answer?.rule, answer?.promise?.day], ['2026-05-04', 'gdpr-answer', '2026-05-19']);
  });

  it('Konnecs, an erasure: thirty days, and a hundred and twenty for the backups', async () => {
    const server = createPrivacyServer({ policy: konnecs, now: FIRST_OF_APRIL });
    const days = daysOf(await file(server, { kind: 'erase' }));
    assert.ok(days.includes('resolve 2026-05-01') && days.includes('backups 2026-07-30'), days.join());
  });

  it('SmartScheduling, a complaint with two attachments: 15 and 26 April, and no code', async () => {
    const server = createPrivacyServer({ policy: smartScheduling, now: FIRST_OF_APRIL });
    const files = [await attach(server, PNG, 'one.png'), await attach(server, PNG, 'two.png')];
    const attachments = files.map(({ body }) => (body as UploadedFile).id);
    const made = await file(server, { kind: 'complaint', text: 'Nobody answered', attachments });
    assert.deepEqual([made.state, ...daysOf(made)], ['in-progress', 'answer 2026-04-15', 'resolve 2026-04-26']);
    for (const id of attachments) assert.equal((await server.store.findFile(id))?.subjectRef, made.id);
  });

  it('Calendera takes nothing by form', async () => {
    const server = createPrivacyServer({ policy: calendera });
    expectProblem(await sendRequest(server, { kind: 'erase' }), 400, 'validation');
  });
});

describe('an attachment', () => {
  it('is told by its content', async () => {
    const server = createPrivacyServer();
    const { status, body } = await attach(server, PNG, 'C:\\evil\\a.exe');
    assert.equal(status, 201);
    assert.deepEqual([(body as UploadedFile).name, (body as UploadedFile).type], ['a.exe', 'image/png']);
    for (const [content, code] of [
      [new TextEncoder().encode('<script>'), 'file-type'],
      [new Uint8Array(0), 'too-small'],
    ] as const) {
      const answer = await attach(server, content, 'a.png');
      assert.deepEqual(errorsOf(expectProblem(answer, 400, 'validation')), [`/file ${code}`]);
    }
  });

  it('has a size that it may not exceed', async () => {
    const server = createPrivacyServer({ config: { maxFileBytes: 1024 } });
    const large = new Uint8Array(1500);
    large.set(PNG);
    assert.deepEqual(errorsOf(expectProblem(await attach(server, large), 400, 'validation')), ['/file too-big']);
    expectProblem(await attach(server, new Uint8Array(10_000)), 413, 'validation');
  });

  it('is named by one complaint alone', async () => {
    const server = createPrivacyServer();
    const { id } = (await attach(server, PNG)).body as UploadedFile;
    await file(server, { kind: 'complaint', text: 'One', attachments: [id] });
    const again = await sendRequest(server, { kind: 'complaint', text: 'Two', attachments: [id] });
    assert.deepEqual(errorsOf(expectProblem(again, 400, 'validation')), ['/attachments/0 no-such-file']);
  });
});
