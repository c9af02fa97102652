/** A demo page of one platform as a visitor meets it, and the server behind it. */
import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { visit, type Visit } from '../../support/browser.js';
import { DEMO_ARGS } from '../../support/demo-site.js';
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server.js';

/** What a page sent to make a booking. */
export interface SentBooking {
  readonly contact: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly smsConsent?: { readonly given: boolean };
  readonly consents?: {
    readonly records: readonly Readonly<Record<string, unknown>>[];
    readonly texts: readonly { readonly text: string }[];
  };
}

/** The demo with all its businesses. */
export function startDemo(): Promise<ReferenceServer> {
  return startReferenceServer(undefined, { args: DEMO_ARGS });
}

/** Tells what is posted; and what the compiler of these tests puts into functions that run in the page. */
const LISTENER = `
  globalThis.__name = (target) => target;
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method === 'POST') globalThis.punctualPosted(request.url, await request.clone().text());
    return real(request);
  };
`;

/** One visitor of one platform's page. */
export class PlatformPage {
  readonly page: Page;
  readonly faults: string[];
  /** Bodies of what was posted, by the path's last part. */
  readonly posted: { readonly path: string; readonly body: SentBooking }[] = [];

  private constructor({ page, faults }: Visit) {
    this.page = page;
    this.faults = faults;
  }

  /** With times on the screen. */
  static async open(
    browser: Browser,
    server: ReferenceServer,
    platform: string,
    options: BrowserContextOptions = {},
  ): Promise<PlatformPage> {
    const guest = new PlatformPage(await visit(browser, options));
    await guest.#listen();
    await guest.page.goto(new URL(`/platforms/${platform}/`, server.script).href);
    await guest.times.first().waitFor();
    return guest;
  }

  /** Hears what is posted: the browser does not tell of the body of a request that was made beforehand. */
  async #listen(): Promise<void> {
    await this.page.exposeFunction('punctualPosted', (url: string, body: string) => {
      this.posted.push({ path: new URL(url).pathname, body: JSON.parse(body || '{}') as SentBooking });
    });
    await this.page.addInitScript({ content: LISTENER });
  }

  get booking(): Locator {
    return this.page.locator('punctual-booking');
  }

  get times(): Locator {
    return this.booking.locator('[part~="time"]');
  }

  get name(): Locator {
    return this.booking.locator('input[name="name"]');
  }

  get submit(): Locator {
    return this.booking.locator('[part~="submit"]');
  }

  get confirmation(): Locator {
    return this.booking.locator('[part~="confirmation"]');
  }

  get smsBox(): Locator {
    return this.booking.locator('punctual-sms-consent input[type="checkbox"]');
  }

  /**
   * Takes a time of the last days that have some; which of them, so that no two visitors of a test want the same. The last
   * day may be a short one, whatever day it is today.
   */
  async chooseTime(which = 0): Promise<void> {
    const days = this.booking.locator('[part~="day-open"]');
    let left = which;
    for (let day = (await days.count()) - 1; day >= 0; day -= 1) {
      await days.nth(day).click();
      await this.booking.locator('[part~="day-selected"]').waitFor();
      const times = await this.times.count();
      if (left < times || day === 0) break;
      left -= times;
    }
    await this.times.nth(left).click();
    await this.booking.locator('punctual-form form').waitFor();
  }

  async fill(): Promise<void> {
    await this.name.fill('Ada Lovelace');
    await this.booking.locator('input[name="email"]').fill('ada@example.com');
  }

  async book(): Promise<SentBooking> {
    await this.submit.click();
    await this.confirmation.waitFor();
    return this.sentTo('/bookings');
  }

  /** Says when they were born, in the neutral question. */
  async sayBorn(month: string, year: string, inside = this.booking): Promise<void> {
    const guard = inside.locator('punctual-age-guard');
    await guard.locator('select').selectOption(month);
    await guard.locator('input').last().fill(year);
    await guard.getByRole('button').click();
  }

  /** The body of the one request to a path. */
  sentTo(end: string): SentBooking {
    const found = this.posted.filter(({ path }) => path.endsWith(end));
    assert.equal(found.length, 1, `requests to ${end}`);
    return found[0]!.body;
  }

  async close(): Promise<void> {
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.page.context().close();
  }
}
