/** What a visitor is told, as it comes and goes. */
import type { Page } from 'playwright-core';

/** Looks at every frame that is drawn, in every shadow tree; a text that is shown for a moment is kept too. */
const WATCH = `
  globalThis.told = [];
  const roots = function* (root) {
    yield root;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) yield* roots(element.shadowRoot);
  };
  const TOLD = '[role=alert] > p, [role=status], [part~=trouble] > p, [part~=conflict] > h3, [part~=empty] > p, .actions > p';
  const look = () => {
    for (const root of roots(document))
      for (const element of root.querySelectorAll(TOLD)) {
        const text = element.textContent.replace(/\\s+/g, ' ').trim();
        if (text && !globalThis.told.includes(text)) globalThis.told.push(text);
      }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

/** Keeps what a page tells from its first frame on. */
export async function watchTold(page: Page): Promise<void> {
  await page.addInitScript(WATCH);
}

/** What was told so far, each text once. */
export function toldOn(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
}
