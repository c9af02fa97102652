/** Names for content: the same words have the same hash, on every machine. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from 'json-canonicalize';
import type { PolicyProfile } from './policy-profile.js';

/**
 * SHA-256 of a text in UTF-8, lower-case hex. Not of Web Crypto, which is asynchronous and missing on pages without
 * https.
 */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of a profile in its canonical form (RFC 8785): the order of keys does not matter. */
export function profileHash(profile: PolicyProfile): string {
  return textHash(canonicalize(profile));
}

/** The version of a profile's promises: its date, or what it says where it has none. */
export function profileVersion(profile: PolicyProfile): string {
  return profile.version ?? profileHash(profile).slice(0, 12);
}
