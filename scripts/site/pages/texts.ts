/** Guides, decisions and the project's own pages: texts of the checkout, as pages. */
import { renderMarkdown, type Rendered } from '../markdown.js';
import { markup } from '../markup.js';
import type { NavGroup, Page } from '../layout.js';
import { elementsOf, type Manifest } from '../../manifest/manifest.js';
import { linkFrom, relativePath, sources, textOf, type Source } from '../sources.js';

/** A text with its page's address. */
export interface Text extends Source {
  readonly rendered: Rendered;
}

/** Every text, rendered. */
export function renderTexts(): readonly Text[] {
  const all = sources();
  return all.map((source) => ({ ...source, rendered: renderMarkdown(textOf(source), linkFrom(source, all)) }));
}

/** Pages of all texts but the reference, which stands on the elements' own pages. */
export function textPages(texts: readonly Text[]): readonly Page[] {
  const pages = texts.filter(({ section }) => section !== 'reference');
  return [...pages.map((text) => textPage(text, pages)), decisionsPage(texts)];
}

function textPage({ path, section, rendered }: Text, pages: readonly Text[]): Page {
  const { title, description, body, headings } = rendered;
  const guides = pages.filter((one) => one.section === 'guide');
  const at = guides.findIndex((one) => one.path === path);
  const next = section === 'guide' ? guides[at + 1] : undefined;
  return {
    path,
    title,
    description,
    area: 'docs',
    aside: true,
    headings,
    body: markup`        <article class="text">
        <h1>${title}</h1>
        ${body}
        </article>${
          next &&
          markup`
        <p class="next"><a href="${relativePath(path, next.path)}"><span>Next</span> ${next.rendered.title}</a></p>`
        }`,
  };
}

function decisionsPage(texts: readonly Text[]): Page {
  const path = 'docs/decisions/index.html';
  const links = texts.filter(({ section }) => section === 'decision');
  return {
    path,
    title: 'Decisions',
    description: 'Why things are as they are.',
    area: 'docs',
    aside: true,
    body: markup`        <h1>Decisions</h1>
        <p class="lead">Why things are as they are.</p>
        <ul class="list">${links.map(
          (one) => markup`
          <li><a href="${relativePath(path, one.path)}">${one.rendered.title}</a></li>`,
        )}
        </ul>`,
  };
}

/** The navigation beside the docs. */
export function navigation(texts: readonly Text[], manifest: Manifest): readonly NavGroup[] {
  const linksOf = (section: Source['section']) =>
    texts.filter((text) => text.section === section).map(({ path, rendered }) => ({ path, text: rendered.title }));
  return [
    { title: 'Guides', links: linksOf('guide') },
    {
      title: 'Elements',
      links: [
        { path: 'elements/index.html', text: 'All elements' },
        ...elementsOf(manifest).map(({ tagName }) => ({
          path: `elements/${tagName}.html`,
          text: tagName.replace('punctual-', ''),
        })),
      ],
    },
    {
      title: 'Try it',
      links: [
        { path: 'playground.html', text: 'Playground' },
        { path: 'examples.html', text: 'Examples' },
        { path: 'business.html', text: 'Business' },
      ],
    },
    {
      title: 'Project',
      links: [...linksOf('project'), { path: 'docs/decisions/index.html', text: 'Decisions' }],
    },
  ];
}
