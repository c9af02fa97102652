/** Children. A profile that says nothing of age is found fault with by none of these. */
import type { Rule } from '../rule.js';
import { when } from '../rule.js';

export const AGE_RULES: readonly Rule[] = [
  {
    id: 'age-01',
    level: 'warning',
    demands: 'Age is asked neutrally: a tick under “I am old enough” suggests its answer.',
    ground: 'FTC, COPPA frequently asked questions, age screening',
    check: ({ profile: { age } }) =>
      when(age?.guard === 'attest', '/age/guard', 'a tick proves nothing; “neutral” asks for month and year of birth'),
  },
  {
    id: 'age-02',
    level: 'warning',
    demands: 'Where age is asked, an adult can book for somebody younger.',
    ground: 'a parent who books for a child is not a child who uses the service',
    check: ({ profile: { age } }) =>
      when(
        age !== undefined && age.guard !== 'none' && age.forOthers !== true,
        '/age/forOthers',
        'parents cannot book for their children',
      ),
  },
  {
    id: 'age-03',
    level: 'warning',
    demands: 'Where children are kept out, a parent can report a child’s data.',
    ground: 'COPPA, 16 CFR 312.6',
    check: ({ profile: { age, rights } }) =>
      when(
        age !== undefined && !Array.isArray(rights?.['child-data']),
        '/rights/child-data',
        'a child’s data cannot be reported',
      ),
  },
];
