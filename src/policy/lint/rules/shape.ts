import { pointer, type ShapeProblem } from '../read-profile.js';
import type { Rule } from '../rule.js';

const STANDING = /^(pre-?)?(checked|ticked|selected|on|default\w*|required|mandatory)$/i;
const ADVERTISING = /market|promo|offer|advert|news|sale|deal|coupon|campaign/i;

/** A setting for how a control stands before it is touched, or for whether it may be left alone. */
export function isStanding({ path, unknown }: ShapeProblem, clause: 'sms' | 'cookies'): boolean {
  return path[0] === clause && unknown === path.at(-1) && STANDING.test(unknown ?? '');
}

/** A kind of text message that is advertising. */
export function isAdvertisingKind({ path, unknown }: ShapeProblem): boolean {
  return path[0] === 'sms' && path[1] === 'messages' && ADVERTISING.test(unknown ?? '');
}

const hasRuleOfItsOwn = (problem: ShapeProblem): boolean =>
  isStanding(problem, 'sms') || isStanding(problem, 'cookies') || isAdvertisingKind(problem);

export const SHAPE_RULES: readonly Rule[] = [
  {
    id: 'shape-01',
    level: 'error',
    readsShape: true,
    demands: 'The profile has the shape of a profile.',
    ground: 'the schema PolicyProfile',
    check: ({ shape }) =>
      shape
        .filter((problem) => !hasRuleOfItsOwn(problem))
        .map(({ path, message }) => ({ path: pointer(path), message })),
  },
];
