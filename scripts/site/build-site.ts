/**
 * Builds the site into a folder: the shell's pages, the invented businesses' pages, the scripts of both, and the built
 * script tag beside them. Every address in it is relative, so that the folder may stand anywhere.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { businessConfigs } from '../demo-site.js';
import type { Manifest } from '../manifest/manifest.js';
import { inRoot } from '../paths.js';
import { buildScripts } from './build-scripts.js';
import { demoPages, withBar, withoutRoot, withServerInPage } from './demo-pages.js';
import { layout, type Page } from './layout.js';
import { businessPage } from './pages/business.js';
import { elementPages, galleryPage } from './pages/elements.js';
import { examplesPage } from './pages/examples.js';
import { playgroundPage } from './pages/playground.js';
import { startPage } from './pages/start.js';
import { navigation, renderTexts, textPages } from './pages/texts.js';

/** What is built. */
export interface SiteOptions {
  /** Emptied first. */
  readonly folder: string;
  /** The reference server is in the pages themselves: any file server will do. */
  readonly isInPage: boolean;
}

/** What a page loads of `dist/`. */
const BUILT = ['punctual.js', 'chunks', 'openapi.json', 'integrity.json', 'preload.json'];
/** What of `demo/` is copied as it is. */
const COPIED = ['.css', '.js', '.json', '.svg', '.png'];

/** Folders of what is bundled. */
const SOURCES = /\/demo\/(gallery|playground|scripts)$/;

/** The pages of the shell. */
function shellPages(manifest: Manifest, isInPage: boolean): { pages: Page[]; document: (page: Page) => string } {
  const texts = renderTexts();
  const reference = (tag: string) => {
    const text = texts.find(({ path }) => path === `elements/${tag}.html`);
    if (!text) throw new Error(`docs/reference has no page of <${tag}>: run npm run manifest`);
    return text.rendered;
  };
  const groups = navigation(texts, manifest);
  return {
    pages: [
      startPage(isInPage),
      galleryPage(manifest),
      ...elementPages(manifest, reference),
      playgroundPage(manifest),
      examplesPage(demoPages()),
      businessPage(isInPage),
      ...textPages(texts),
    ],
    document: (page) => layout(page, groups),
  };
}

/** Builds the site. Needs what `npm run build` made. */
export async function buildSite({ folder, isInPage }: SiteOptions): Promise<void> {
  if (!existsSync(inRoot('dist/punctual.js'))) throw new Error('The package is not built: run npm run build.');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
  };
  const served = (html: string, path: string): string => (isInPage ? withServerInPage(html, path) : html);

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(inRoot('demo'), folder, {
    recursive: true,
    filter: (path) => (extname(path) === '' ? !SOURCES.test(path) : COPIED.includes(extname(path))),
  });
  for (const name of BUILT) cpSync(inRoot(`dist/${name}`), `${folder}/${name}`, { recursive: true });
  cpSync(inRoot('custom-elements.json'), `${folder}/custom-elements.json`);
  write('assets/businesses.json', JSON.stringify(businessConfigs()));
  await buildScripts(`${folder}/assets`);

  for (const page of demoPages()) {
    const html = withBar({ ...page, html: withoutRoot(page.html, page.path) });
    write(page.path, served(html, page.path));
  }
  const manifest = JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8')) as Manifest;
  const { pages, document } = shellPages(manifest, isInPage);
  for (const page of pages) write(page.path, served(document(page), page.path));
}
