/** Every failure as RFC 9457 problem details. Owns the one place where a refusal becomes a response. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PROBLEM_STATUS } from '../../protocol/operation.js';
import { PROBLEM_MEDIA_TYPE, type Problem, type ProblemCode } from '../../protocol/problem.js';
import { Refusal, type RefusalFacts } from '../rules/refusal.js';
import { toEntityTag } from './versions.js';

const TITLES: Readonly<Record<ProblemCode, string>> = {
  'slot-unavailable': 'This time cannot be booked',
  'hold-expired': 'This time is not kept any longer',
  'already-booked': 'This is booked already',
  validation: 'Something in the request is not right',
  'policy-window': 'It is too late for this change',
  'verification-required': 'A code is needed',
  'verification-failed': 'The code is not right',
  'challenge-required': 'A challenge must be solved first',
  'payment-required': 'A payment is needed',
  'rate-limited': 'Too many requests',
  'csrf-rejected': 'The request did not come from the page',
  unauthorized: 'This needs the manage token of the booking',
  'not-found': 'There is nothing here',
  'version-conflict': 'This was changed in the meantime',
  'key-reused': 'The idempotency key belongs to another request',
  unavailable: 'The server cannot answer now',
};

/** A refusal by HTTP itself, where its status says more than that of the code. */
export class HttpRefusal extends Refusal {
  readonly status: ContentfulStatusCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    status: ContentfulStatusCode,
    message: string,
    facts: RefusalFacts & { readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(code, message, facts);
    this.status = status;
    this.headers = facts.headers ?? {};
  }
}

function headersOf(refusal: Refusal): Record<string, string> {
  return {
    'content-type': PROBLEM_MEDIA_TYPE,
    'cache-control': 'no-store',
    ...(refusal.code === 'unauthorized' && { 'www-authenticate': 'Bearer' }),
    ...(refusal.facts.version !== undefined && { etag: toEntityTag(refusal.facts.version) }),
    ...(refusal.facts.retryAfter !== undefined && { 'retry-after': String(refusal.facts.retryAfter) }),
    ...(refusal instanceof HttpRefusal && refusal.headers),
  };
}

/** The response that tells a refusal. */
export function toProblemResponse(refusal: Refusal): Response {
  const { code, message, facts } = refusal;
  const status = refusal instanceof HttpRefusal ? refusal.status : PROBLEM_STATUS[code];
  const problem: Problem = {
    type: 'about:blank',
    title: TITLES[code],
    status,
    detail: message,
    code,
    ...(facts.errors && { errors: [...facts.errors] }),
    ...(facts.alternatives && { alternatives: [...facts.alternatives] }),
    ...(facts.challenge && { challenge: facts.challenge }),
    ...(facts.payment && { payment: facts.payment }),
  };
  return new Response(JSON.stringify(problem), { status, headers: headersOf(refusal) });
}
