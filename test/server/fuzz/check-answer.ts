/** What every answer of the server has to be, whatever was asked: what the OpenAPI document says, and nothing of its inside. */
import assert from 'node:assert/strict';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ContractDocument, ContractOperation } from './fuzzed-requests.js';

/** Words by which an answer would tell of files, code and tables of the server. */
const INSIDE = [
  /\bat .+:\d+:\d+/,
  /node_modules|node:internal|\.[jt]s:\d+/,
  /\b(Type|Range|Syntax|Reference|Sqlite)Error\b/,
  /\bSQLITE_|\bsyntax error at or near\b|\bselect .+ from\b/i,
  /\btokenHash\b|\bcode_hash\b|\[object Object\]/,
];

/** An answer, read. */
export interface ReadAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Checks answers against the document. */
export interface AnswerCheck {
  /** Of an operation that the document has. */
  readonly operation: (operation: ContractOperation, answer: ReadAnswer) => void;
  /** Of anything else: a problem, and the right kind of no. */
  readonly stranger: (answer: ReadAnswer) => void;
}

/** Compiles the document's schemas. */
export function createAnswerCheck(document: ContractDocument): AnswerCheck {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, validateFormats: true });
  addFormats.default(ajv);
  ajv.addVocabulary(['components']);
  ajv.addSchema({ $id: 'https://contract.example/', ...{ components: document.components } });
  const compiled = new Map<object, ValidateFunction>();
  const validatorOf = (schema: object): ValidateFunction => {
    const known = compiled.get(schema);
    if (known) return known;
    const text = JSON.stringify(schema).replaceAll('"#/components', '"https://contract.example/#/components');
    const made = ajv.compile(JSON.parse(text) as object);
    compiled.set(schema, made);
    return made;
  };
  const problem = { $ref: '#/components/schemas/Problem' };

  function fits(schema: object, { text, status }: ReadAnswer): void {
    const isFitting = validatorOf(schema);
    const body = JSON.parse(text) as unknown;
    assert.ok(isFitting(body), `${String(status)} ${text.slice(0, 400)} ${JSON.stringify(isFitting.errors)}`);
    const told = (body as { status?: unknown }).status;
    if (status >= 400) assert.equal(told, status, 'the problem says another status');
  }

  function discreet({ status, headers, text }: ReadAnswer): void {
    assert.ok(status < 500, `${String(status)} ${text.slice(0, 400)}`);
    if (status >= 400) {
      assert.equal(headers.get('content-type'), 'application/problem+json');
      assert.equal(headers.get('cache-control'), 'no-store');
      for (const inside of INSIDE) assert.doesNotMatch(text, inside);
    }
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    for (const name of ['x-powered-by', 'server', 'set-cookie']) assert.equal(headers.get(name), null, name);
  }

  return {
    operation({ responses }, answer) {
      discreet(answer);
      const documented = responses[String(answer.status)];
      assert.ok(documented, `${String(answer.status)} is not in the document: ${answer.text.slice(0, 300)}`);
      if (!documented.content) {
        assert.equal(answer.text, '');
        return;
      }
      const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
      const content = documented.content[type];
      assert.ok(content, `${type} is not in the document for ${String(answer.status)}`);
      if (type.endsWith('json')) fits(content.schema, answer);
    },
    stranger(answer) {
      discreet(answer);
      if (answer.status >= 400 && answer.text !== '') fits(problem, answer);
    },
  };
}
