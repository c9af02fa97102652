import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { Availability } from '../../src/protocol/availability.js';
import { Boot } from '../../src/protocol/boot.js';
import type { PlainReader } from '../../src/policy/plain-reader.js';
import { readPlainProfile } from '../../src/policy/profile/plain-profile.js';
import { PolicyProfile } from '../../src/policy/profile/policy-profile.js';
import { CreatedBooking } from '../../src/protocol/booking.js';
import { FormDefinition } from '../../src/protocol/form/form-definition.js';
import { readForm, readSubmission } from '../../src/protocol/form/plain-form.js';
import { Submission } from '../../src/protocol/form/submission.js';
import { Hold } from '../../src/protocol/hold.js';
import { readAvailability, readBoot, readServices } from '../../src/protocol/plain-answers.js';
import { readCreatedBooking, readHold } from '../../src/protocol/plain-booking.js';
import { readVerification, readVerified } from '../../src/protocol/plain-verification.js';
import { ServiceList } from '../../src/protocol/service.js';
import { Verification, VerifiedContact } from '../../src/protocol/verification.js';

/** As much of a schema's inside as its kind needs. */
interface Inside {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly options?: readonly z.core.$ZodType[];
  readonly values?: readonly unknown[];
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly checks?: readonly { readonly _zod: { readonly def: Limit } }[];
}

/** A check, of whatever kind. */
interface Limit {
  readonly check: string;
  readonly format?: string;
  readonly value?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: RegExp;
}

/** The limits that a schema's checks set. */
function limitsOf({
  checks = [],
}: Inside): Partial<Record<'least' | 'most', number | undefined>> & { pattern: RegExp | undefined } {
  const limits = checks.map(({ _zod }) => _zod.def);
  return {
    least: limits.map((limit) => (limit.check === 'greater_than' ? limit.value : limit.minimum)).find(Number.isInteger),
    most: limits.map((limit) => (limit.check === 'less_than' ? limit.value : limit.maximum)).find(Number.isInteger),
    pattern: limits.map(({ pattern }) => pattern).find(Boolean),
  };
}

/** Anything that JSON can hold, where it does not belong. */
const junk = fc.oneof(
  fc.constantFrom(null, true, '', 'x', -1, 0, 1.5, 2 ** 60, [], {}, '2026-02-30T09:00:00Z', '2026-11-23T09:00:00'),
  fc.jsonValue(),
);

/** Values made after the schema itself, so that what is added to it is tried too; some of them spoiled. */
function valuesOf(schema: z.core.$ZodType, spoiled: number): fc.Arbitrary<unknown> {
  const right = rightValuesOf(schema, spoiled);
  return spoiled ? fc.oneof({ weight: 1000, arbitrary: right }, { weight: spoiled, arbitrary: junk }) : right;
}

/** Texts with what is known of their format; others too where a rule is written in code, which cannot be asked. */
function textsOf(def: Inside): fc.Arbitrary<string> {
  const { least = 0, most = Infinity, pattern } = limitsOf(def);
  const formats = [def.format, ...(def.checks ?? []).map(({ _zod }) => _zod.def.format)];
  const checks = (def.checks ?? []).map(({ _zod }) => _zod.def.check);
  if (formats.includes('datetime')) {
    const range = { min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true };
    return fc.date(range).map((date) => date.toISOString());
  }
  if (formats.includes('email')) return fc.constantFrom('ada@example.com', 'a.b+c@sub.example.org');
  if (formats.includes('url')) return fc.constantFrom('https://example.com/a?b=c', 'https://example.com');
  if (checks.includes('custom')) return fc.constantFrom('2026-02-28', '2028-02-29');
  if (pattern) return fc.stringMatching(pattern).filter((text) => text.length <= most);
  const text = fc.string({ minLength: least, maxLength: Math.min(most, 50) });
  return checks.includes('overwrite') ? text.filter((one) => one.trim().length >= least) : text;
}

const isStrict = (schema: z.core.$ZodType): boolean =>
  (schema._zod.def as { catchall?: z.core.$ZodType }).catchall?._zod.def.type === 'never';

function rightValuesOf(schema: z.core.$ZodType, spoiled: number): fc.Arbitrary<unknown> {
  const def = schema._zod.def as unknown as Inside;
  const { least, most = Infinity } = limitsOf(def);
  switch (def.type) {
    case 'object': {
      const members = Object.entries(def.shape!);
      const model = Object.fromEntries(members.map(([key, member]) => [key, valuesOf(member, spoiled)]));
      const required = members.filter(([, member]) => member._zod.def.type !== 'optional').map(([key]) => key);
      return fc
        .record<Record<string, unknown>>(
          // What a strict schema does not name it refuses.
          { ...model, ...((spoiled || !isStrict(schema)) && { unnamed: junk }) },
          { requiredKeys: spoiled ? [] : required },
        )
        .map((value) => ({ ...value }));
    }
    case 'array':
      return fc.array(valuesOf(def.element!, spoiled), { minLength: least ?? 0, maxLength: 4 });
    case 'optional':
      return valuesOf(def.innerType!, spoiled);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries!));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: least ?? -1000, max: Math.min(most, 100_000) });
    case 'union':
      return fc.oneof(...def.options!.map((option) => valuesOf(option, spoiled)));
    case 'literal':
      return fc.constantFrom(...def.values!);
    case 'record': {
      const [key, one] = [rightValuesOf(def.keyType!, 0) as fc.Arbitrary<string>, valuesOf(def.valueType!, spoiled)];
      return fc.dictionary(spoiled ? fc.oneof({ weight: 20, arbitrary: key }, fc.string()) : key, one, { maxKeys: 3 });
    }
    case 'string':
      return textsOf(def);
    default:
      throw new Error(`no values are known of ${def.type}: teach them to this test`);
  }
}

function readOf(read: PlainReader<unknown>, value: unknown): { value: unknown } | undefined {
  try {
    return { value: read(value) };
  } catch {
    return undefined;
  }
}

const WAYS: readonly (readonly [name: string, schema: z.core.$ZodType, read: PlainReader<unknown>])[] = [
  ['boot', Boot, readBoot],
  ['availability', Availability, readAvailability],
  ['services', ServiceList, readServices],
  ['a hold', Hold, readHold],
  ['a booking', CreatedBooking, readCreatedBooking],
  ['a code', Verification, readVerification],
  ['a proven contact', VerifiedContact, readVerified],
  ['a form', FormDefinition, readForm],
  ['a submission', Submission, readSubmission],
  ['a profile', PolicyProfile, readPlainProfile],
];

for (const [name, schema, read] of WAYS) {
  describe(`an answer of ${name}, read without its schema`, () => {
    it('is what the schema makes of it', () => {
      fc.assert(
        fc.property(valuesOf(schema, 0), (value) => {
          assert.deepEqual(readOf(read, value), { value: z.parse(schema, value) });
        }),
        { numRuns: 200 },
      );
    });

    it('is never had where the schema refuses it, nor other than the schema has it', () => {
      fc.assert(
        fc.property(valuesOf(schema, 20), (value) => {
          const plain = readOf(read, value);
          if (plain) assert.deepEqual({ value: z.safeParse(schema, value).data }, plain);
        }),
        { numRuns: 500 },
      );
    });
  });
}

describe('an instant, read without its schema', () => {
  const at = (nextAvailable: string): object => ({
    serviceId: 'a',
    duration: 1,
    from: '2026-01-01T00:00:00Z',
    to: '2026-02-01T00:00:00Z',
    slots: [],
    nextAvailable,
  });

  for (const day of ['2026-01-31', '2026-04-30', '2028-02-29', '2000-02-29', '2026-02-28', '2026-12-31']) {
    it(`is had on ${day}`, () => {
      assert.ok(readOf(readAvailability, at(`${day}T23:59:59Z`)));
    });
  }

  for (const text of [
    '2026-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2100-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:00:00+00:00',
    '2026-01-01T00:00:00Z\n',
  ]) {
    it(`is refused as ${JSON.stringify(text)}`, () => {
      assert.equal(readOf(readAvailability, at(text)), undefined);
    });
  }
});
