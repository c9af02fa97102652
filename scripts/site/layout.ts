/** The shell of the site: what stands around every page of it. */
import { Markup, markup } from './markup.js';
import type { Heading } from './markdown.js';
import { relativePath } from './sources.js';

/** A page in the shell. */
export interface Page {
  /** From the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: Markup;
  /** Which entry of the header it belongs to. */
  readonly area?: Area;
  /** Scripts besides the shell's own, from the root of the site; they run in this order. */
  readonly scripts?: readonly string[];
  /** Puts the navigation of the docs beside it. */
  readonly aside?: boolean;
  readonly headings?: readonly Heading[];
  readonly class?: string;
}

export type Area = 'docs' | 'elements' | 'playground' | 'examples' | 'business';

/** A link of the navigation. */
export interface NavLink {
  readonly path: string;
  readonly text: string;
}

/** Links under a heading. */
export interface NavGroup {
  readonly title: string;
  readonly links: readonly NavLink[];
}

const CSP = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "frame-src 'self'"],
  ...["base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'"],
].join('; ');

const MARK = new Markup(
  '<svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><circle cx="12" cy="12" r="10.25" fill="none" stroke="currentColor" stroke-width="2.5"/><path d="M12 6.5V12h4" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/><circle class="dot" cx="19.5" cy="4.5" r="4"/></svg>',
);

const AREAS: readonly (NavLink & { readonly area: Area })[] = [
  { area: 'docs', path: 'docs/script-tag.html', text: 'Guides' },
  { area: 'elements', path: 'elements/index.html', text: 'Elements' },
  { area: 'playground', path: 'playground.html', text: 'Playground' },
  { area: 'examples', path: 'examples.html', text: 'Examples' },
  { area: 'business', path: 'business.html', text: 'Business' },
];

/** The whole document. `groups` is the navigation of the docs. */
export function layout(page: Page, groups: readonly NavGroup[]): string {
  const { path, title, description, body, area, scripts = [], aside = false, headings = [] } = page;
  const to = (target: string): string => relativePath(path, target);
  const here = (target: string): Markup | undefined =>
    target === path ? new Markup(' aria-current="page"') : undefined;
  const full = path === 'index.html' ? title : `${title} · Punctual`;
  const html = markup`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <title>${full}</title>
    <meta name="description" content="${description}">
    <meta http-equiv="content-security-policy" content="${CSP}">
    <link rel="icon" type="image/svg+xml" href="${to('shell/icon.svg')}">
    <link rel="stylesheet" href="${to('shell/shell.css')}">
    <script src="${to('shell/theme.js')}"></script>
    <script type="module" src="${to('shell/shell.js')}"></script>${scripts.map(
      (script) => markup`
    <script type="module" src="${to(script)}"></script>`,
    )}
  </head>
  <body class="${page.class ?? ''}">
    <a class="skip" href="#content">Skip to the content</a>
    <header class="top">
      <a class="brand" href="${to('index.html')}"${here('index.html')}>${MARK} Punctual</a>
      <nav aria-label="Site">
        ${AREAS.map(
          (
            one,
          ) => markup`<a href="${to(one.path)}"${one.area === area ? new Markup(' aria-current="true"') : undefined}>${one.text}</a>
        `,
        )}</nav>
      <button type="button" class="theme" data-theme-switch hidden></button>
    </header>
    <div class="frame${aside && ' with-aside'}">
${aside && sidebar(groups, to, here)}
      <main id="content">
${body}
      </main>
${headings.length > 1 && contents(headings)}
    </div>
    <footer class="bottom">
      <p>MIT licence. Invented businesses; nothing of this page is legal advice.</p>
      <p>
        <a href="${to('docs/architecture.html')}">Architecture</a>
        <a href="${to('docs/decisions/index.html')}">Decisions</a>
        <a href="${to('docs/changelog.html')}">Changelog</a>
        <a href="${to('openapi.json')}">OpenAPI</a>
      </p>
    </footer>
  </body>
</html>
`;
  return html.text;
}

type To = (target: string) => string;

function sidebar(groups: readonly NavGroup[], to: To, here: (target: string) => Markup | undefined): Markup {
  const lists = groups.map(
    ({ title, links }) => markup`<h2>${title}</h2>
          <ul>${links.map(
            (one) => markup`
            <li><a href="${to(one.path)}"${here(one.path)}>${one.text}</a></li>`,
          )}
          </ul>
          `,
  );
  // On a narrow window it is folded; the script of the shell opens it where there is room.
  return markup`      <aside class="side">
        <details data-folded>
          <summary>All pages</summary>
          <nav aria-label="Pages">
          ${lists}</nav>
        </details>
      </aside>`;
}

function contents(headings: readonly Heading[]): Markup {
  const shown = headings.filter(({ level }) => level === 2 || level === 3);
  return markup`      <nav class="contents" aria-label="On this page">
        <h2>On this page</h2>
        <ul>${shown.map(
          ({ id, text, level }) => markup`
          <li class="level-${level}"><a href="#${id}">${text}</a></li>`,
        )}
        </ul>
      </nav>`;
}
