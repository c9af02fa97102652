/**
 * Which layout is shown. Owns the visitor's turning it over and the code of the layouts beside the month; without that
 * code there is the month.
 */
import { adoptStyles } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { LazyModule } from '../../state/lazy-module.js';
import type { DrawnHost } from '../focus-controller.js';
import { layoutsOf } from './layout.js';
import type { Layout } from './layout.js';
import type * as otherLayouts from './other-layouts.js';
import type { OtherLayout } from './picker-view.js';

export type OtherLayouts = typeof otherLayouts;

export interface LayoutHost extends DrawnHost {
  readonly layout?: string | undefined;
}

export class LayoutController implements ReactiveController {
  readonly #host: LayoutHost;
  readonly #code: LazyModule<OtherLayouts>;
  #turnedOver = false;
  #other: OtherLayout | undefined;

  constructor(host: LayoutHost, load: () => Promise<OtherLayouts>) {
    this.#host = host;
    this.#code = new LazyModule(host, load);
    host.addController(this);
  }

  /** The layout that is shown, and the one that can be had instead. */
  get #both(): readonly [shown: Layout, instead: Layout] {
    const [first, second] = layoutsOf(this.#host.layout);
    const [shown, instead] = this.#turnedOver ? ([second, first] as const) : ([first, second] as const);
    return shown !== 'month' && this.failed ? ['month', shown] : [shown, instead];
  }

  get instead(): Layout {
    return this.#both[1];
  }

  /** The layout in place of the month; `undefined` for the month. */
  get other(): OtherLayout | undefined {
    return this.#other;
  }

  /** The layout's code is on its way. */
  get loading(): boolean {
    return this.#both[0] !== 'month' && !this.#other;
  }

  /** The layout's code could not be had. */
  get failed(): boolean {
    return this.#code.failed;
  }

  /** The visitor wants the other layout, or the same again after its code failed to load. */
  turnOver(): void {
    if (this.failed) void this.#code.load();
    else this.#turnedOver = !this.#turnedOver;
    this.#host.requestUpdate();
  }

  /** Gets ready what the next drawing needs. */
  prepare(): void {
    const [shown] = this.#both;
    const code = this.#code.value;
    if (shown === 'month') this.#other = undefined;
    else if (!code) void this.#code.load();
    else if (this.#other?.kind !== shown) {
      this.#other = code.createLayout(shown);
      const { elementStyles } = this.#host.constructor as typeof LitElement;
      adoptStyles(this.#host.renderRoot as ShadowRoot, [...elementStyles, code.otherStyles]);
    }
  }

  hostUpdated(): void {
    this.#other?.updated?.(this.#host.renderRoot);
  }
}
