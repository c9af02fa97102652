/** The texts of the site: which files of the checkout are pages, where each stands on the site, and in what order. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { inRoot } from '../paths.js';

/** A text that becomes a page. */
export interface Source {
  /** From the root of the checkout. */
  readonly file: string;
  /** From the root of the site. */
  readonly path: string;
  readonly section: 'guide' | 'reference' | 'decision' | 'project';
}

/** The guides as one reads them; those that are not named come after, by their file's name. */
const ORDER = [
  ...['script-tag', 'npm', 'server-rendering', 'theming', 'languages', 'consent', 'privacy-requests', 'policy-lint'],
  ...['own-backend', 'messages', 'testing', 'security', 'reliability', 'scale', 'performance'],
];

const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

function textsIn(folder: string): string[] {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder)).filter((name) => name.endsWith('.md'));
}

/** Everything that is written, in the order of the navigation. A new text of `docs/` is a page by itself. */
export function sources(): readonly Source[] {
  const guides = textsIn('docs')
    .map((file) => file.slice(0, -3))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return [
    ...guides.map((name): Source => ({ file: `docs/${name}.md`, path: `docs/${name}.html`, section: 'guide' })),
    ...textsIn('docs/reference').map((file): Source => {
      const name = file === 'README.md' ? 'index' : file.slice(0, -3);
      return { file: `docs/reference/${file}`, path: `elements/${name}.html`, section: 'reference' };
    }),
    ...textsIn('docs/decisions')
      .sort()
      .map((file): Source => {
        const path = `docs/decisions/${file.slice(0, -3)}.html`;
        return { file: `docs/decisions/${file}`, path, section: 'decision' };
      }),
    ...['ARCHITECTURE', 'CONTRIBUTING', 'CHANGELOG'].map((name): Source => {
      return { file: `${name}.md`, path: `docs/${name.toLowerCase()}.html`, section: 'project' };
    }),
  ];
}

export const textOf = ({ file }: Source): string => readFileSync(inRoot(file), 'utf8');

/** Where a link of a text leads on the site, from that text's page; nowhere for files that are not on it. */
export function linkFrom(source: Source, all: readonly Source[]): (href: string) => string | undefined {
  const others: Readonly<Record<string, string>> = {
    'README.md': 'index.html',
    'docs/decisions': 'docs/decisions/index.html',
    'docs/reference': 'elements/index.html',
    'custom-elements.json': 'custom-elements.json',
    'demo/platforms': 'platforms/index.html',
  };
  return (href) => {
    if (/^(https?:|mailto:|#)/.test(href)) return href;
    const [file = '', fragment] = href.split('#');
    const target = posix.join(posix.dirname(source.file), file).replace(/\/$/, '');
    const path = all.find((one) => one.file === target)?.path ?? others[target] ?? demoPage(target);
    if (path === undefined) return undefined;
    return relativePath(source.path, path) + (fragment === undefined ? '' : `#${fragment}`);
  };
}

/** Folders of the demo are pages. */
function demoPage(target: string): string | undefined {
  const [, folder] = /^demo\/(.+)$/.exec(target) ?? [];
  return folder !== undefined && existsSync(inRoot(`demo/${folder}/index.html`)) ? `${folder}/index.html` : undefined;
}

/** A path of the site as a page at another path writes it: the site may stand anywhere. */
export const relativePath = (from: string, to: string): string => posix.relative(posix.dirname(from), to) || to;
