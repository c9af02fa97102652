/** What people can ask for, and by when. */
import { addDays, type CalendarDate } from '../../../scheduling/calendar-date.js';
import { LEGAL_LIMITS, type LegalLimit } from '../../deadlines/legal-limits.js';
import { promisedDay } from '../../deadlines/promised-day.js';
import { offeredRequests, type PolicyProfile } from '../../profile/policy-profile.js';
import { REQUEST_KINDS, type AnswerWithin, type RequestKind } from '../../profile/rights.js';
import type { Rule, Violation } from '../rule.js';
import { when } from '../rule.js';

/** Four years have every length of month on every day of the week that matters, and a 29 February. */
const FIRST_DAY: CalendarDate = '2026-01-01';
const DAYS = 4 * 365 + 1;

const GDPR_RIGHTS: readonly RequestKind[] = ['access', 'correct', 'erase', 'portability', 'restrict', 'object'];

const bindsEurope = ({ laws }: PolicyProfile): boolean => (laws ?? []).some((law) => law.includes('gdpr'));
const isOffered = ({ rights }: PolicyProfile, kind: RequestKind): boolean => Array.isArray(rights?.[kind]);
const daysGiven = ({ holidays }: PolicyProfile): readonly CalendarDate[] => (Array.isArray(holidays) ? holidays : []);

/** The first request of four years whose promised day comes after the law's. */
function firstLate(promise: AnswerWithin, limit: LegalLimit, holidays: readonly CalendarDate[]) {
  for (let at = 0; at < DAYS; at += 1) {
    const received = addDays(FIRST_DAY, at);
    const promised = promisedDay(received, promise.within, holidays);
    const lastDay = limit.lastDay(received, holidays);
    if (promised > lastDay) return { received, promised, lastDay };
  }
  return undefined;
}

function latePromises(profile: PolicyProfile): Violation[] {
  const limits = LEGAL_LIMITS.filter(({ law, what }) => what === 'answer' && (profile.laws ?? []).includes(law));
  return (profile.answerWithin ?? []).flatMap((promise, at) => {
    if (promise.what !== 'answer') return [];
    const kinds = promise.kinds ?? (profile.rights ? offeredRequests(profile) : REQUEST_KINDS);
    return limits
      .filter((limit) => limit.kinds.some((kind) => kinds.includes(kind)))
      .flatMap((limit) => {
        const late = firstLate(promise, limit, daysGiven(profile));
        if (!late) return [];
        const { received, promised, lastDay } = late;
        const message = `a request of ${received} is promised an answer by ${promised}, later than ${lastDay} (${limit.ground})`;
        return [{ path: `/answerWithin/${at}`, message }];
      });
  });
}

function deadEnds({ rights, controller }: PolicyProfile): Violation[] {
  return Object.entries(rights ?? {}).flatMap(([kind, ways]) =>
    Array.isArray(ways)
      ? ways.flatMap((way, at) => {
          const path = `/rights/${kind}/${at}`;
          if (way.by === 'mail') return when(!way.to && !controller?.mail, path, 'there is no address to write to');
          return when(way.by === 'post' && !controller?.address, path, 'there is no postal address');
        })
      : [],
  );
}

export const RIGHTS_RULES: readonly Rule[] = [
  {
    id: 'rights-01',
    level: 'warning',
    demands: 'No answer is promised for later than the law wants it: the earlier day is the one that counts.',
    ground: 'GDPR, article 12(3) with Regulation 1182/71; the other laws of the profile',
    check: ({ profile }) => latePromises(profile),
  },
  {
    id: 'rights-02',
    level: 'warning',
    demands: 'Where the GDPR binds, all of its rights can be asked for.',
    ground: 'GDPR, articles 13(2)(b) and 15 to 21',
    check: ({ profile }) =>
      bindsEurope(profile)
        ? GDPR_RIGHTS.flatMap((kind) =>
            when(!isOffered(profile, kind), `/rights/${kind}`, `“${kind}” cannot be asked for`),
          )
        : [],
  },
  {
    id: 'rights-03',
    level: 'error',
    demands: 'Every way to make a request leads somewhere.',
    ground: 'GDPR, article 12(2)',
    check: ({ profile }) => deadEnds(profile),
  },
  {
    id: 'rights-04',
    level: 'error',
    demands: 'Whoever sells personal data lets people opt out of it.',
    ground: 'Cal. Civ. Code 1798.120, 1798.135',
    check: ({ profile }) =>
      when(
        profile.sells === true && !isOffered(profile, 'opt-out-of-sale'),
        '/rights/opt-out-of-sale',
        'data is sold, and nobody can opt out of it',
      ),
  },
  {
    id: 'rights-05',
    level: 'error',
    demands: 'What was agreed to can be taken back.',
    ground: 'GDPR, article 7(3)',
    check: ({ profile }) =>
      when(
        (profile.consents ?? []).some(({ required }) => !required) && !isOffered(profile, 'withdraw-consent'),
        '/rights/withdraw-consent',
        'consent is asked for and cannot be withdrawn',
      ),
  },
  {
    id: 'rights-06',
    level: 'warning',
    demands: 'Nobody has to send an identity document where a code would do.',
    ground: 'GDPR, articles 5(1)(c) and 12(6); EDPB guidelines 01/2022',
    check: ({ profile }) =>
      when(profile.identityProof === 'document', '/identityProof', 'a code to the booking’s contact asks for less'),
  },
  {
    id: 'rights-07',
    level: 'warning',
    demands: 'Where the GDPR binds, people are told where to complain.',
    ground: 'GDPR, article 13(2)(d)',
    check: ({ profile }) =>
      when(
        bindsEurope(profile) && (profile.authorities ?? []).length === 0,
        '/authorities',
        'no supervisory authority is named',
      ),
  },
];
