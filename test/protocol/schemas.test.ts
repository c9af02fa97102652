import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Availability, AvailabilityQuery } from '../../src/protocol/availability.js';
import { BookingRequest, Contact } from '../../src/protocol/booking.js';
import { SlotChoice } from '../../src/protocol/hold.js';
import { Problem } from '../../src/protocol/problem.js';
import { check, toPointer } from '../../src/protocol/validation.js';

const BOOKING = {
  serviceId: 'intro-call',
  start: '2026-11-23T09:00:00Z',
  contact: { name: 'Ada', email: 'ada@example.com' },
  timeZone: 'Europe/Berlin',
  locale: 'de',
};

function wrongs(schema: Parameters<typeof check>[0], value: unknown): string[] {
  const result = check(schema, value);
  return result.ok ? [] : result.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('a booking request', () => {
  it('is accepted with the least it needs', () => {
    assert.deepEqual(wrongs(BookingRequest, BOOKING), []);
  });

  for (const [name, change, expected] of [
    ['a member that it does not name', { admin: true }, ['/admin unknown']],
    [
      'a member of contact that it does not name',
      { contact: { ...BOOKING.contact, ssn: '1' } },
      ['/contact/ssn unknown'],
    ],
    ['no name', { contact: { email: 'a@example.com' } }, ['/contact/name required']],
    ['a name of blanks', { contact: { ...BOOKING.contact, name: '  ' } }, ['/contact/name too-short']],
    ['an address that is none', { contact: { ...BOOKING.contact, email: 'ada' } }, ['/contact/email format']],
    ['a megabyte of notes', { notes: 'x'.repeat(1_000_000) }, ['/notes too-long']],
    ['a zone that is none', { timeZone: 'Mars/Olympus' }, ['/timeZone unknown-time-zone']],
    ['a start without a zone', { start: '2026-11-23T09:00:00' }, ['/start format']],
    ['a day that does not exist', { start: '2026-02-30T09:00:00Z' }, ['/start format']],
    ['a party of none', { party: 0 }, ['/party too-small']],
    ['a party in words', { party: '2' }, ['/party type']],
    ['half a minute', { duration: 30.5 }, ['/duration type']],
    ['an id that leaves its path', { serviceId: '../admin' }, ['/serviceId format']],
  ] as const) {
    it(`refuses ${name} and says where`, () => {
      assert.deepEqual(wrongs(BookingRequest, { ...BOOKING, ...change }), expected);
    });
  }

  for (const value of [null, 'text', 7, []]) {
    it(`refuses ${JSON.stringify(value)} as a whole`, () => {
      assert.deepEqual(wrongs(SlotChoice, value), [' type']);
    });
  }
});

it('cuts blanks off what a visitor types', () => {
  const contact = { name: ' Ada ', email: 'ada@example.com' };
  const result = check(BookingRequest, { ...BOOKING, contact, notes: ' hi ' });
  assert.deepEqual(result.ok && [result.value.contact.name, result.value.notes], ['Ada', 'hi']);
});

it('takes an e-mail address with blanks around it, as a phone keyboard leaves them', () => {
  const result = check(Contact, { name: 'Ada', email: ' ada@example.com ' });
  assert.deepEqual(result.ok && result.value.email, 'ada@example.com');
});

describe('an availability query', () => {
  const range = { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' };
  for (const [name, query, expected] of [
    ['a range that is turned round', { from: range.to, to: range.from }, ['/to not-after-from']],
    ['an empty range', { from: range.to, to: range.to }, ['/to not-after-from']],
    ['ten years of range', { ...range, to: '2036-11-01T00:00:00Z' }, ['/to range-too-long']],
    ['a date that is none', { ...range, from: 'tomorrow' }, ['/from format']],
    ['a parameter that it does not name', { ...range, utm_source: 'x' }, ['/utm_source unknown']],
    ['a duration that is no number', { ...range, duration: '1e3' }, ['/duration format']],
  ] as const) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(wrongs(AvailabilityQuery, query), expected);
    });
  }

  it('reads its numbers from text', () => {
    const result = check(AvailabilityQuery, { ...range, duration: '45', party: '2' });
    assert.deepEqual(result.ok && [result.value.duration, result.value.party], [45, 2]);
  });
});

it('drops what an answer does not name, at every depth', () => {
  const result = check(Availability, {
    serviceId: 'intro',
    duration: 30,
    from: '2026-11-01T00:00:00Z',
    to: '2026-12-01T00:00:00Z',
    calendar: 'ann@example.com',
    slots: [{ start: '2026-11-23T09:00:00Z', title: 'Therapy' }],
  });
  assert.deepEqual(result.ok && Object.keys(result.value), ['serviceId', 'duration', 'from', 'to', 'slots']);
  assert.deepEqual(result.ok && result.value.slots, [{ start: '2026-11-23T09:00:00Z' }]);
});

it('refuses a problem with a code outside the closed list', () => {
  assert.deepEqual(wrongs(Problem, { title: 'x', status: 400, code: 'teapot' }), ['/code unknown-value']);
});

it('escapes the steps of a pointer (RFC 6901)', () => {
  assert.equal(toPointer(['a/b', 'c~d', 0]), '/a~1b/c~0d/0');
  assert.equal(toPointer([]), '');
});
