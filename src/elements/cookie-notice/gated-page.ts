/** The gates of a page, and what stands in the place of its closed frames. Loaded where a page has something gated. */
import { ConsentGates } from '../../state/consent-gates.js';
import type { FramePlaceholders, PlaceholderView } from './frame-placeholder.js';

export class GatedPage {
  readonly #view: () => Omit<PlaceholderView, 'showOnce'> | undefined;
  readonly #gates: ConsentGates;
  #frames: readonly HTMLIFrameElement[] = [];
  #placeholders: Promise<FramePlaceholders> | undefined;

  /** `view`: how placeholders are drawn; `undefined` while their words are on their way. */
  constructor(view: () => Omit<PlaceholderView, 'showOnce'> | undefined) {
    this.#view = view;
    this.#gates = new ConsentGates({
      onFrames: (frames) => {
        this.#frames = frames;
        this.draw();
      },
    });
    this.#gates.start();
  }

  /** Scripts were let run: only a new page is without them. */
  get ran(): boolean {
    return this.#gates.ran;
  }

  /** Draws the placeholders anew, as in another language. */
  draw(): void {
    if (this.#frames.length > 0 || this.#placeholders) void this.#draw();
  }

  stop(): void {
    this.#gates.stop();
  }

  async #draw(): Promise<void> {
    this.#placeholders ??= import('./frame-placeholder.js').then((code) => new code.FramePlaceholders());
    const placeholders = await this.#placeholders;
    const view = this.#view();
    if (view) placeholders.show(this.#frames, { ...view, showOnce: (frame) => this.#gates.showOnce(frame) });
  }
}
