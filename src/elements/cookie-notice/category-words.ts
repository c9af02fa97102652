import type { QuestionMessages } from '../../i18n/cookie-question/question-messages.js';
import type { CookieCategory } from '../../policy/profile/cookies.js';
import { primaryLanguage, textIn } from '../../policy/profile/spoken-text.js';
import type { Text } from '../../policy/profile/text.js';

/** In which languages something is said. */
export interface Tongue {
  readonly messages: QuestionMessages;
  /** Of the notice. */
  readonly language: string;
  /** Of texts of the profile that are there only once. */
  readonly written: string | undefined;
}

/** Words of the profile, with their language where it is not that of the notice. */
export interface ProfileWords {
  readonly text: string;
  readonly language: string | undefined;
}

const NAMED = ['necessary', 'preferences', 'analytics', 'marketing'] as const;
type Named = (typeof NAMED)[number];
const isNamed = (id: string): id is Named => (NAMED as readonly string[]).includes(id);

export function profileWords(text: Text, { language, written }: Tongue): ProfileWords {
  const spoken = textIn(text, language, written);
  const isOther = spoken.language !== undefined && primaryLanguage(spoken.language) !== primaryLanguage(language);
  return { text: spoken.text, language: isOther ? spoken.language : undefined };
}

/** What a category is called. */
export function categoryName({ id, label }: CookieCategory, tongue: Tongue): ProfileWords {
  if (label !== undefined) return profileWords(label, tongue);
  return { text: isNamed(id) ? tongue.messages[id] : id, language: undefined };
}
