/** All pages of invented businesses. */
import { Markup, markup } from '../markup.js';
import type { DemoPage } from '../demo-pages.js';
import type { Page } from '../layout.js';

const GROUPS = [
  { title: 'One business, one page after another', folder: '' },
  { title: 'The same element in another look', folder: 'themes/' },
  { title: 'The promises of five platforms', folder: 'platforms/' },
] as const;

/** Which group a page belongs to: the one with the longest folder that it is in. */
function groupOf({ path }: DemoPage): string {
  const fitting = GROUPS.map(({ folder }) => folder).filter((folder) => path.startsWith(folder));
  return fitting.reduce<string>((longest, one) => (one.length > longest.length ? one : longest), '');
}

/** The page that lists them; one that is added to `demo/` is on it by itself. */
export function examplesPage(pages: readonly DemoPage[]): Page {
  return {
    path: 'examples.html',
    title: 'Examples',
    description: 'Pages of invented businesses: plain HTML, one script tag, and what each needs besides.',
    area: 'examples',
    body: markup`        <h1>Examples</h1>
        <p class="lead">
          Plain HTML with one script tag each. Every page works under a content security policy without exceptions and
          with Trusted Types; look at its source, there is nothing more to it.
        </p>${GROUPS.map(
          ({ title, folder }) => markup`
        <h2>${title}</h2>
        <ul class="cards">${pages
          .filter((page) => groupOf(page) === folder)
          .map(
            (page) => markup`
          <li><h3><a href="${page.path}">${new Markup(page.title)}</a></h3><p>${new Markup(page.description)}</p></li>`,
          )}
        </ul>`,
        )}`,
  };
}
