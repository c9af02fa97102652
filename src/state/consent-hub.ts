/**
 * What is allowed on this page, for whoever wants to know: gates, tools of ours, code of the page. Owns the answer and
 * who waits for it; the cookie notice gives it. Until it has, nothing is allowed. Two copies of the library share it.
 */

/** What the notice says: whether a category, or one service of it, is allowed. */
export type ConsentAnswer = (category: string, service?: string) => boolean;

interface Hub {
  answer: ConsentAnswer | undefined;
  readonly listeners: Set<() => void>;
}

const KEY: unique symbol = Symbol.for('punctual.consent');

function hub(): Hub {
  const place = globalThis as unknown as { [KEY]: Hub | undefined };
  return (place[KEY] ??= { answer: undefined, listeners: new Set() });
}

/** Gives the answer; `undefined` where nobody has one any more. */
export function answerConsent(answer: ConsentAnswer | undefined): void {
  hub().answer = answer;
  for (const listener of [...hub().listeners]) listener();
}

/** What a page's own code asks before it stores or measures. */
export const consent = {
  /** The choice is read, or known not to have been made. Before that, nothing is allowed. */
  get known(): boolean {
    return hub().answer !== undefined;
  },

  /** Whether a category, or one service of it, is allowed now. */
  has(category: string, service?: string): boolean {
    return hub().answer?.(category, service) ?? false;
  },

  /** Resolves once it is allowed, which may be never; rejects when `signal` aborts. */
  when(category: string, options: { readonly service?: string; readonly signal?: AbortSignal } = {}): Promise<void> {
    const { service, signal } = options;
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (!consent.has(category, service)) return;
        stop();
        resolve();
      };
      const stop = consent.watch(look);
      const abort = (): void => {
        stop();
        reject(signal?.reason as Error);
      };
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort, { once: true });
      look();
    });
  },

  /** Is called whenever the answer may have changed; the answer of this call ends it. */
  watch(listener: () => void): () => void {
    hub().listeners.add(listener);
    return () => void hub().listeners.delete(listener);
  },
};
