/** Brings an element into a state as its visitor would: by presses on its parts and by what they write. */
import type { Step } from '../gallery/element-state.js';

/** A state that is not reached by then is left as it is, in milliseconds. */
const PATIENCE = 10_000;

/** All roots below an element, its own first. */
function rootsOf(element: Element): ShadowRoot[] {
  const root = element.shadowRoot;
  if (!root) return [];
  return [root, ...[...root.querySelectorAll('*')].flatMap(rootsOf)];
}

function findPart(element: Element, part: string): HTMLElement | undefined {
  for (const root of rootsOf(element)) {
    const named = [...root.querySelectorAll('button')].filter(({ textContent }) => textContent.trim() === part);
    const parts = root.querySelectorAll<HTMLElement>(`[part~="${part}"]:not([disabled])`);
    const found = [...(/^[a-z-]+$/.test(part) ? parts : named)].find(
      (one) => !one.localName.startsWith('punctual-') && one.checkVisibility(),
    );
    if (found) return found;
  }
  return undefined;
}

function findInput(element: Element, label: string): HTMLInputElement | undefined {
  for (const root of rootsOf(element)) {
    for (const input of root.querySelectorAll<HTMLInputElement>('input'))
      if ([...(input.labels ?? [])].some(({ textContent }) => textContent.trim().startsWith(label))) return input;
  }
  return undefined;
}

/** Looks at each frame until there is what is looked for. */
async function until<T>(look: () => T | undefined): Promise<T> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error('The element did not come into this state.');
}

/** Does the steps, one after the other. */
export async function play(element: Element, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('press' in step) {
      (await until(() => findPart(element, step.press))).click();
      continue;
    }
    for (const [label, text] of Object.entries(step.fill)) {
      const input = await until(() => findInput(element, label));
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
}
