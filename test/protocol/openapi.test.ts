import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createOpenApiDocument } from '../../src/protocol/openapi.js';
import { namedSchemas } from '../../src/protocol/operation.js';
import { operations } from '../../src/protocol/operations.js';
import { PROBLEM_CODES } from '../../src/protocol/problem.js';

const document = createOpenApiDocument() as unknown as {
  paths: Record<
    string,
    Record<string, { parameters?: { name: string; in: string; required: boolean }[]; responses: object }>
  >;
  components: { schemas: Record<string, { additionalProperties?: boolean; enum?: string[] }> };
};

it('holds every operation once', () => {
  const found = Object.values(document.paths).flatMap((methods) => Object.keys(methods));
  assert.equal(found.length, operations.length);
  assert.equal(new Set(operations.map(({ id }) => id)).size, operations.length);
});

it('names every schema and refers to none that is missing', () => {
  const text = JSON.stringify(document);
  const referred = new Set(
    [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? ''),
  );
  assert.deepEqual(Object.keys(document.components.schemas).sort(), Object.keys(namedSchemas).sort());
  assert.deepEqual(
    [...referred].filter((name) => !(name in namedSchemas)),
    [],
  );
});

it('closes requests and leaves answers open to what is added later', () => {
  assert.equal(document.components.schemas['BookingRequest']?.additionalProperties, false);
  assert.equal(document.components.schemas['Booking']?.additionalProperties, undefined);
});

it('tells the parameters of a query, and which of them are needed', () => {
  const parameters = document.paths['/services/{id}/availability']?.['get']?.parameters ?? [];
  assert.deepEqual(
    parameters.filter(({ required }) => required).map((parameter) => `${parameter.in} ${parameter.name}`),
    ['path id', 'query from', 'query to'],
  );
});

it('has what only carriers and builders call, and says which is for development only', () => {
  const inbound = document.paths['/sms/inbound']?.['post'] as { requestBody?: { content: object } };
  assert.deepEqual(Object.keys(inbound.requestBody?.content ?? {}), ['application/x-www-form-urlencoded']);
  const development = Object.entries(document.paths).filter(([path]) => path.startsWith('/dev/'));
  assert.ok(development.length > 0);
  for (const [path, { get }] of development)
    assert.match((get as { summary?: string }).summary ?? '', /^For development only/, path);
});

it('lists the problems that each operation may answer with', () => {
  assert.deepEqual(Object.keys(document.paths['/holds/{id}']?.['put']?.responses ?? {}), [
    '200',
    '403',
    '410',
    '413',
    '429',
    '503',
  ]);
  assert.deepEqual(Object.keys(document.paths['/bookings/{id}']?.['patch']?.responses ?? {}), [
    '200',
    '400',
    '401',
    '403',
    '409',
    '412',
    '413',
    '415',
    '428',
    '429',
    '503',
  ]);
  assert.deepEqual(document.components.schemas['ProblemCode']?.enum, [...PROBLEM_CODES]);
});
