/** What a choice and a clause come to on the screen. */
import { keepDays, validUntil } from '../../policy/cookies/choice-memory.js';
import { optionalKeys } from '../../policy/cookies/cookie-choice.js';
import type { CookieClause } from '../../policy/cookies/cookie-clause.js';
import type { CookieCategory } from '../../policy/profile/cookies.js';
import type { CookieChoiceController } from '../../state/cookie-choice-controller.js';
import { categoryName, profileWords, type Tongue } from './category-words.js';
import type { CookieNoticeView } from './cookie-notice-template.js';

/** What of the browser's signal there is to say. */
export function signalOf(
  { gpc, choice }: Pick<CookieChoiceController, 'gpc' | 'choice'>,
  clause: CookieClause | undefined,
): CookieNoticeView['signal'] {
  if (!gpc || !clause) return 'none';
  if (clause.sells === false) return 'nothing-sold';
  if (optionalKeys(clause.categories ?? []).length > 0 && choice?.by !== 'visitor') return 'honoured';
  return clause.categories ? 'seen' : 'none';
}

/** Until when a choice holds, as people read it. */
export function untilText(
  choice: CookieChoiceController['choice'],
  clause: CookieClause | undefined,
  language: string,
  days: number | undefined,
): CookieNoticeView['until'] {
  if (!choice) return undefined;
  if (!clause?.mayStore) return 'page';
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return { date: format.format(validUntil(choice, keepDays(days))) };
}

/** What of a category the visitor has before their eyes when they are asked: the question, its name, what it is for. */
export function shownWords(tongue: Tongue): (category: CookieCategory) => { locale: string; text: string } {
  return (category) => ({
    locale: tongue.language,
    text: `${tongue.messages.lead} ${categoryName(category, tongue).text}: ${profileWords(category.purpose, tongue).text}`,
  });
}
