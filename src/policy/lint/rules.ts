import type { Rule } from './rule.js';
import { AGE_RULES } from './rules/age.js';
import { COOKIE_RULES } from './rules/cookies.js';
import { NOTICE_RULES } from './rules/notice.js';
import { RIGHTS_RULES } from './rules/rights.js';
import { SHAPE_RULES } from './rules/shape.js';
import { SMS_CONTROL_RULES } from './rules/sms-control.js';
import { SMS_PROGRAMME_RULES } from './rules/sms-programme.js';
import { SMS_TEXT_RULES } from './rules/sms-text.js';

/** Every rule. A number that is once given out is never given to another rule. */
export const LINT_RULES: readonly Rule[] = [
  ...SHAPE_RULES,
  ...SMS_CONTROL_RULES,
  ...SMS_TEXT_RULES,
  ...SMS_PROGRAMME_RULES,
  ...COOKIE_RULES,
  ...NOTICE_RULES,
  ...RIGHTS_RULES,
  ...AGE_RULES,
];
