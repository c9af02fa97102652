/**
 * Takes over what a server has drawn (`punctual/ssr`), instead of drawing it anew: the visitor's page does not flicker,
 * and keeps what they have selected or focused. An element begins with the language, zone and time that it was drawn
 * with, and turns to the visitor's own as soon as it stands.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { adoptStyles, LitElement, render } from 'lit';
import { loadVoice } from './i18n/load-voice.js';
import { systemClock } from './state/clock.js';
import { warn } from './state/warn.js';

/** An element before its class is there, and after. */
type Drawn = HTMLElement & {
  boot?: unknown;
  clock?: unknown;
  updateComplete?: Promise<unknown>;
  requestUpdate?: () => void;
  refresh?: (keep: boolean) => void;
};

interface Drawing {
  readonly drawnAt: number;
  readonly boot: unknown;
}

declare global {
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined;
}

const DRAWN = '[data-punctual-drawn]';
const PATCHED = Symbol.for('punctual.hydrate');

/** Lit's own support; and a way on where what was drawn is not what is to be. */
function patchLit(): void {
  const prototype = LitElement.prototype as unknown as {
    [PATCHED]?: boolean;
    update: (this: LitElement, changed: Map<PropertyKey, unknown>) => void;
    createRenderRoot: (this: LitElement) => ShadowRoot;
  };
  if (prototype[PATCHED]) return;
  prototype[PATCHED] = true;
  // Lit applies it itself where it was evaluated after it.
  if (!Object.hasOwn(LitElement, 'observedAttributes')) globalThis.litElementHydrateSupport?.({ LitElement });

  const waiting = new WeakSet<object>();
  const { createRenderRoot, update } = prototype;
  prototype.createRenderRoot = function () {
    if (this.shadowRoot) waiting.add(this);
    return createRenderRoot.call(this);
  };
  prototype.update = function (changed) {
    if (!waiting.delete(this)) {
      update.call(this, changed);
      return;
    }
    const root = this.renderRoot as ShadowRoot;
    try {
      update.call(this, changed);
    } catch {
      warn('hydration', `<${this.localName}> was drawn otherwise by the server: it is drawn anew`);
      root.replaceChildren();
      render((this as unknown as { render(): unknown }).render(), root, this.renderOptions);
    }
    // Shared sheets in place of a copy in each element, and no part of the page's style-src.
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    for (const sheet of root.querySelectorAll(':scope > style')) sheet.remove();
  };
}

/** Gives an element what it was drawn from, and lets go of it once it stands. */
async function prepare(element: Drawn): Promise<void> {
  const script = element.querySelector(':scope > script[data-punctual-boot]');
  const { drawnAt, boot } = JSON.parse(script?.textContent ?? 'null') as Drawing;
  let now = (): number => drawnAt;
  element.boot = boot;
  element.clock = { ...systemClock, now: () => now() };

  await customElements.whenDefined(element.localName);
  await whenStanding(element);
  now = () => systemClock.now();
  const { punctualDrawn = '' } = element.dataset;
  delete element.dataset['punctualDrawn'];
  for (const name of punctualDrawn.split(' ').filter(Boolean)) element.removeAttribute(name);
  for (const one of everyElement(element)) {
    one.requestUpdate?.();
    one.refresh?.(true);
  }
}

/** Waits for an element, then for those that it draws: they may be others than the server has drawn. */
async function whenStanding(element: Drawn): Promise<void> {
  await element.updateComplete;
  for (const inside of drawnBy(element)) await whenStanding(inside);
}

/** An element of ours and those that it draws. */
function everyElement(element: Drawn): Drawn[] {
  return [element, ...drawnBy(element).flatMap(everyElement)];
}

const drawnBy = ({ shadowRoot }: Drawn): Drawn[] =>
  [...(shadowRoot?.querySelectorAll<Drawn>('*') ?? [])].filter(
    (one) => one.shadowRoot && one.localName.startsWith('punctual-'),
  );

/**
 * Registers elements so that they take over what a server has drawn of them:
 * `hydrate(() => import('punctual/define/punctual-booking'))`.
 */
export async function hydrate(register: () => Promise<unknown>): Promise<void> {
  patchLit();
  const drawn = [...document.querySelectorAll<Drawn>(DRAWN)].filter((one) => one.boot === undefined);
  await Promise.all(drawn.map((element) => loadVoice(element.closest('[lang]')?.getAttribute('lang') ?? 'en')));
  for (const element of drawn) void prepare(element);
  await register();
}
