/**
 * The texts of every language, each loaded when an element first asks for it. Owns what is there, what is on its way
 * and what could not be had, for all elements together, so that they change from one language to another as one. Knows
 * no element and does not choose a language.
 */
import { blankTexts } from './blank-messages.js';
import type { Messages } from './messages.js';

/**
 * The texts; or `coming`, `late` once they have been coming for longer than a visitor should look at an empty page, or
 * `failed`, for good: a browser gives the same answer to the same import again.
 */
export type TextsState<Texts extends object = Messages> = Texts | 'coming' | 'late' | 'failed';

/**
 * Loads a set of texts in a language, by primary language: the module that exports them by that name. English is not
 * among them: it is always at hand.
 */
export type TextLoaders<Texts> = Readonly<Record<string, () => Promise<Readonly<Record<string, Texts>>>>>;

/** Milliseconds that a first text is waited for. */
const PATIENCE = 2000;

/** A set of texts; those of {@link Messages}, or a set that only some elements need and that comes with them. */
export class LanguageTexts<Texts extends object = Messages> {
  readonly english: Texts;
  readonly #loaders: TextLoaders<Texts>;
  readonly #patience: number;
  readonly #states: Map<string, TextsState<Texts>>;
  readonly #listeners = new Map<string, Set<() => void>>();
  #blank: Texts | undefined;

  constructor(english: Texts, loaders: TextLoaders<Texts>, patience = PATIENCE) {
    this.english = english;
    this.#loaders = loaders;
    this.#patience = patience;
    this.#states = new Map([['en', english]]);
  }

  /** What is shown while the texts are on their way. */
  get blank(): Texts {
    return (this.#blank ??= blankTexts(this.english));
  }

  /** True where there are texts for a primary language. */
  has(language: string): boolean {
    return this.#states.has(language) || Object.hasOwn(this.#loaders, language);
  }

  /** What there is of a language now; `changed` is called whenever that is news. Loads what nobody asked for yet. */
  ask(language: string, changed: () => void): TextsState<Texts> {
    const state = this.#states.get(language) ?? this.#load(language);
    if (state === 'coming' || state === 'late') this.#listeners.get(language)?.add(changed);
    return state;
  }

  #load(language: string): TextsState<Texts> {
    const loader = this.#loaders[language];
    if (!loader) return 'failed';
    this.#listeners.set(language, new Set());
    this.#states.set(language, 'coming');
    const timer = setTimeout(() => this.#tell(language, 'late'), this.#patience);
    const settle = (state: Texts | 'failed'): void => {
      clearTimeout(timer);
      this.#tell(language, state);
      this.#listeners.delete(language);
    };
    loader().then(
      (module) => settle(module[language] ?? 'failed'),
      () => settle('failed'),
    );
    return 'coming';
  }

  #tell(language: string, state: TextsState<Texts>): void {
    this.#states.set(language, state);
    for (const changed of [...(this.#listeners.get(language) ?? [])]) changed();
  }
}
