/** What moves on a page without the visitor's doing, and answers that come when a test says so. */
import type { Page, Route } from 'playwright-core';

/**
 * Less than can be seen, by the score of a shift: the numbers of a day's cell that change their width where they stand, as
 * on the last evening of a month, when the next one is shown with the times. Seen there: less than 0.00005.
 */
const UNSEEN = 0.0001;

/** Every shift is kept, those right after a press too: it is for the test to say which of them are the visitor's doing. */
const WATCH = `
  globalThis.shiftsSeen = [];
  const nameOf = (node) => node ? (node.nodeType === 1 ? node.localName + '.' + node.className : node.nodeName + ' ' + node.textContent.trim().slice(0, 20)) : 'something';
  const keep = (entries) => globalThis.shiftsSeen.push(...entries.filter(({ value }) => value >= ${UNSEEN}).map(({ value, sources }) =>
    value.toFixed(4) + ' ' + sources.map(({ node, previousRect: a, currentRect: b }) =>
      nameOf(node) + ' [' + [a.x, a.y, a.width, a.height].map(Math.round) + '] to [' + [b.x, b.y, b.width, b.height].map(Math.round) + ']').join('; ')));
  globalThis.shiftWatch = new PerformanceObserver((list) => keep(list.getEntries()));
  globalThis.shiftWatch.observe({ type: 'layout-shift', buffered: true });
  globalThis.takeShifts = () => {
    keep(globalThis.shiftWatch.takeRecords());
    return globalThis.shiftsSeen.splice(0);
  };
`;

/** Counts what moves from the page's first moment on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(WATCH);
}

/** Draws what is to be drawn, then says what has moved since it was last asked: how much, and what from where to where. */
export function takeShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return (globalThis as unknown as { takeShifts: () => string[] }).takeShifts();
  });
}

/** Answers that wait. */
export interface HeldBack {
  /** Somebody has asked. */
  readonly asked: Promise<void>;
  /** Lets the answer through, and all that are asked for later. */
  release(): void;
}

/** Keeps what the page asks for at these addresses until it is released. */
export async function holdBack(page: Page, url: string | RegExp): Promise<HeldBack> {
  let release = (): void => undefined;
  let tellAsked = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const asked = new Promise<void>((resolve) => (tellAsked = resolve));
  await page.route(url, async (route: Route) => {
    tellAsked();
    await released;
    await route.continue();
  });
  return { asked, release };
}
