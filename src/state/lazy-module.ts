/** Code that is loaded when it is first wanted. Owns whether it is there and whether that failed. */
import type { ReactiveControllerHost } from 'lit';

export class LazyModule<Module> {
  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<Module>;
  #value: Module | undefined;
  #failed = false;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#import = load;
  }

  get value(): Module | undefined {
    return this.#value;
  }

  /** The last try came to nothing; `load` tries again. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Loads the code unless it is there or on its way. Never rejects. */
  load(): Promise<void> {
    if (this.#value) return Promise.resolve();
    this.#loading ??= this.#tryLoading();
    return this.#loading;
  }

  async #tryLoading(): Promise<void> {
    this.#failed = false;
    try {
      this.#value = await this.#import();
    } catch {
      this.#failed = true;
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }
}
