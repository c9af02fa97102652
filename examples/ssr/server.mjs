/**
 * A page that a server draws: the booking is in the HTML, readable before any script runs, and taken over by the element
 * where it stands.
 *
 *     API=https://book.example.com/v1 node examples/ssr/server.mjs
 */
import { createServer } from 'node:http';
import { createClient } from 'punctual/client';
import { renderBooking } from 'punctual/ssr';

const { API = 'http://localhost:8787/v1', SERVICE = 'first-visit', PORT = '8080', HOST = 'localhost' } = process.env;
/** As visitors know it, whatever stands before this server. */
const { PAGE_URL = 'https://www.alcantara-physio.example/book' } = process.env;
const client = createClient({ baseUrl: API });

/** The page, with the times that are free now. `language` is that of the page. */
async function page(language, nonce) {
  const booking = await renderBooking({
    attributes: { api: API, service: SERVICE, id: 'book', 'structured-data': '' },
    pageUrl: PAGE_URL,
    boot: await client.getBoot({ serviceId: SERVICE }),
    language,
    link: { href: 'mailto:hello@alcantara-physio.example', text: 'Book by email' },
    nonce,
  });
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Alcântara Physio: first visit</title>
    <link rel="icon" href="data:," />
    <script type="module" src="${new URL('/punctual.js', API).href}"></script>
  </head>
  <body>
    <h1>Book a first visit</h1>
    ${booking}
    <p>Rua de Alcântara 18, Lisboa</p>
  </body>
</html>`;
}

const server = createServer((request, response) => {
  if (request.url !== '/' && request.url !== '/de') {
    response.writeHead(404).end();
    return;
  }
  const nonce = crypto.randomUUID();
  page(request.url === '/de' ? 'de-DE' : 'en-GB', nonce).then(
    (html) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy':
          `default-src 'none'; script-src ${new URL(API).origin}; style-src 'nonce-${nonce}'; ` +
          `connect-src ${new URL(API).origin}; img-src data:; require-trusted-types-for 'script'`,
      });
      response.end(html);
    },
    (error) => {
      console.error(error);
      response.writeHead(503).end();
    },
  );
});

server.listen(Number(PORT), HOST, () =>
  console.log(`page ${new URL(`http://${HOST}:${server.address().port}/`).href}`),
);
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => server.close(() => process.exit(0)));
