/** The visitor's choice of another zone. Owns whether it is open, and its code; which zone is shown is the element's. */
import { LazyModule } from '../../state/lazy-module.js';
import { FocusController } from '../focus-controller.js';
import type { DrawnHost } from '../focus-controller.js';

export class ZoneChoice {
  readonly #code: LazyModule<unknown>;
  readonly #focus: FocusController;
  #open = false;

  constructor(host: DrawnHost, load: () => Promise<unknown>) {
    this.#code = new LazyModule(host, load);
    this.#focus = new FocusController(host);
  }

  /** It is shown. */
  get open(): boolean {
    return this.#open && Boolean(this.#code.value);
  }

  /** Its code could not be had. */
  get failed(): boolean {
    return this.#code.failed;
  }

  toggle(): void {
    if (this.#open) {
      this.close();
      return;
    }
    this.#open = true;
    this.#focus.soon('punctual-timezone');
    void this.#code.load();
  }

  close(): void {
    this.#open = false;
    this.#focus.soon('.change-zone');
  }
}
