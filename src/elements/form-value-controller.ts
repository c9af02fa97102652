/**
 * An element's part in a plain `<form>`: its value, what is wrong with it, whether a fieldset switches it off. Owns the
 * `ElementInternals`; which values are right is told by the element.
 */
import { isServer } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FormHost extends ReactiveControllerHost, HTMLElement {
  value: string;
  readonly required: boolean;
}

/** What is wrong with a value, in the visitor's language. */
export interface Fault {
  readonly flag: 'rangeUnderflow' | 'rangeOverflow' | 'badInput' | 'valueMissing' | 'customError';
  readonly message: string;
}

export interface FormValueOptions {
  /** What the browser says when a required value is missing. */
  readonly missing: () => string;
  /** What it points at, and where the focus goes. */
  readonly anchor: () => HTMLElement | undefined | null;
  /** Whether text is a value at all; text that is none counts as no value. */
  readonly isValue: (text: string) => boolean;
  /** What is wrong with a value that is one. */
  readonly fault?: (value: string) => Fault | undefined;
  /** Whether there must be a value; the host's `required` unless set. */
  readonly required?: () => boolean;
  /** What is wrong where there is no value: with what was typed and is none, or with a part of the element. */
  readonly unfit?: () => Fault | undefined;
  /** What is sent instead of the value alone, where that is more than one entry. */
  readonly entries?: (value: string) => FormData | undefined;
  /** What the browser keeps, to bring back on the way back to the page; the value unless set. */
  readonly kept?: (value: string) => string;
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

  /** The element cannot be used: by its own attribute, or by a fieldset around it. */
  get disabled(): boolean {
    // A server knows no fieldset.
    return (isServer as boolean) ? this.#host.hasAttribute('disabled') : this.#host.matches(':disabled');
  }

  hostUpdated(): void {
    const { value: text } = this.#host;
    const required = this.#options.required?.() ?? this.#host.required;
    const { missing, anchor, isValue, fault, unfit, entries, kept } = this.#options;
    const value = text && isValue(text) ? text : '';
    const wrong = value ? fault?.(value) : unfit?.();
    const at = anchor() ?? undefined;
    this.internals.setFormValue(entries ? (entries(value) ?? null) : value || null, kept ? kept(value) : value);
    if (wrong) this.internals.setValidity({ [wrong.flag]: true }, wrong.message, at);
    else if (required && !value) this.internals.setValidity({ valueMissing: true }, missing(), at);
    else this.internals.setValidity({});
    this.#show('invalid', !this.internals.validity.valid);
    this.#show('disabled', this.disabled);
  }

  /** The visitor set the value: tells it as the browser's own fields do. */
  tellChange(): void {
    for (const type of ['input', 'change']) this.#host.dispatchEvent(new Event(type, { bubbles: true }));
  }

  #show(state: string, on: boolean): void {
    try {
      if (on) this.internals.states.add(state);
      else this.internals.states.delete(state);
    } catch {
      // Chromium before 125 has states of another spelling only, others none: there is nothing to style by.
    }
  }
}
