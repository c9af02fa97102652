/**
 * Derives keys without the browser, which has no cryptography on pages without https. Steps aside every few milliseconds,
 * so that the page stays as quick as it was. Loaded on such a page with the first challenge.
 */
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** PBKDF2 with SHA-256. */
export function deriveKey(
  password: Uint8Array,
  salt: Uint8Array,
  { cost, keyLength }: { readonly cost: number; readonly keyLength: number },
): Promise<Uint8Array> {
  return pbkdf2Async(sha256, password, salt, { c: cost, dkLen: keyLength });
}
