/**
 * The words that an element needs beside the texts that all share, loaded when its language is known. Owns which words
 * are there; those of the old language stay until the new ones are.
 */
import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';

/** Words, and the language that they are in. */
export interface SpokenWords<Words> {
  readonly wording: Words;
  readonly language: string;
}

export class WordingController<Words> {
  readonly #task: Task<readonly [string], SpokenWords<Words>>;
  #spoken: SpokenWords<Words> | undefined;

  constructor(
    host: ReactiveControllerHost,
    language: () => string,
    load: (language: string) => Promise<SpokenWords<Words>>,
  ) {
    this.#task = new Task(host, {
      args: () => [language()] as const,
      task: async ([tag]) => (this.#spoken = await load(tag)),
    });
  }

  /** `undefined` until there are any. */
  get spoken(): SpokenWords<Words> | undefined {
    return this.#spoken;
  }

  /** They could not be loaded, and there are none. */
  get failed(): boolean {
    return this.#task.error !== undefined && !this.#spoken;
  }

  retry(): void {
    void this.#task.run();
  }
}

/** Words with some of them replaced, one level deep. */
export function mergeWords<Words extends object>(words: Words, overrides: WordOverrides<Words> | undefined): Words {
  if (!overrides) return words;
  const merged = Object.entries(words).map(([key, word]: [string, unknown]) => {
    const own: unknown = (overrides as Record<string, unknown>)[key] ?? word;
    return [key, typeof own === 'object' ? { ...(word as object), ...own } : own];
  });
  return Object.fromEntries(merged) as Words;
}

/** Some of the words. */
export type WordOverrides<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends string ? string : Partial<Words[Key]>;
};
