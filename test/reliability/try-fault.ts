/**
 * A visitor who meets one fault: in a real browser, on the built script tag, against the built server behind a proxy.
 * Owns how each step is taken and what is noted of it; whether that is good is for the test to say.
 */
import Database from 'libsql';
import type { Browser, Page } from 'playwright-core';
import { visit } from '../support/browser.js';
import { startFaultProxy, type FaultProxy, type Injected } from '../support/fault-proxy.js';
import { startReferenceServer, type ReferenceServer } from '../support/reference-server.js';
import { serveStaticPage, type StaticPage } from '../support/static-page.js';
import { REQUESTS, type FaultCase } from './fault-cases.js';
import { oneRoom } from './one-room.js';
import { toldOn, watchTold } from './told-texts.js';

/** What came of a fault. */
export interface FaultOutcome {
  /** What the visitor was told while it lasted, in the order it was told. */
  readonly told: readonly string[];
  /** How often the request was sent while it lasted. */
  readonly requests: number;
  /** Bookings of this visitor in the database while it lasted. */
  readonly bookedMeanwhile: number;
  /** What the visitor had to press once it was over; nothing where all went on by itself. */
  readonly wayOn: string | undefined;
  /** Bookings of this visitor in the database in the end. */
  readonly booked: number;
  /** What they had written was still there. */
  readonly answersKept: boolean;
  /** Uncaught errors, and what else stood in the console beside the browser's own lines on failed requests. */
  readonly uncaught: readonly string[];
}

/** Server, proxy and site of a run. */
export interface Ground {
  readonly browser: Browser;
  readonly server: ReferenceServer;
  readonly proxy: FaultProxy;
  readonly site: StaticPage;
  stop(): Promise<void>;
}

/** Builds the ground. */
export async function openGround(browser: Browser): Promise<Ground> {
  const server = await startReferenceServer(oneRoom);
  const proxy = await startFaultProxy(server.api);
  const site = await serveStaticPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Room</title><link rel="icon" href="data:,">
     <script type="module" src="${server.script}"></script>
     <punctual-booking api="${proxy.api}" service="room"></punctual-booking></html>`,
  );
  return {
    browser,
    server,
    proxy,
    site,
    stop: async () => {
      await site.stop();
      await proxy.stop();
      await server.stop();
    },
  };
}

function bookingsOf({ server }: Ground, email: string): number {
  const database = new Database(server.databaseFile, { readonly: true });
  try {
    const rows = database.prepare("select details from booking where status = 'confirmed'").all() as {
      details: string;
    }[];
    return rows.filter(({ details }) => details.includes(`"${email}"`)).length;
  } finally {
    database.close();
  }
}

const submitOf = (page: Page) => page.locator('css=[part~="submit"]');
const confirmation = (page: Page) => page.locator('css=[part~="confirmation"]');
const alternatives = (page: Page) => page.locator('css=[part~="alternative"]');
const trouble = (page: Page) => page.locator('css=[part~="trouble"], [role=alert]').first();

async function chooseTime(page: Page): Promise<void> {
  await page.getByRole('radio').last().click();
  await page.getByLabel('Name').waitFor();
}

async function write(page: Page, email: string): Promise<void> {
  await page.getByLabel('Name').fill('Ada Lovelace');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Anything we should know?').fill('Second floor?');
}

/** Where a visitor comes to rest: booked, told of a fault, or sent back to the times. */
async function rest(page: Page): Promise<'booked' | 'told' | 'back'> {
  const conflict = page.locator('css=[part~="conflict"]');
  await confirmation(page).or(trouble(page)).or(conflict).first().waitFor({ timeout: 60_000 });
  if (await confirmation(page).isVisible()) return 'booked';
  return (await conflict.isVisible()) ? 'back' : 'told';
}

let visitors = 0;

class Visitor {
  readonly #ground: Ground;
  readonly #case: FaultCase;
  readonly #email: string;
  readonly page: Page;
  readonly faults: string[];
  #injected: Injected | undefined;
  #wayOn: string | undefined;

  constructor(ground: Ground, fault: FaultCase, { page, faults }: { page: Page; faults: string[] }) {
    visitors += 1;
    this.#ground = ground;
    this.#case = fault;
    this.#email = `visitor-${String(visitors)}@example.com`;
    this.page = page;
    this.faults = faults;
  }

  async meet(): Promise<FaultOutcome> {
    const { occasion } = this.#case;
    if (occasion === 'opening') await this.#begin();
    await this.page.goto(this.#ground.site.url);
    if (occasion === 'opening')
      await this.page.getByRole('radio').first().or(trouble(this.page)).first().waitFor({ timeout: 60_000 });
    else await this.page.getByRole('radio').first().waitFor();
    if (occasion === 'opening') return this.#after(await this.#meanwhile());
    if (occasion === 'hold') await this.#begin();
    await chooseTime(this.page);
    await write(this.page, this.#email);
    if (occasion === 'booking') await this.#begin();
    await this.#press();
    return this.#after(await this.#meanwhile());
  }

  /** From here on the fault lasts. */
  async #begin(): Promise<void> {
    const { proxy: rule, happens, occasion } = this.#case;
    const { proxy } = this.#ground;
    if (rule) this.#injected = proxy.inject({ ...REQUESTS[occasion], ...rule });
    if (happens === 'late' || happens === 'reloaded')
      this.#injected = proxy.inject({ ...REQUESTS[occasion], fault: { kind: 'late' } });
    if (happens === 'connection-refused') await proxy.refuse();
    if (happens === 'offline') await this.page.context().setOffline(true);
  }

  async #press(): Promise<void> {
    const { happens } = this.#case;
    const submit = submitOf(this.page);
    if (happens === 'pressed-twice') {
      await submit.dblclick();
      await this.page.keyboard.press('Enter');
    } else await submit.click();
    if (happens === 'late') {
      await this.page.getByText('Checking whether your booking went through').waitFor();
      this.#injected?.lift();
    }
    if (happens === 'reloaded') {
      await this.#injected?.first;
      await this.page.reload();
      this.#injected?.lift();
      await this.page.getByRole('radio').first().waitFor();
    } else await rest(this.page);
  }

  /** What can be said while the fault lasts. */
  async #meanwhile(): Promise<Pick<FaultOutcome, 'told' | 'requests' | 'bookedMeanwhile'>> {
    const { method, path } = REQUESTS[this.#case.occasion];
    const isMeant = (seen: { method: string; path: string }): boolean => seen.method === method && seen.path === path;
    return {
      told: await toldOn(this.page),
      requests: this.#ground.proxy.seen.filter(isMeant).length,
      bookedMeanwhile: bookingsOf(this.#ground, this.#email),
    };
  }

  /** The fault is over, and the visitor goes on as far as a booking. */
  async #after(meanwhile: Pick<FaultOutcome, 'told' | 'requests' | 'bookedMeanwhile'>): Promise<FaultOutcome> {
    const { occasion, happens } = this.#case;
    await this.#end();
    let answersKept = true;
    if (occasion === 'opening') {
      if (await trouble(this.page).isVisible()) await this.#pressOn('Try again');
      await this.page.getByRole('radio').first().waitFor();
      await chooseTime(this.page);
      await write(this.page, this.#email);
      await submitOf(this.page).click();
    } else if (await alternatives(this.page).first().isVisible()) {
      this.#wayOn = 'another time, and the button';
      await alternatives(this.page).first().click();
      answersKept = (await this.page.getByLabel('Anything we should know?').inputValue()) === 'Second floor?';
      await submitOf(this.page).click();
    } else if (happens !== 'reloaded' && !(await confirmation(this.page).isVisible())) {
      answersKept = (await this.page.getByLabel('Anything we should know?').inputValue()) === 'Second floor?';
      await this.#pressOn(await submitOf(this.page).innerText());
    }
    if (happens !== 'reloaded') await confirmation(this.page).waitFor();
    return {
      ...meanwhile,
      wayOn: this.#wayOn,
      booked: bookingsOf(this.#ground, this.#email),
      answersKept,
      uncaught: this.faults.filter((line) => !line.startsWith('console: Failed to load resource')),
    };
  }

  async #end(): Promise<void> {
    await this.page.context().setOffline(false);
    await this.#ground.proxy.clear();
  }

  async #pressOn(name: string): Promise<void> {
    this.#wayOn = name;
    await this.page.getByRole('button', { name }).click();
  }
}

/** Has a visitor meet the fault, go on after it, and leave. */
export async function tryFault(ground: Ground, fault: FaultCase): Promise<FaultOutcome> {
  await ground.proxy.clear();
  const visited = await visit(ground.browser);
  await watchTold(visited.page);
  try {
    return await new Visitor(ground, fault, visited).meet();
  } finally {
    await ground.proxy.clear();
    await visited.page.context().close();
  }
}
