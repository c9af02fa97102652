/**
 * Gives the elements of a page a client whose server is in the page, where the site is nothing but files. Runs before the
 * elements' own script, so that none of them looks for a backend elsewhere.
 */
import { clientOf, sendTo } from './in-page-client.js';

for (const element of document.querySelectorAll<HTMLElement>('[data-business]')) {
  const { business = 'sample' } = element.dataset;
  Object.assign(element, { client: clientOf(sendTo(business, 'browser')) });
}
