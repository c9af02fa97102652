/** The page of a business: what came of what visitors did. In development alone. */
import { businessConfigs } from '../../demo-site.js';
import { markup } from '../markup.js';
import type { Page } from '../layout.js';

interface Named {
  readonly business: { readonly name: string };
}

const SECTIONS = [
  { id: 'bookings', title: 'Bookings', empty: 'Nobody has booked yet.' },
  { id: 'messages', title: 'Messages', empty: 'Nothing would have been sent yet.' },
  { id: 'consents', title: 'Consent records', empty: 'Nobody was asked for a consent yet.' },
  { id: 'requests', title: 'Privacy requests', empty: 'Nobody has asked for anything yet.' },
] as const;

/** The page. `isInPage` says that the server is in the page itself. */
export function businessPage(isInPage: boolean): Page {
  const others = Object.entries(businessConfigs()) as [string, Named][];
  return {
    path: 'business.html',
    title: 'Business',
    description: 'Bookings, messages, consents and requests of the invented businesses, as they see them.',
    area: 'business',
    class: 'business',
    scripts: ['assets/business.js'],
    body: markup`        <h1>What the business sees</h1>
        <p class="lead">
          Every booking, message, consent and request of this demo, the latest first.
          ${
            isInPage
              ? 'All of it is kept in this browser and goes nowhere else.'
              : markup`The server shows it at <code>/v1/dev</code>, to this machine alone and never in production.`
          }
        </p>
        <p class="chooser">
          <label for="whose">Business</label>
          <select id="whose">
            <option value="sample">Alcântara Physio</option>${others.map(
              ([name, { business }]) => markup`
            <option value="${name}">${business.name} (${name})</option>`,
            )}
          </select>
        </p>
        <p role="status" id="state" data-source="${isInPage ? 'page' : 'server'}">Loading…</p>
        ${SECTIONS.map(
          ({ id, title, empty }) => markup`
        <section aria-labelledby="${id}">
          <h2 id="${id}">${title} <span class="count" data-count="${id}"></span></h2>
          <div data-rows="${id}" data-empty="${empty}"></div>
        </section>`,
        )}`,
  };
}
