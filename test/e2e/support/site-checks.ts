/** What every page of the site has to hold. */
import type { Page } from 'playwright-core';
import axe from 'axe-core';

/** What axe finds on the page as it is now, and whether it runs out of the window. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
  return wide > 0 ? [...found, `${wide} pixels too wide`] : found;
}

/** Books the first visit, from the list of services to the confirmation. */
export async function bookFirstVisit(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /First visit/ }).click();
  await page.getByRole('radio').last().click();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Email address').fill('ada@example.com');
  await page.getByRole('button', { name: 'Book this time' }).click();
  await page.getByRole('heading', { name: 'You are booked' }).waitFor();
}
