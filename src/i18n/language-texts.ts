/**
 * The texts of every language, each loaded when an element first asks for it. Owns what is there, what is on its way
 * and what could not be had, for all elements together, so that they change from one language to another as one. Knows
 * no element and does not choose a language.
 */
import { en } from './en.js';
import { LANGUAGE_LOADERS } from './language-loaders.js';
import type { LanguageLoader } from './language-loaders.js';
import type { Messages } from './messages.js';

/**
 * The texts; or `coming`, `late` once they have been coming for longer than a visitor should look at an empty page, or
 * `failed`, for good: a browser gives the same answer to the same import again.
 */
export type TextsState = Messages | 'coming' | 'late' | 'failed';

/** Milliseconds that a first text is waited for. */
const PATIENCE = 2000;

export class LanguageTexts {
  readonly #loaders: Readonly<Record<string, LanguageLoader>>;
  readonly #patience: number;
  readonly #states = new Map<string, TextsState>([['en', en]]);
  readonly #listeners = new Map<string, Set<() => void>>();

  constructor(loaders: Readonly<Record<string, LanguageLoader>> = LANGUAGE_LOADERS, patience = PATIENCE) {
    this.#loaders = loaders;
    this.#patience = patience;
  }

  /** True where there are texts for a primary language. */
  has(language: string): boolean {
    return this.#states.has(language) || Object.hasOwn(this.#loaders, language);
  }

  /** What there is of a language now; `changed` is called whenever that is news. Loads what nobody asked for yet. */
  ask(language: string, changed: () => void): TextsState {
    const state = this.#states.get(language) ?? this.#load(language);
    if (state === 'coming' || state === 'late') this.#listeners.get(language)?.add(changed);
    return state;
  }

  #load(language: string): TextsState {
    const loader = this.#loaders[language];
    if (!loader) return 'failed';
    this.#listeners.set(language, new Set());
    this.#states.set(language, 'coming');
    const timer = setTimeout(() => this.#tell(language, 'late'), this.#patience);
    const settle = (state: Messages | 'failed'): void => {
      clearTimeout(timer);
      this.#tell(language, state);
      this.#listeners.delete(language);
    };
    loader().then(settle, () => settle('failed'));
    return 'coming';
  }

  #tell(language: string, state: TextsState): void {
    this.#states.set(language, state);
    for (const changed of [...(this.#listeners.get(language) ?? [])]) changed();
  }
}

let shared: LanguageTexts | undefined;

/** The texts that all elements of the page share. */
export function sharedTexts(): LanguageTexts {
  return (shared ??= new LanguageTexts());
}
