/** One visit of a page by a browser with an empty cache, on a slow line and processor or on this machine's own. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { PageName } from './site.js';

/** What was measured; milliseconds from the start of the visit, or from a press until it is painted. */
export interface Sample {
  readonly firstSlot: number;
  readonly day: number | undefined;
  readonly nextMonth: number | undefined;
  /** Tasks of more than 50 ms, and the longest of them that began after the first slot was there. */
  readonly longTasks: number;
  readonly longAfter: number;
  readonly shifts: number;
  /** Megabytes in use when the first slot is there, and once all that is loaded ahead is there too. */
  readonly heapAtOnce: number;
  readonly heap: number;
}

/** What a visit is like. */
export interface Profile {
  readonly isSlow: boolean;
}

/** As the DevTools have it: Slow 4G, and a processor that takes four times as long. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const SLOW_CPU = 4;

/** Watches from the first moment on; put into every page. A string: what is compiled here has helpers of its own. */
const WATCH = `globalThis.bench = {
  tasks: [], shifts: 0, slotAt: 0,
  root: () => document.querySelector('bare-booking')?.shadowRoot
    ?? document.querySelector('punctual-booking')?.shadowRoot?.querySelector('punctual-slot-picker')?.shadowRoot,
  calendar: () => bench.root().querySelector('punctual-calendar')?.shadowRoot ?? bench.root(),
  slot: () => bench.root()?.querySelector('[data-start]') ?? document.querySelector('#times option[value^="2"]'),
  painted: () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
  async until(isThere) {
    while (!isThere()) await new Promise((next) => requestAnimationFrame(next));
    await bench.painted();
  },
  async press(find, what) {
    const before = what();
    const start = performance.now();
    find().click();
    await bench.until(() => what() !== before);
    return performance.now() - start;
  },
  title: () => bench.root().querySelector('.times-title').textContent + bench.slot()?.dataset.start,
  day: () => bench.press(() => [...bench.calendar().querySelectorAll('[part~="day-open"]:not([disabled])')].at(-1), bench.title),
  month: () => bench.press(
    () => [...bench.calendar().querySelectorAll('[part~="turn"]')].at(-1),
    () => bench.calendar().querySelector('[part~="day-open"]')?.dataset.date ?? bench.calendar().querySelector('.month').textContent),
};
new PerformanceObserver((list) => bench.tasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration])))
  .observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) bench.shifts += value; })
  .observe({ type: 'layout-shift', buffered: true });
bench.until(() => bench.slot()).then(() => { bench.slotAt = performance.now(); });`;

interface Watched {
  readonly tasks: readonly (readonly [start: number, length: number])[];
  readonly shifts: number;
  readonly slotAt: number;
  day(): Promise<number>;
  month(): Promise<number>;
}

declare global {
  var bench: Watched;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

async function open(browser: Browser, { isSlow }: Profile): Promise<readonly [Page, CDPSession]> {
  const context = await browser.newContext({
    timezoneId: 'UTC',
    locale: 'en-US',
    viewport: { width: 1000, height: 900 },
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(WATCH);
  if (isSlow) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  }
  return [page, session];
}

/** Visits a page, presses what it has, and leaves. */
export async function visitPage(browser: Browser, url: string, name: PageName, profile: Profile): Promise<Sample> {
  const [page, session] = await open(browser, profile);
  try {
    await page.goto(url, { waitUntil: 'load' });
    // On the empty page too: what drives the page is in the heap of each then.
    await page.waitForFunction((isEmpty) => isEmpty || bench.slotAt > 0, name === 'empty');
    const heapAtOnce = await heapOf(session);
    // What is loaded ahead is there before anything is pressed, as for a visitor who looks at the times first.
    await page.waitForLoadState('networkidle');
    const heap = await heapOf(session);
    // Before anything is pressed: what a press moves is the visitor's doing, and a script's press is not told apart.
    const shifts = await page.evaluate(() => bench.shifts);
    const hasDays = !['empty', 'plain'].includes(name);
    const day = hasDays ? await page.evaluate(() => bench.day()) : undefined;
    const nextMonth = hasDays && name !== 'bare-lit' ? await page.evaluate(() => bench.month()) : undefined;
    const { tasks, slotAt } = await page.evaluate(() => ({ ...bench }));
    const later = tasks.filter(([start]) => start > slotAt).map(([, length]) => length);
    return {
      firstSlot: slotAt,
      day,
      nextMonth,
      longTasks: tasks.length,
      longAfter: Math.max(0, ...later),
      shifts,
      heapAtOnce,
      heap,
    };
  } finally {
    await page.context().close();
  }
}
