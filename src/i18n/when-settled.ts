import type { LanguageTexts } from './language-texts.js';

/** Resolves once it is settled whether there are texts of a language. */
export function whenSettled<Texts extends object>(texts: LanguageTexts<Texts>, language: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      const state = texts.ask(language, look);
      if (state !== 'coming' && state !== 'late') resolve();
    };
    look();
  });
}
