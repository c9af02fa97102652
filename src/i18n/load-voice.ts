/** Texts and tag of a language for whoever draws outside of a page, or before there is one. */
import { sharedTexts } from './shared-texts.js';
import type { TextsState } from './language-texts.js';
import { matchLocale } from './locale.js';
import type { Messages } from './messages.js';

/** A language, with its region, and its texts. */
export interface Voice {
  /** BCP 47 tag with a region, so that no visitor's own is put in its place. */
  readonly tag: string;
  readonly messages: Messages;
}

/** The voice of a language; English where there are no texts in it. Rejects with a `RangeError` for no language. */
export async function loadVoice(language: string): Promise<Voice> {
  const texts = sharedTexts();
  const match = matchLocale(new Intl.Locale(language).toString(), [], (one) => texts.has(one));
  const messages = await new Promise<TextsState>((resolve) => {
    const answer = (): void => {
      const state = texts.ask(match.language, answer);
      if (typeof state === 'object' || state === 'failed') resolve(state);
    };
    answer();
  });
  if (typeof messages !== 'object') return loadVoice('en');
  const locale = new Intl.Locale(match.tag);
  const { region } = locale.maximize();
  return { tag: new Intl.Locale(locale, region ? { region } : {}).toString(), messages };
}
