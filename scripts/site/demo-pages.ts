/** The pages of invented businesses: as they lie in `demo/`, with a strip above that leads back. */
import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../paths.js';
import { escapeText } from './markup.js';
import { relativePath } from './sources.js';

/** A page of `demo/`. */
export interface DemoPage {
  /** From `demo/`, and from the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
}

/** All pages, in the order of their paths. */
export function demoPages(): readonly DemoPage[] {
  const paths = readdirSync(inRoot('demo'), { recursive: true, encoding: 'utf8' });
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path): DemoPage => {
      const html = readFileSync(inRoot(`demo/${path}`), 'utf8');
      const [, title = path] = /<title>(.*?)<\/title>/s.exec(html) ?? [];
      const [, description = ''] = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html) ?? [];
      return { path, title, description, html };
    });
}

/** Addresses from the root, as the demo's pages have them, from where the page stands: the site may stand anywhere. */
export function withoutRoot(html: string, path: string): string {
  return html.replaceAll(/="\/([^"/][^"]*|)"/g, (_, target: string) => {
    const [, file = '', tail = ''] = /^([^?#]*)(.*)$/.exec(target) ?? [];
    const whole = file === '' || file.endsWith('/') ? `${file}index.html` : file;
    return `="${relativePath(path, whole)}${tail}"`;
  });
}

/** The page with the strip above it. */
export function withBar({ path, title, html }: Pick<DemoPage, 'path' | 'title' | 'html'>): string {
  const to = (target: string): string => relativePath(path, target);
  const bar = `<nav class="punctual-bar" aria-label="Punctual"><a href="${to('index.html')}">Punctual</a><a href="${to('examples.html')}">Examples</a><span>${escapeText(title.replaceAll('&amp;', '&'))}</span></nav>`;
  return html
    .replace('</head>', `  <link rel="stylesheet" href="${to('shell/bar.css')}" />\n  </head>`)
    .replace(/<body[^>]*>/, (body) => `${body}\n    ${bar}`);
}

/**
 * The page with the reference server in it: its elements are given a client instead of an address. The script that does
 * so comes before the elements' own.
 */
export function withServerInPage(html: string, path: string): string {
  const script = `<script type="module" src="${relativePath(path, 'assets/in-page.js')}"></script>`;
  return html
    .replaceAll(/ api="(?:\.\.\/)*(?:([a-z][a-z0-9-]*)\/)?v1"/g, (_, name = 'sample') => ` data-business="${name}"`)
    .replace(/<script type="module" src="[^"]*punctual\.js">/, (tag) => `${script}\n    ${tag}`);
}
