/** The OpenAPI 3.1 document of the wire, made from the schemas and the list of operations. */
import '../policy/jitless.js';
import * as z from 'zod/mini';
import { namedSchemas, operationTags, PROBLEM_STATUS } from './operation.js';
import type { Operation, RequestHeader, ResponseHeader } from './operation.js';
import { operations } from './operations.js';
import { PROBLEM_MEDIA_TYPE, type ProblemCode } from './problem.js';

type Json = Readonly<Record<string, unknown>>;

/** An OpenAPI 3.1 document. */
export interface OpenApiDocument extends Json {
  readonly openapi: '3.1.1';
  readonly paths: Readonly<Record<string, Json>>;
}

const REQUEST_HEADERS: Readonly<Record<RequestHeader, Json>> = {
  'Challenge-Answer': {
    required: false,
    description: 'After `challenge-required`: base64 of the JSON of the challenge and its solution',
    schema: { type: 'string', maxLength: 4096 },
  },
  'Idempotency-Key': {
    required: true,
    description: 'One booking, hold or submission, however often it is sent; 8 to 255 visible characters, best a UUID',
    schema: { type: 'string', minLength: 8, maxLength: 255 },
  },
  'Payment-Signature': {
    required: true,
    description: '`t=<seconds>,v1=<HMAC-SHA-256 of "<seconds>.<body>" in hexadecimal>`',
    schema: { type: 'string' },
  },
  'X-Twilio-Signature': {
    required: true,
    description: 'HMAC-SHA-1 of the address and the fields in the order of their names, in base64',
    schema: { type: 'string' },
  },
  'If-Match': { required: true, description: 'The version that the change is meant for', schema: { type: 'string' } },
  'If-None-Match': { required: false, description: 'The version already known', schema: { type: 'string' } },
};

const RESPONSE_HEADERS: Readonly<Record<ResponseHeader, Json>> = {
  ETag: { description: 'Version of what is answered', schema: { type: 'string' } },
  Location: { description: 'Where it can be read or changed', schema: { type: 'string' } },
  'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } },
};

/** Read as what is sent, since then an unknown member is refused in a request and allowed in an answer. */
function toSchema(schema: z.core.$ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' }) as Record<string, unknown>;
  return rest;
}

function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(namedSchemas)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...rest }]) => [id, rest]));
}

function reference(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

function parametersOf({ path, query, requestHeaders = [], optionalHeaders = [] }: Operation): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const { properties = {}, required = [] } = (query ? toSchema(query) : {}) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
  const inHeader = requestHeaders.map((name) => ({
    name,
    in: 'header',
    ...REQUEST_HEADERS[name],
    ...(optionalHeaders.includes(name) && { required: false }),
  }));
  return [...inPath, ...inQuery, ...inHeader];
}

/** The request's body: JSON or a form by its schema, or form data with a file. */
function bodyOf({ body, form, upload }: Operation): Json {
  if (form)
    return {
      requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: reference(form) } } },
    };
  if (body) return { requestBody: { required: true, content: { 'application/json': { schema: reference(body) } } } };
  if (!upload) return {};
  const { file, texts } = upload;
  const properties = Object.fromEntries(texts.map((name) => [name, { type: 'string' }]));
  const schema = {
    type: 'object',
    required: [...texts, file],
    properties: { ...properties, [file]: { type: 'string', contentMediaType: 'application/octet-stream' } },
  };
  return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
}

function pick<K extends string>(from: Readonly<Record<K, Json>>, names: readonly K[]): Json {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}

function successOf({ success: { status, schema, mediaType, headers = [], files = [] }, summary }: Operation): Json {
  const body = schema ? reference(schema) : { type: mediaType ? 'string' : 'object' };
  return {
    description: summary,
    ...(headers.length > 0 && { headers: pick(RESPONSE_HEADERS, headers) }),
    ...(status !== 204 && {
      content: {
        [mediaType ?? 'application/json']: { schema: body },
        ...Object.fromEntries(files.map((type) => [type, { schema: { type: 'string' } }])),
      },
    }),
  };
}

/** Where HTTP has a status of its own for what we call `validation`: too large, not JSON, a header missing. */
function validationStatuses({ method, body, upload, requestHeaders = [] }: Operation): number[] {
  const [mayCarry, carries] = [method !== 'get', body ?? upload];
  return [...(mayCarry ? [413] : []), ...(carries ? [415] : []), ...(requestHeaders.includes('If-Match') ? [428] : [])];
}

/** Providers sign what they send, and send no bearer token. */
function isSigned({ requestHeaders = [] }: Operation): boolean {
  return requestHeaders.some((name) => name.endsWith('-Signature'));
}

/** Whoever signs is told 403 for a signature that is not its own. */
function statusOf(code: ProblemCode, operation: Operation): number {
  return code === 'unauthorized' && isSigned(operation) ? 403 : PROBLEM_STATUS[code];
}

/** Changes that a page sends are asked for their token where the server's config says so; a provider's are signed. */
function sharedProblems(operation: Operation): ProblemCode[] {
  const isGuarded = operation.method !== 'get' && !isSigned(operation);
  return [...(isGuarded ? (['csrf-rejected'] as const) : []), 'rate-limited', 'unavailable'];
}

function problemsOf(operation: Operation): Json {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of [...operation.problems, ...sharedProblems(operation)]) {
    const status = statusOf(code, operation);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  for (const status of validationStatuses(operation)) byStatus.set(status, ['validation']);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.join(', '),
        ...(status === 429 && { headers: pick(RESPONSE_HEADERS, ['Retry-After']) }),
        content: { [PROBLEM_MEDIA_TYPE]: { schema: reference('Problem') } },
      },
    ]),
  );
}

function describe(operation: Operation): Json {
  const { id, tag, summary, managed, success, conditional } = operation;
  const parameters = parametersOf(operation);
  return {
    operationId: id,
    tags: [tag],
    summary,
    security: [...(managed === 'optional' ? [{}] : []), ...(managed ? [{ manageToken: [] }] : [])],
    ...(parameters.length > 0 && { parameters }),
    ...bodyOf(operation),
    responses: {
      [String(success.status)]: successOf(operation),
      ...(conditional && { 304: { description: 'Not changed' } }),
      ...problemsOf(operation),
    },
  };
}

/** Version of the contract, not of the package: a second number for what is added, the first for what breaks. */
const PROTOCOL_VERSION = '1.0.0';

/** Makes the document. */
export function createOpenApiDocument(): OpenApiDocument {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) (paths[operation.path] ??= {})[operation.method] = describe(operation);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Punctual booking protocol',
      version: PROTOCOL_VERSION,
      summary: 'Availability, holds and bookings between a web page and a booking API',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/v1' }],
    tags: Object.entries(operationTags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        manageToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'Secret of one booking or of one privacy request, told once when it is made',
        },
      },
    },
  };
}
