import '../jitless.js';
import * as z from 'zod/mini';
import { PolicyProfile } from './policy-profile.js';

type Issue = z.core.$ZodIssue;

/** Takes what a path leads to out of a document. */
function remove(document: unknown, path: readonly PropertyKey[], key: string): void {
  const owner = path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)[step], document);
  Reflect.deleteProperty(owner as object, key);
}

function isUnknownKey(issue: Issue): issue is Issue & { code: 'unrecognized_keys' } {
  return issue.code === 'unrecognized_keys';
}

/**
 * A profile that came over the wire: clauses that this version does not know are dropped, as everywhere on the wire.
 * What an author writes is checked with the schema itself, which names them.
 */
export const ReadProfile = z.pipe(
  z.pipe(
    z.unknown(),
    z.transform((value) => {
      const document = structuredClone(value);
      const issues = z.safeParse(PolicyProfile, document).error?.issues ?? [];
      for (const issue of issues.filter(isUnknownKey)) for (const key of issue.keys) remove(document, issue.path, key);
      return document;
    }),
  ),
  PolicyProfile,
);
