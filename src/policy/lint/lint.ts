/**
 * Checks a profile against numbered rules. Owns the order and the form of what is found; what is right is the business
 * of the rules.
 */
import type { PolicyProfile } from '../profile/policy-profile.js';
import { pointer, readProfile, type ReadProfile } from './read-profile.js';
import type { Finding, LintContext, Rule } from './rule.js';
import { LINT_RULES } from './rules.js';
import { smsTexts } from './sms-texts.js';

export interface LintOptions {
  /** Ids of rules that are left out. */
  readonly ignore?: readonly string[];
}

/** The language of texts that are there once: the only one that there is, where the profile does not say. */
function writtenIn({ language, locales }: PolicyProfile): string | undefined {
  if (language !== undefined) return language;
  return (locales ?? []).length > 1 ? undefined : (locales?.[0] ?? 'en');
}

function contextOf({ profile, problems }: ReadProfile): LintContext {
  const written = writtenIn(profile);
  const locales = profile.locales?.length ? profile.locales : [written ?? 'en'];
  return { profile, locales, written, smsTexts: smsTexts(profile, locales, written), shape: problems };
}

/** Where something was taken out, that is what is wrong, and not that it is missing. */
function isTold(rule: Rule, path: string, { shape }: LintContext): boolean {
  if (rule.readsShape) return false;
  const taken = shape.map((problem) => pointer(problem.path));
  return taken.some((one) => path === one || path.startsWith(`${one}/`));
}

function findingsOf(rule: Rule, context: LintContext): Finding[] {
  return rule
    .check(context)
    .filter(({ path }) => !isTold(rule, path, context))
    .map(({ message, path, level }) => ({
      rule: rule.id,
      level: level ?? rule.level,
      message,
      ground: rule.ground,
      path,
    }));
}

/** All that is wrong with a profile, errors first; what is no profile at all is one finding. */
export function lint(profile: unknown, { ignore = [] }: LintOptions = {}): readonly Finding[] {
  const context = contextOf(readProfile(profile));
  const findings = LINT_RULES.filter(({ id }) => !ignore.includes(id)).flatMap((rule) => findingsOf(rule, context));
  return [...findings.filter(({ level }) => level === 'error'), ...findings.filter(({ level }) => level === 'warning')];
}
