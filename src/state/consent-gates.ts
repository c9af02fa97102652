/**
 * Keeps closed what a page marks with `data-punctual-category` until that category is allowed. Owns when it opens, and
 * knows no words: what stands in the place of a closed frame is drawn by whoever listens.
 */
import { consent } from './consent-hub.js';

const GATED = '[data-punctual-category]';
/** What a script is after its gate has opened; the mark is gone, so that nothing opens twice. */
const SCRIPT_TYPES = ['module', 'importmap', 'speculationrules'];

const categoryOf = (element: HTMLElement): string => element.dataset['punctualCategory'] ?? '';
const serviceOf = (element: HTMLElement): string | undefined => element.dataset['punctualService'] || undefined;

/** Whether the gate of an element may open. */
export function isOpen(element: HTMLElement): boolean {
  return consent.has(categoryOf(element), serviceOf(element));
}

/**
 * The same element is put back in its place with the type of a script. It was made by the page's parser, which is what a
 * strict policy with Trusted Types goes by; a copy would be refused, and its nonce lost.
 */
function runScript(script: HTMLScriptElement): void {
  const { parentNode, nextSibling } = script;
  const type = script.dataset['punctualType'] ?? '';
  script.type = SCRIPT_TYPES.includes(type) ? type : 'text/javascript';
  script.remove();
  parentNode?.insertBefore(script, nextSibling);
}

/** Addresses that a page can be sent to: never a script. */
const isAddress = (text: string): boolean => {
  try {
    return /^https?:$/.test(new URL(text, document.baseURI).protocol);
  } catch {
    return false;
  }
};

function showSource(element: HTMLElement): void {
  const { punctualSrc, punctualSrcset } = element.dataset;
  if (punctualSrcset) element.setAttribute('srcset', punctualSrcset);
  if (punctualSrc && isAddress(punctualSrc)) element.setAttribute('src', punctualSrc);
}

/** Lets one element do what it is for. */
function openGate(element: HTMLElement): void {
  if (!(element instanceof HTMLScriptElement)) showSource(element);
  else if (element.type === 'text/plain') runScript(element);
}

/** What ran cannot be made not to have run; what is shown can be taken away. */
function closeGate(element: HTMLElement): void {
  if (element instanceof HTMLIFrameElement) element.src = 'about:blank';
  else if (!(element instanceof HTMLScriptElement)) for (const name of ['src', 'srcset']) element.removeAttribute(name);
}

/** What the page is told of its closed frames. */
export interface GateWatch {
  /** Frames that are closed, all that there are now. */
  readonly onFrames: (frames: readonly HTMLIFrameElement[]) => void;
}

export class ConsentGates {
  readonly #watch: GateWatch;
  readonly #opened = new WeakSet<HTMLElement>();
  /** Frames that the visitor wanted once, without allowing the category. */
  readonly #once = new WeakSet<HTMLElement>();
  #observer: MutationObserver | undefined;
  #stop: (() => void) | undefined;
  #ran = false;

  constructor(watch: GateWatch) {
    this.#watch = watch;
  }

  /** Scripts were let run: only a new page is without them. */
  get ran(): boolean {
    return this.#ran;
  }

  start(): void {
    this.#stop ??= consent.watch(this.#look);
    this.#observer ??= new MutationObserver((changes) => {
      if (changes.some(({ addedNodes }) => addedNodes.length > 0)) this.#look();
    });
    this.#observer.observe(document, { childList: true, subtree: true });
    this.#look();
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Shows one frame, this once. */
  showOnce(frame: HTMLIFrameElement): void {
    this.#once.add(frame);
    this.#look();
  }

  readonly #look = (): void => {
    // No gate opens before the stored choice is read.
    if (!consent.known) return;
    const closed: HTMLIFrameElement[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(GATED)) {
      const open = isOpen(element) || this.#once.has(element);
      if (open !== this.#opened.has(element)) this.#turn(element, open);
      if (!open && element instanceof HTMLIFrameElement) closed.push(element);
    }
    this.#watch.onFrames(closed);
  };

  #turn(element: HTMLElement, open: boolean): void {
    if (!open) {
      this.#opened.delete(element);
      closeGate(element);
      return;
    }
    this.#opened.add(element);
    this.#ran ||= element instanceof HTMLScriptElement;
    openGate(element);
  }
}
