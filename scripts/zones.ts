/**
 * The tests that know of days and hours, on machines of five time zones: no result may depend on where it runs.
 *
 *     npm run test:zones -- [part of a zone's name …]
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { isGood, runWith, type Outcome } from './browsers/run-with.js';
import { table } from './browsers/table.js';
import { CHROMIUM_ARGS } from './chromium.js';
import { ensureChromium } from './test/ensure-chromium.js';

/** None, one behind UTC, half an hour of summer time, a quarter of an hour, and a day ahead. */
const ZONES = ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'];
const PURE_ROOMS = ['test/scheduling/', 'test/protocol/', 'test/i18n/'];

interface Row {
  zone: string;
  node: Outcome;
  browser: Outcome;
}

const { positionals: filters } = parseArgs({ allowPositionals: true });

async function main(): Promise<void> {
  const zones = ZONES.filter((zone) => filters.length === 0 || filters.some((part) => zone.includes(part)));
  if (zones.length === 0) {
    console.error(`No such zone: there are ${ZONES.join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const browser = await ensureChromium();
  const rows: Row[] = [];
  for (const zone of zones) rows.push(await runAt(zone, browser));
  report(rows);
}

async function runAt(zone: string, browser: string): Promise<Row> {
  console.log(`\n${zone}`);
  const env = { TZ: zone };
  const row: Row = {
    zone,
    node: await runWith('node', env, (file) => PURE_ROOMS.some((room) => file.startsWith(room))),
    browser: await runWith('browser', env, () => true, { chromium: browser }),
  };
  const seen = await offsetsInBrowser(zone, browser);
  if (seen !== offsetsIn(zone)) row.browser.problems.push(`Chromium is not in ${zone}: its offsets are ${seen}`);
  return row;
}

const DAYS = ['2026-01-15', '2026-07-15'];

/** Hours ahead of UTC in winter and in summer, as the clock of a zone says: its names differ from place to place. */
function offsetsIn(zone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const nameOf = (day: string): string =>
    format.formatToParts(new Date(`${day}T12:00Z`)).find(({ type }) => type === 'timeZoneName')!.value;
  return DAYS.map((day) => {
    const [, sign = '+', hours = 0, minutes = 0] = /([+-])(\d+):(\d+)/.exec(nameOf(day)) ?? [];
    return Number(`${sign}1`) * (Number(hours) + Number(minutes) / 60);
  }).join(' and ');
}

/** The same, as a page sees it: a browser that does not take the zone over would make every test of it mean nothing. */
async function offsetsInBrowser(zone: string, executablePath: string): Promise<string> {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS, env: { ...process.env, TZ: zone } });
  try {
    const page = await browser.newPage();
    const offsets = await page.evaluate(
      (days) => days.map((day) => 0 - new Date(`${day}T12:00Z`).getTimezoneOffset() / 60),
      DAYS,
    );
    return offsets.join(' and ');
  } finally {
    await browser.close();
  }
}

function report(rows: readonly Row[]): void {
  const cells = rows.map(({ zone, node, browser }) => [
    zone,
    ...[node.passed, node.failed, browser.passed, browser.failed].map(String),
  ]);
  const heading = ['zone', 'node passed', 'failed', 'browser passed', 'failed'];
  console.log(`\n${table([heading, ...cells])}`);
  for (const { zone, node, browser } of rows)
    for (const problem of [...node.problems, ...browser.problems]) console.log(`${zone}: ${problem}`);
  process.exitCode = rows.every(({ node, browser }) => isGood(node) && isGood(browser)) ? 0 : 1;
}

await main();
