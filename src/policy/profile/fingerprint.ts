/** Names for content: the same words have the same hash, on every machine. */
import { canonicalJson } from '../canonical-json.js';
import { sha256 } from '../sha-256.js';
import type { PolicyProfile } from './policy-profile.js';

/**
 * SHA-256 of a text in UTF-8, lower-case hex. Not of Web Crypto, which is asynchronous and missing on pages without
 * https.
 */
export function textHash(text: string): string {
  return sha256(text);
}

/** SHA-256 of a profile in its canonical form (RFC 8785): the order of keys does not matter. */
export function profileHash(profile: PolicyProfile): string {
  return textHash(canonicalJson(profile));
}

/** The version of a profile's promises: its date, or what it says where it has none. */
export function profileVersion(profile: PolicyProfile): string {
  return profile.version ?? profileHash(profile).slice(0, 12);
}
