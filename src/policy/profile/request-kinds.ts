import type { PolicyProfile } from './policy-profile.js';

/** Kinds of privacy requests. */
export const REQUEST_KINDS = [
  'access',
  'know',
  'correct',
  'erase',
  'portability',
  'restrict',
  'object',
  'withdraw-consent',
  'withdraw-sms',
  'opt-out-of-sale',
  'complaint',
  'child-data',
  'appeal',
] as const;

/** Requests that a profile offers, in the order of {@link REQUEST_KINDS}. */
export function offeredRequests({ rights }: PolicyProfile): readonly (typeof REQUEST_KINDS)[number][] {
  return REQUEST_KINDS.filter((kind) => Array.isArray(rights?.[kind]));
}
