import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError, parseConfig } from '../../../src/server/config/parse-config.js';
import { readSecrets, type Variables } from '../../../src/server/config/secrets.js';
import { testConfig } from '../../support/test-server.js';

const email = { host: 'smtp.example.com', from: 'a@example.com' };
const login = { user: 'a', password: { env: 'SMTP_PASSWORD' } };
const sms = { accountSid: `AC${'0'.repeat(32)}`, authToken: { env: 'SMS_TOKEN' }, from: '+15005550006' };

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message;
  }
  return 'taken';
}

const check = (messages: unknown): string => refusal(() => parseConfig({ ...testConfig, messages }));
const secretsOf = (messages: unknown, variables: Variables) =>
  readSecrets(parseConfig({ ...testConfig, messages }), variables);

describe('the config of messages', () => {
  for (const [what, messages, reason] of [
    ['a password in the file', { email: { ...email, user: 'a', password: 'secret' } }, /password.*not from this file/],
    ['a user without a password', { email: { ...email, user: 'a' } }, /email\/password.*come together/],
    ['a password in the clear', { email: { ...email, ...login, security: 'none' } }, /security.*in the clear/],
    ['an address that is none', { email: { ...email, from: 'nobody' } }, /email\/from/],
    ['an account that is none', { sms: { ...sms, accountSid: 'AC1' } }, /accountSid.*AC/],
    ['two senders', { sms: { ...sms, messagingServiceSid: `MG${'0'.repeat(32)}` } }, /sms\/from.*either/],
    ['no sender', { sms: { ...sms, from: undefined } }, /sms\/from.*either/],
    ['a webhook without https', { sms: { ...sms, inboundUrl: 'http://example.com/in' } }, /inboundUrl.*https/],
    ['a page without https', { managePage: 'http://example.com/' }, /managePage.*https/],
    ['a page with a fragment', { requestPage: 'https://example.com/#x' }, /requestPage.*no fragment/],
    ['a page with a query', { managePage: 'https://example.com/?x=1' }, /managePage.*no query/],
    ['a reminder twice', { reminders: [{ minutesBefore: 60 }, { minutesBefore: 60 }] }, /reminders\/1.*twice/],
    ['a reminder at once', { reminders: [{ minutesBefore: 1 }] }, /minutesBefore/],
    ['a reminder by nobody', { email, reminders: [{ minutesBefore: 60, by: ['sms'] }] }, /by\/0.*nothing sends sms/],
    ['reminders alone', { bookings: false, reminders: [{ minutesBefore: 60 }] }, /"bookings" is false/],
    ['a link secret in the file', { linkSecret: 'x'.repeat(40) }, /linkSecret.*not from this file/],
    ['what nobody knows', { fax: {} }, /fax/],
  ] as const)
    it(`refuses ${what}, and says where`, () => assert.match(check(messages).replaceAll('.', '/'), reason));

  it('takes each by itself, with what is usual', () => {
    const parsed = parseConfig({ ...testConfig, messages: { email, sms } }).messages!;
    assert.deepEqual(
      [parsed.email?.port, parsed.email?.security, parsed.bookings, parsed.requests, parsed.sms?.answersKeywords],
      [587, 'starttls', true, true, true],
    );
    assert.equal(check({ email: { ...email, ...login, security: 'none', host: '127.0.0.1' } }), 'taken');
  });
});

describe('a secret', () => {
  const messages = { email: { ...email, ...login }, sms, linkSecret: { env: 'LINK_SECRET' } };

  it('is read from the environment', () => {
    const variables = { SMTP_PASSWORD: 'one', SMS_TOKEN: 'two', LINK_SECRET: '3'.repeat(32) };
    const read = { smtpPassword: 'one', smsAuthToken: 'two', linkSecret: '3'.repeat(32) };
    assert.deepEqual(secretsOf(messages, variables), read);
  });

  it('that is missing or empty is told with its path, all of them at once', () => {
    const told = refusal(() => secretsOf(messages, { SMS_TOKEN: '' }));
    for (const name of ['SMTP_PASSWORD', 'SMS_TOKEN', 'LINK_SECRET'])
      assert.match(told, new RegExp(`messages.*the environment has no ${name}`));
  });

  it('for links that is too short is refused, and not shown', () => {
    const told = refusal(() => secretsOf({ linkSecret: { env: 'LINK_SECRET' } }, { LINK_SECRET: 'too-short' }));
    assert.match(told, /LINK_SECRET has fewer than 32 characters/);
    assert.doesNotMatch(told, /too-short/);
  });
});
