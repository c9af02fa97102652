import type { Clock } from '../../../src/state/clock.js';

interface Timer {
  readonly due: number;
  readonly task: () => void;
}

/** A clock that stands still until a test moves it; what waits on it runs in order. */
export class ManualClock implements Clock {
  #time: number;
  readonly #timers = new Set<Timer>();
  readonly #idle = new Set<() => void>();

  constructor(now: string) {
    this.#time = Date.parse(now);
  }

  now(): number {
    return this.#time;
  }

  after(milliseconds: number, task: () => void): () => void {
    const timer = { due: this.#time + milliseconds, task };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  whenIdle(task: () => void): () => void {
    this.#idle.add(task);
    return () => this.#idle.delete(task);
  }

  /** How many tasks wait for their time. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** Lets time pass. */
  advance(milliseconds: number): void {
    const end = this.#time + milliseconds;
    for (;;) {
      const next = [...this.#timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      this.#timers.delete(next);
      this.#time = next.due;
      next.task();
    }
    this.#time = end;
  }

  /** Lets everything run that waits for idle time. */
  idle(): void {
    const tasks = [...this.#idle];
    this.#idle.clear();
    for (const task of tasks) task();
  }
}
