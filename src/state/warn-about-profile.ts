/**
 * What is wrong with the page's profile, in the console of whoever builds the page. Owns when: never for visitors, for
 * whom the rules are not even loaded.
 */
import { warn } from './warn.js';

const THIS_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/;

/**
 * True of a page on this machine or from a file, and of any page that asks for it by `?punctual-lint`, so that a page
 * can be looked at where it is published.
 */
export function isInDevelopment(page: string): boolean {
  const { protocol, hostname, searchParams } = new URL(page);
  return protocol === 'file:' || THIS_MACHINE.test(hostname) || searchParams.has('punctual-lint');
}

const seen = new WeakSet();

/** Warns about each finding of `lint`, in development only, and of one profile once. */
export async function warnAboutProfile(profile: object, page: string = location.href): Promise<void> {
  if (seen.has(profile) || !isInDevelopment(page)) return;
  seen.add(profile);
  const { lint } = await import('../policy/lint/lint.js');
  for (const { rule, level, path, message, ground } of lint(profile)) {
    warn(rule, `${level} at ${path || '/'}: ${message} (${ground})`);
  }
}
