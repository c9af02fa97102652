/** The first page: what this is, how one gets it, and a booking that is real. */
import { codeBlock } from '../markdown.js';
import { markup } from '../markup.js';
import type { Page } from '../layout.js';

const TAG = `<script type="module"
  src="https://book.example.com/punctual.js"></script>
<punctual-booking
  api="https://book.example.com/v1"></punctual-booking>`;

const NPM = `npm install punctual`;

const IMPORT = `import 'punctual/define/punctual-booking';
// <punctual-booking> is there, in any framework`;

const FEATURES: readonly (readonly [title: string, text: string, path: string])[] = [
  [
    'No slot twice',
    'Holds, idempotency keys and claim rows in the database: hundreds race for a time, one has it.',
    'docs/reliability.html',
  ],
  ['Twelve languages', 'Each in a file of its own, from right to left where it has to be.', 'docs/languages.html'],
  ['Your look', 'It takes the page’s font and colours; custom properties and parts for the rest.', 'docs/theming.html'],
  [
    'Consent with evidence',
    'Text messages, news, cookies: asked as your policy says, kept as records.',
    'docs/consent.html',
  ],
  [
    'Rights with dates',
    'Access, erasure and complaints, with the day by which each is answered.',
    'docs/privacy-requests.html',
  ],
  [
    'Any backend',
    'One OpenAPI document. The reference server is one answer to it, yours is another.',
    'docs/own-backend.html',
  ],
  [
    'In any form',
    'Times, phone numbers and consents are form controls of the page’s own <form>.',
    'elements/index.html',
  ],
  [
    'Any framework',
    'Types for React, Vue, Svelte, Solid and Preact; drawn on a server where you like.',
    'docs/npm.html',
  ],
  ['Tested as it is used', 'The reference server answers in your own tests too.', 'docs/testing.html'],
];

/** The start page. `isInPage` says that the server is in the page itself. */
export function startPage(isInPage: boolean): Page {
  const where = isInPage
    ? 'The reference server runs in this page, and what you book is kept in this browser'
    : 'What you book is a row in the reference server’s database';
  return {
    path: 'index.html',
    title: 'Punctual: bookings on your own page',
    description: 'Custom elements that put a real booking on any web page, and a reference server behind them.',
    class: 'start',
    scripts: ['punctual.js'],
    body: markup`        <section class="hero">
          <div>
            <h1>Bookings on your <em>own</em> page</h1>
            <p class="lead">
              Custom elements for the whole booking (days, times, details, consent, confirmation) and a reference server
              that makes them work the minute they are installed. No iframe, no account with anybody, no third party.
            </p>
            <p class="actions">
              <a class="button" href="#book">Book something</a>
              <a class="button quiet" href="playground.html">Open the playground</a>
            </p>
          </div>
          <div class="ways">
            <section aria-labelledby="way-tag">
              <h2 id="way-tag"><a href="docs/script-tag.html">Paste a script tag</a></h2>
              ${codeBlock(TAG, 'html')}
            </section>
            <section aria-labelledby="way-npm">
              <h2 id="way-npm"><a href="docs/npm.html">Or install the package</a></h2>
              ${codeBlock(NPM, 'sh')}
              ${codeBlock(IMPORT, 'js')}
            </section>
          </div>
        </section>
        <section class="live" id="book" aria-labelledby="book-title">
          <h2 id="book-title">This one is real</h2>
          <p>
            A practice that does not exist, with opening hours, staff and prices.
            ${where}: <a href="business.html">look at it as the practice does</a>.
          </p>
          <punctual-booking api="v1" manage-page="manage.html">
            <p>
              Booking online needs JavaScript. Write to
              <a href="mailto:hello@alcantara-physio.example">hello@alcantara-physio.example</a> instead.
            </p>
          </punctual-booking>
        </section>
        <section aria-labelledby="features">
          <h2 id="features">What comes with it</h2>
          <ul class="cards">${FEATURES.map(
            ([title, text, path]) => markup`
            <li><h3><a href="${path}">${title}</a></h3><p>${text}</p></li>`,
          )}
          </ul>
        </section>`,
  };
}
