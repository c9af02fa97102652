/** Whose request it is, as far as addresses tell. Owns whom to believe; what is done with it is the rate limit's. */
import type { Context } from 'hono';
import { distinctRemoteAddr, expandIPv6 } from 'hono/utils/ipaddr';
import type { Environment } from './environment.js';

/** The parts of an IPv6 address that one subscriber has: whoever has one address of a /64 has all of them. */
const SUBSCRIBER_GROUPS = 4;

function normalize(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (distinctRemoteAddr(bare) !== 'IPv6') return bare;
  return expandIPv6(bare).split(':').slice(0, SUBSCRIBER_GROUPS).join(':').toLowerCase();
}

/** True for an address of this machine itself. */
export function isLoopback(address: string): boolean {
  // An IPv6 one has lost its second half by now: `::1` and `::` are the same here.
  return address.startsWith('127.') || /^(0000:){3}0000$/.test(address);
}

/**
 * The address a request comes from, or `undefined` for one from within a page. Behind `trustedProxies` proxies it is
 * that entry of `X-Forwarded-For`, counted from the end: what stands before was written by somebody else.
 */
export function clientAddress(context: Context<Environment>, trustedProxies: number): string | undefined {
  const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim());
  const told = trustedProxies > 0 ? forwarded.filter(Boolean).slice(-trustedProxies)[0] : undefined;
  const address = told ?? (context.env as Environment['Bindings'] | undefined)?.remoteAddress;
  return address === undefined ? undefined : normalize(address);
}
