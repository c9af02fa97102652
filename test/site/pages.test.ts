/** The built site as files: nothing is forgotten, and every address in it leads somewhere. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { STATES } from '../../demo/gallery/states.js';
import { elementsOf, type Manifest } from '../../scripts/manifest/manifest.js';
import { inRoot } from '../../scripts/paths.js';
import { buildSite } from '../../scripts/site/build-site.js';

const manifest = JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8')) as Manifest;
const tags = elementsOf(manifest).map(({ tagName }) => tagName);
const folder = mkdtempSync(join(tmpdir(), 'punctual-site-'));
const pages = new Map<string, string>();

before(async () => {
  await buildSite({ folder, isInPage: true });
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.html')) pages.set(path, readFileSync(join(folder, path), 'utf8'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Addresses of a page, as it writes them. */
function addressesOf(html: string): string[] {
  const withoutExamples = html.replaceAll(/<pre[\s\S]*?<\/pre>|<template>[\s\S]*?<\/template>/g, '');
  const found = withoutExamples.matchAll(/ (?:href|src|action|manage-page|data-punctual-src)="([^"]*)"/g);
  return [...found].map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

describe('the gallery', () => {
  it('has a page of every element, and shows a state of each on the first one', () => {
    const overview = pages.get('elements/index.html')!;
    for (const tag of tags) {
      assert.ok(pages.has(`elements/${tag}.html`), tag);
      assert.match(overview, new RegExp(`<template>(<form>)?<${tag}[ >]`), tag);
    }
  });

  it('has states of every element, and of none that is no more', () => {
    assert.deepEqual(Object.keys(STATES).sort(), tags);
  });
});

describe('the site', () => {
  it('has a page of every guide and every decision', () => {
    for (const file of ['docs', 'docs/decisions'].flatMap((path) =>
      readdirSync(inRoot(path)).map((name) => `${path}/${name}`),
    ))
      if (file.endsWith('.md')) assert.ok(pages.has(file.replace(/md$/, 'html')), file);
  });

  it('has no address that begins at the root of a host, and none that leads nowhere', () => {
    const lost: string[] = [];
    for (const [path, html] of pages) {
      for (const address of addressesOf(html)) {
        if (/^(https:|mailto:|tel:|data:|#$)/.test(address)) continue;
        const [file = '', fragment] = address.split('#');
        const target = file === '' ? path : posix.join(posix.dirname(path), file);
        const isThere =
          !address.startsWith('/') && existsSync(join(folder, target)) && statSync(join(folder, target)).isFile();
        // Some fragments are for a script to read.
        const isPlace = fragment === undefined || fragment === '' || fragment.includes('=') || target === 'popup.html';
        const hasPlace = isPlace || pages.get(target)?.includes(` id="${decodeURIComponent(fragment)}"`) === true;
        if (!isThere || !hasPlace) lost.push(`${path}: ${address}`);
      }
    }
    assert.deepEqual(lost, []);
  });

  it('asks for scripts and styles of its own alone, under a policy on every page', () => {
    for (const [path, html] of pages) {
      assert.match(
        html,
        /<meta\s+http-equiv="content-security-policy"\s+content="default-src 'none'; script-src 'self'; style-src 'self';/,
        path,
      );
      assert.doesNotMatch(html.replaceAll(/<pre[\s\S]*?<\/pre>/g, ''), /<style|<script>|\son\w+="/, path);
    }
  });
});
