/**
 * How a page with a booking compares, in one run, with one that does the same by the platform alone: time to the first
 * slot, a press on a day, the next month, growth, memory. Pages take turns, each visit with an empty cache; a figure is a
 * median, a ratio is of medians of this run. Nothing fails here: machines differ, and what is held is bytes.
 *
 *     npm run build && npm run bench            about four minutes
 *     npm run bench -- --quick                  about one
 */
import { startBrowser } from '../../support/browser.js';
import { PAGES, startSite, type PageName } from './site.js';
import { visitPage, type Profile, type Sample } from './visit.js';

const isQuick = process.argv.includes('--quick');
/** Whatever happens, it ends. */
const LIMIT_MS = 6 * 60_000;
const FEW = 100;
const MANY = 10_000;

interface Plan {
  readonly page: PageName;
  readonly perMonth: number;
  readonly profile: Profile;
  readonly rounds: number;
}

const SLOW: Profile = { isSlow: true };
const FAST: Profile = { isSlow: false };

const [often, seldom] = isQuick ? [2, 1] : [7, 3];
const PLANS: readonly Plan[] = [
  ...PAGES.map((page) => ({ page, perMonth: FEW, profile: SLOW, rounds: often })),
  ...(['plain', 'bare-lit', 'pasted', 'preloaded'] as const).map((page) => ({
    page,
    perMonth: MANY,
    profile: SLOW,
    rounds: isQuick ? 2 : 5,
  })),
  ...(['pasted', 'preloaded', 'drawn'] as const).map((page) => ({
    page,
    perMonth: FEW,
    profile: FAST,
    rounds: seldom,
  })),
];

const keyOf = ({ page, perMonth, profile }: Omit<Plan, 'rounds'>): string => `${page} ${perMonth} ${profile.isSlow}`;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

async function measure(): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const site = await startSite(Date.now());
  const browser = await startBrowser();
  const samples = new Map<string, Sample[]>();
  const end = Date.now() + LIMIT_MS;
  try {
    // So that the server has every answer packed.
    for (const { page, perMonth } of PLANS) await visitPage(browser, site.url(page, perMonth), page, FAST);
    for (let round = 0; PLANS.some(({ rounds }) => round < rounds) && Date.now() < end; round += 1) {
      for (const plan of PLANS.filter(({ rounds }) => round < rounds)) {
        const { page, perMonth, profile } = plan;
        const sample = await visitPage(browser, site.url(page, perMonth), page, profile);
        samples.set(keyOf(plan), [...(samples.get(keyOf(plan)) ?? []), sample]);
      }
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  return samples;
}

const samples = await measure();

function figure(page: PageName, what: keyof Sample, perMonth = FEW, profile = SLOW): number {
  const all = samples.get(keyOf({ page, perMonth, profile })) ?? [];
  return median(all.map((sample) => sample[what] ?? NaN));
}

/** A line of the report: what, how much, and what the budget is. */
function line(what: string, value: number, budget: number, unit = ''): void {
  const digits = unit === ' ms' ? 0 : what.startsWith('CLS') ? 4 : 2;
  const verdict = value <= budget ? 'within' : 'OVER  ';
  console.log(`  ${verdict}  ${value.toFixed(digits).padStart(6)}${unit} of ${budget.toFixed(digits)}${unit}  ${what}`);
}

console.log(`Medians of up to ${often} visits a page, slow profile (4x processor, Slow 4G) unless it says otherwise\n`);
console.log('Milliseconds, of this machine: first slot | a day | next month | long tasks | CLS | heap MB, all loaded');
for (const { page, perMonth, profile } of PLANS) {
  const of = (what: keyof Sample, digits = 0): string => {
    const value = figure(page, what, perMonth, profile);
    return (Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(6);
  };
  const name = `${page} ${perMonth}${profile.isSlow ? '' : ' fast'}`;
  console.log(
    `  ${name.padEnd(16)} ${of('firstSlot')} ${of('day')} ${of('nextMonth')} ${of('longTasks')} ${of('shifts', 3)} ${of('heap', 2)}`,
  );
}

console.log('\nTime to the first slot, against a plain page that fetches the same into a <select>');
const plain = figure('plain', 'firstSlot');
line('the pasted script alone', figure('pasted', 'firstSlot') / plain, 1.6);
line('with the lines that the snippet has for the head', figure('preloaded', 'firstSlot') / plain, 1.2);
line('drawn on the server', figure('drawn', 'firstSlot') / plain, 0.65);

console.log('\nWhat moves, and what holds the page up');
for (const page of ['pasted', 'preloaded', 'drawn'] as const) {
  line(`CLS, ${page}`, figure(page, 'shifts'), 0);
  line(`long tasks, not throttled, ${page}`, figure(page, 'longTasks', FEW, FAST), 0);
  line(`longest task after the first slot, ${page}`, figure(page, 'longAfter'), 50, ' ms');
}

console.log('\nPresses, and memory');
line('a day, against the same grid in bare Lit', figure('pasted', 'day') / figure('bare-lit', 'day'), 1.2);
line('the next month, which was fetched ahead', figure('pasted', 'nextMonth'), 66, ' ms');
line(
  'heap over the empty page at the first slot, MB',
  figure('pasted', 'heapAtOnce') - figure('empty', 'heapAtOnce'),
  0.6,
);
line('the same with all that is loaded ahead, MB', figure('pasted', 'heap') - figure('empty', 'heap'), 0.6);

console.log(`\nGrowth, ${FEW} to ${MANY} slots a month`);
for (const page of ['pasted', 'preloaded'] as const) {
  line(`first slot, ${page}`, figure(page, 'firstSlot', MANY) / figure(page, 'firstSlot'), 1.1);
  line(`a day, ${page}`, figure(page, 'day', MANY) / figure(page, 'day'), 1.6);
}
console.log(
  `  for comparison: first slot ×${(figure('plain', 'firstSlot', MANY) / plain).toFixed(2)} on the plain page`,
);
console.log(
  `  for comparison: ×${(figure('bare-lit', 'firstSlot', MANY) / figure('bare-lit', 'firstSlot')).toFixed(2)}, a day ×${(figure('bare-lit', 'day', MANY) / figure('bare-lit', 'day')).toFixed(2)}, in bare Lit`,
);
