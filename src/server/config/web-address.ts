/** Addresses that a config may name, or a payment may lead to. */
import * as z from 'zod/mini';

/** Names of this machine. */
export const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/** An address of the web: `https:`, or this machine's own. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

/** Where a config names an address. */
export const WebAddress = z
  .string()
  .check(z.maxLength(2000), z.refine(isSafeAddress, 'must be an https: address, or one of this machine'));
