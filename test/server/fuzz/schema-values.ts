/**
 * Values for a JSON schema of the OpenAPI document: some that fit it, and some that nearly do. Owns the schema's words as
 * far as the document uses them; a word that it does not know is an error, so that no part of the document goes untried.
 */
import * as fc from 'fast-check';

/** A JSON schema, as it stands in the document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Values that mean something to the server, by the name of the member that has them; tried beside what the schema says. */
export type KnownWords = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const UNDERSTOOD = new Set([
  ...['type', 'properties', 'required', 'additionalProperties', 'propertyNames', 'items', 'minItems', 'maxItems'],
  ...['pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum', 'enum', 'const', 'anyOf', 'oneOf', '$ref'],
  ...['contentMediaType', 'description', 'default'],
]);

/** Longest text and list that is made of a schema which allows longer ones. */
const [LONG, MANY] = [60, 3];

const number = (schema: JsonSchema, name: string, otherwise: number): number =>
  typeof schema[name] === 'number' ? schema[name] : otherwise;

function texts(schema: JsonSchema): fc.Arbitrary<unknown> {
  const [least, most] = [number(schema, 'minLength', 0), number(schema, 'maxLength', 10_000)];
  if (typeof schema['pattern'] === 'string')
    return fc.stringMatching(new RegExp(schema['pattern'])).map((text) => text.slice(0, most));
  const usual = fc.string({ unit: 'grapheme', minLength: least, maxLength: Math.min(most, least + LONG) });
  const longest = fc.constant('ü'.repeat(most));
  return fc.oneof({ arbitrary: usual, weight: 8 }, longest).map((text) => text.slice(0, most));
}

function objects(schema: JsonSchema, find: Find): fc.Arbitrary<unknown> {
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  const required = (schema['required'] ?? []) as string[];
  const members = Object.entries(properties).map(([name, member]) => [name, find.named(name, member)] as const);
  const isRequired = ([name]: readonly [string, unknown]): boolean => required.includes(name);
  // Members that may be there bring what is refused: without them more of what is asked for is done.
  const known = fc.oneof(
    fc.record(Object.fromEntries(members), { requiredKeys: required }),
    fc.record(Object.fromEntries(members.filter(isRequired))),
  );
  const others = schema['additionalProperties'];
  if (typeof others !== 'object' || others === null) return known;
  const names = find.any((schema['propertyNames'] ?? { type: 'string' }) as JsonSchema) as fc.Arbitrary<string>;
  return fc.dictionary(names, find.any(others as JsonSchema), { maxKeys: MANY });
}

interface Find {
  any(schema: JsonSchema): fc.Arbitrary<unknown>;
  named(name: string, schema: JsonSchema): fc.Arbitrary<unknown>;
}

function ofType(type: unknown, schema: JsonSchema, find: Find): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return texts(schema);
    case 'integer':
      return fc.integer({ min: number(schema, 'minimum', -1e9), max: number(schema, 'maximum', 1e9) });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const minLength = number(schema, 'minItems', 0);
      const maxLength = Math.min(number(schema, 'maxItems', Infinity), minLength + MANY);
      return fc.array(find.any(schema['items'] as JsonSchema), { minLength, maxLength });
    }
    case 'object':
      return objects(schema, find);
    default:
      throw new Error(`no values are made for ${JSON.stringify(schema).slice(0, 200)}`);
  }
}

/** Makes values that fit a schema; `schemas` are those that it may refer to. */
export function valuesOf(
  schema: JsonSchema,
  schemas: Readonly<Record<string, JsonSchema>>,
  words: KnownWords,
): fc.Arbitrary<unknown> {
  const find: Find = {
    named: (name, member) => {
      const known = words[name];
      const fitting = find.any(member);
      return known ? fc.oneof({ arbitrary: known, weight: 9 }, fitting) : fitting;
    },
    any: (one) => {
      const strange = Object.keys(one).filter((word) => !UNDERSTOOD.has(word));
      if (strange.length > 0) throw new Error(`the document has a word that is not tried: ${strange.join(', ')}`);
      if (typeof one['$ref'] === 'string') return find.any(schemas[one['$ref'].split('/').at(-1) ?? ''] ?? {});
      if ('const' in one) return fc.constant(one['const']);
      if (Array.isArray(one['enum'])) return fc.constantFrom(...(one['enum'] as unknown[]));
      const choices = (one['anyOf'] ?? one['oneOf']) as readonly JsonSchema[] | undefined;
      if (choices) return fc.oneof(...choices.map((choice) => find.any(choice)));
      const types = [one['type']].flat();
      return fc.oneof(...types.map((type) => ofType(type, one, find)));
    },
  };
  return find.any(schema);
}
