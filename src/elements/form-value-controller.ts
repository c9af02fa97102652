/** An element's part in a plain `<form>`: its value and whether one is missing. Owns the `ElementInternals`. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FormHost extends ReactiveControllerHost, HTMLElement {
  value: string;
  required: boolean;
}

export interface FormValueOptions {
  /** What the browser says when a required value is missing. */
  readonly missing: () => string;
  /** What it points at. */
  readonly anchor: () => HTMLElement | undefined;
}

export class FormValueController implements ReactiveController {
  readonly internals: ElementInternals;
  readonly #host: FormHost;
  readonly #options: FormValueOptions;

  constructor(host: FormHost, options: FormValueOptions) {
    this.#host = host;
    this.#options = options;
    this.internals = host.attachInternals();
    host.addController(this);
  }

  hostUpdated(): void {
    const { value, required } = this.#host;
    this.internals.setFormValue(value || null);
    if (required && !value) {
      this.internals.setValidity({ valueMissing: true }, this.#options.missing(), this.#options.anchor());
    } else this.internals.setValidity({});
  }
}
