/**
 * Requests for an operation of the OpenAPI document, from ones that a page would send to ones that nobody would. Owns
 * what is sent; what may come back is in `check-answer.ts`.
 */
import * as fc from 'fast-check';
import { bundle, MARKETING_GIVEN, SMS_GIVEN } from '../../support/consents.js';
import { broken, NASTY_TEXTS } from './broken-values.js';
import { PAGE, PICTURE, signatureOf, type Names } from './house.js';
import { valuesOf, type JsonSchema, type KnownWords } from './schema-values.js';

/** The parts of the document that are read here. */
export interface ContractDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ContractOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** One method of one path. */
export interface ContractOperation {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required: boolean;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: JsonSchema }>> }>>;
}

/** A request, before its words are put in. */
export interface Draft {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: DraftBody;
}

type DraftBody =
  | { readonly is: 'nothing' }
  | { readonly is: 'json'; readonly value: unknown }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly is: 'upload'; readonly fields: Readonly<Record<string, string>>; readonly picture: boolean };

const among = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);

const answers = fc.record(
  {
    name: fc.constant('Eva'),
    email: fc.constant('eva@example.com'),
    phone: fc.constant('+4930555010'),
    member: fc.boolean(),
    number: fc.constant('AB1234'),
    branch: fc.constant('mitte'),
    topic: among('visit', 'bill', 'other'),
    days: fc.constantFrom(['mon'], ['mon', 'wed']),
    people: fc.integer({ min: 0, max: 9 }),
    from: fc.constant('2026-05-01'),
    message: fc.string({ unit: 'grapheme' }),
  },
  { requiredKeys: ['name', 'email', 'member', 'topic'] },
);

/** What means something to the house, by the name that the document gives it. */
const WORDS: KnownWords = {
  serviceId: among('intro-call', 'intro-call', 'consultation', 'group-class', 'prepaid'),
  service: among('intro-call', 'prepaid', 'nobody'),
  staffId: among('ada', 'ben'),
  staff: among('ada', 'ben'),
  locationId: among('office', 'video'),
  location: among('office', 'video'),
  start: among('$free', '$free', '$holdStart'),
  from: fc.constant('$now'),
  to: among('$later', 'eva@example.com', '+4915112345678'),
  duration: fc.constantFrom<unknown>(30, 60, '30', '60'),
  party: fc.constantFrom<unknown>(1, 2, '1'),
  holdId: among('$hold'),
  booking: among('$booking'),
  bookingId: among('$booking'),
  moving: among('$booking'),
  timeZone: among('Europe/Berlin', 'Asia/Kathmandu'),
  locale: among('en', 'de', 'fr-CA', 'xx'),
  email: among('eva@example.com'),
  phone: among('+4915112345678'),
  returnTo: among(`${PAGE}/book`),
  purpose: among('sms-consent', 'privacy-request', 'statistics', 'newsletter', 'marketing'),
  code: among('$code', '000000'),
  question: among('photo'),
  status: among('paid', 'failed'),
  amount: fc.constant(900),
  currency: among('EUR'),
  sha256: among('0'.repeat(64)),
  records: fc.uuid({ version: 4 }).map((id) => bundle([MARKETING_GIVEN], { makeId: () => id }).records),
  texts: fc.constantFrom(bundle([MARKETING_GIVEN]).texts, bundle([MARKETING_GIVEN, SMS_GIVEN]).texts),
  contact: fc.constantFrom<unknown>(
    { name: 'Eva Sommer', email: 'eva@example.com' },
    { channel: 'email', to: 'eva@example.com' },
  ),
  format: among('json', 'csv'),
  answers,
};

/** Whole bodies that are done, by the operation; what is broken from them is broken in one place alone. */
const WHOLE: KnownWords = {
  createBooking: fc
    .record({ notes: fc.string({ unit: 'grapheme', maxLength: 40 }), locale: among('en', 'fr') })
    .map((more) => ({
      ...{ serviceId: 'intro-call', start: '$holdStart', holdId: '$hold', timeZone: 'Europe/Paris', ...more },
      contact: { name: 'Eva Sommer', email: 'eva@example.com' },
    })),
  createHold: fc.record({ serviceId: among('intro-call', 'consultation'), start: fc.constant('$free') }),
  rescheduleBooking: fc.constant({ start: '$free' }),
  submitForm: fc.record({ answers, locale: among('en') }),
  filePrivacyRequest: fc.record({
    kind: among('access', 'erase', 'complaint', 'portability', 'restrict'),
    contact: fc.constant({ channel: 'email', to: 'eva@example.com' }),
    locale: among('en', 'de'),
  }),
};

const nasty = fc.oneof(among(...NASTY_TEXTS), fc.string({ unit: 'binary', maxLength: 80 }));
/** What a header may carry at all; another value never leaves a page. */
const headerText = fc.oneof(
  among(...NASTY_TEXTS.filter((text) => /^[\x20-\x7e]*$/.test(text))),
  fc.stringMatching(/^[\x20-\x7e]{0,80}$/),
);

const usually = <T>(weight: number, usual: fc.Arbitrary<T>, rest: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: usual, weight }, rest);

const USUAL_HEADERS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'Idempotency-Key': among('$key', '$key', '$key', 'the-same-key-each-time'),
  'If-Match': among('"1"', '"1"', '"2"'),
  'If-None-Match': among('"1"', '*', 'W/"x"'),
  'Payment-Signature': among('$signed'),
  'Challenge-Answer': among(btoa('{}'), btoa('{"challenge":{"parameters":{}},"solution":{}}')),
};

function pathOf(path: string): fc.Arbitrary<string> {
  if (!path.includes('{')) return fc.constant(path);
  const [, root = ''] = path.split('/');
  const own: Readonly<Record<string, string>> = {
    services: 'intro-call',
    forms: 'contact',
    holds: '$hold',
    bookings: '$booking',
    payments: '$payment',
    verifications: '$verification',
    'privacy-requests': '$request',
  };
  const ids = usually(8, fc.constant(own[root] ?? 'x'), nasty.map(escaped));
  return ids.map((id) => path.replace(/\{\w+\}/, () => id));
}

/** As an address has it; what no address can have is left as its halves. */
function escaped(text: string): string {
  try {
    return encodeURIComponent(text) || '%20';
  } catch {
    return '%ED%A0%80';
  }
}

function queryOf({ parameters = [] }: ContractOperation, schemas: Schemas): fc.Arbitrary<[string, string][]> {
  const known = parameters.filter((one) => one.in === 'query');
  const members = Object.fromEntries(known.map(({ name, schema }) => [name, schema]));
  const required = known.filter((one) => one.required).map(({ name }) => name);
  const fitting = valuesOf({ type: 'object', properties: members, required }, schemas, WORDS).map((query) =>
    Object.entries(query as object).map(([name, value]) => [name, String(value)] as [string, string]),
  );
  const more = fc.array(fc.tuple(fc.oneof(among(...Object.keys(members), 'x'), nasty), nasty), { maxLength: 2 });
  return usually(
    5,
    fitting,
    fc.tuple(fitting, more).map(([own, others]) => [...own, ...others]),
  );
}

function headersOf(
  path: string,
  { parameters = [], security }: ContractOperation,
): fc.Arbitrary<Record<string, string>> {
  const known = parameters.filter((one) => one.in === 'header');
  const sent = Object.fromEntries(
    known.map(({ name }) => [name, usually(9, USUAL_HEADERS[name] ?? headerText, headerText)]),
  );
  const isManaged = security.some((one) => 'manageToken' in one);
  const optional = ['Origin', 'X-Forwarded-For', 'Accept', 'Accept-Language', 'Content-Length', 'Sec-Fetch-Site'];
  const own = path.startsWith('/privacy-requests/') ? '$requestToken' : '$bookingToken';
  const bearers = [own, own, own, '$bookingToken', '$requestToken', 'x'].map((token) => `Bearer ${token}`);
  const bearer = usually(
    6,
    among(...bearers),
    headerText.map((text) => `Bearer ${text}`),
  );
  return fc
    .tuple(
      fc.record(sent, { requiredKeys: known.filter(({ required }) => required).map(({ name }) => name) }),
      fc.record(Object.fromEntries(optional.map((name) => [name, headerText])), { requiredKeys: [] }),
      fc.oneof(
        { arbitrary: bearer, weight: isManaged ? 12 : 1 },
        { arbitrary: fc.constant(null), weight: isManaged ? 1 : 12 },
      ),
      fc.boolean(),
      fc.integer({ min: 0, max: 19 }),
    )
    .map(([required, others, bearer, plain, luck]) => ({
      ...(plain ? {} : others),
      ...Object.fromEntries(Object.entries(required).filter((_, place) => luck !== place)),
      ...(bearer !== null && { Authorization: bearer }),
      ...(luck !== 19 && { Cookie: '$session', 'X-CSRF-Token': '$csrf' }),
    }));
}

type Schemas = ContractDocument['components']['schemas'];

function bodyOf({ requestBody, operationId }: ContractOperation, schemas: Schemas): fc.Arbitrary<DraftBody> {
  const raw = fc.oneof(
    nasty.map((text) => ({ is: 'text', text }) as const),
    fc.uint8Array({ maxLength: 60 }).map((bytes) => ({ is: 'bytes', bytes: Uint8Array.from(bytes) }) as const),
    fc.constant({ is: 'text', text: '['.repeat(50_000) } as const),
    fc.constant({ is: 'text', text: `{"a":"${'x'.repeat(300_000)}"}` } as const),
  );
  if (!requestBody) return fc.oneof({ arbitrary: fc.constant({ is: 'nothing' } as const), weight: 20 }, raw);
  const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(requestBody.content);
  if (type === 'application/json') {
    const fitting = fc.oneof(...[WHOLE[operationId] ?? [], valuesOf(schema, schemas, WORDS)].flat());
    const json = fc.oneof({ arbitrary: fitting, weight: 2 }, broken(fitting));
    return usually(12, json.map((value) => ({ is: 'json', value }) as const) as fc.Arbitrary<DraftBody>, raw);
  }
  const fields = fc.record({ question: usually(6, among('photo'), nasty) }, { requiredKeys: [] });
  const upload = fc
    .tuple(fields, fc.boolean())
    .map(([texts, picture]) => ({ is: 'upload', fields: texts, picture }) as const);
  return usually(6, upload as fc.Arbitrary<DraftBody>, raw);
}

/** Requests for one operation. */
export function requestsFor(
  document: ContractDocument,
  path: string,
  method: string,
  operation: ContractOperation,
): fc.Arbitrary<Draft> {
  const { schemas } = document.components;
  return fc.record({
    method: fc.constant(method.toUpperCase()),
    path: pathOf(path),
    query: queryOf(operation, schemas),
    headers: headersOf(path, operation),
    body: bodyOf(operation, schemas),
  });
}

/** Requests that the contract knows nothing of. */
export const strangeRequests: fc.Arbitrary<Draft> = fc.record({
  method: among('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND'),
  path: fc
    .oneof(
      fc.array(fc.oneof(among('bookings', 'holds', 'services', '$booking', '..', '.', ''), nasty.map(escaped)), {
        maxLength: 5,
      }),
    )
    .map((parts) => `/${parts.join('/')}`),
  query: fc.array(fc.tuple(nasty, nasty), { maxLength: 2 }),
  headers: fc.dictionary(among('Origin', 'Authorization', 'Cookie', 'Content-Type', 'Accept'), headerText),
  body: fc.constant({ is: 'nothing' } as const),
});

/** A text with its words put in, at every depth of a value. */
function named<T>(value: T, names: Names): T {
  if (typeof value === 'string')
    return value.replace(/\$[a-zA-Z]+/g, (word) => names[word as keyof Names] ?? word) as T;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((one) => named<unknown>(one, names)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, named<unknown>(member, names)])) as T;
}

function payloadOf(body: DraftBody): { readonly content?: BodyInit; readonly type?: string } {
  switch (body.is) {
    case 'nothing':
      return {};
    case 'json':
      return { content: JSON.stringify(body.value), type: 'application/json' };
    case 'text':
      return { content: body.text, type: 'application/json' };
    case 'bytes':
      return { content: body.bytes, type: 'multipart/form-data; boundary=x' };
    case 'upload': {
      const form = new FormData();
      for (const [name, text] of Object.entries(body.fields)) form.set(name, text);
      form.set('file', body.picture ? new File([PICTURE], 'a.png') : new File(['%PDF-?'], '../x.pdf'));
      return { content: form };
    }
  }
}

/** The request itself. */
export function toRequest(draft: Draft, names: Names, now: number): Request {
  const { method, path, query, headers, body } = named(draft, names);
  const { content, type } = payloadOf(body);
  const search = new URLSearchParams(query.map(([name, value]) => [name, value]));
  const sent = new Headers({ ...(type !== undefined && { 'content-type': type }), ...headers });
  if (sent.get('payment-signature') === '$signed' && typeof content === 'string')
    sent.set('payment-signature', signatureOf(content, now));
  const hasBody = content !== undefined && !['GET', 'HEAD'].includes(method);
  return new Request(`https://book.example/v1${path}${search.size > 0 ? `?${String(search)}` : ''}`, {
    method,
    headers: sent,
    ...(hasBody && { body: content }),
  });
}
