import { until } from '../support/until.js';

/** The step that proves a number by a code, wherever it stands. */
export class CodePage {
  readonly root: ShadowRoot;

  constructor(root: ShadowRoot) {
    this.root = root;
  }

  button(part: string): HTMLButtonElement | null {
    return this.root.querySelector<HTMLButtonElement>(`button[part~="${part}"]`);
  }

  /** What becomes of messages. */
  get state(): string {
    return this.#text('.state');
  }

  get problem(): string {
    return this.#text('#code-wrong');
  }

  get confirmed(): string {
    return this.#text('.confirmed');
  }

  /** The class of what has the focus. */
  get focused(): string | undefined {
    return this.root.activeElement?.className;
  }

  /** A code is asked for, and its field is there. */
  async ask(): Promise<void> {
    await until(() => this.button('send-code'), 'a code can be asked for');
    this.button('send-code')!.click();
    await until(() => this.root.querySelector('#code'), 'the field for the code');
  }

  async type(code: string): Promise<void> {
    this.root.querySelector<HTMLInputElement>('#code')!.value = code;
    this.button('check-code')!.click();
    await until(() => this.problem || this.confirmed, 'the code is judged');
  }

  #text(selector: string): string {
    return (this.root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
}
