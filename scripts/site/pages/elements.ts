/** The gallery: every element of the manifest with its states, live, and its reference below them. */
import { statesOf } from '../../../demo/gallery/states.js';
import type { ElementState } from '../../../demo/gallery/element-state.js';
import { elementsOf, type ElementDeclaration, type Manifest } from '../../manifest/manifest.js';
import { codeBlock, type Rendered } from '../markdown.js';
import { escapeText, Markup, markup } from '../markup.js';
import type { Page } from '../layout.js';

/** Code first: what gives a client has to be there before the elements. */
const SCRIPTS = ['assets/gallery.js', 'punctual.js'];

const hasApi = ({ attributes = [] }: ElementDeclaration): boolean => attributes.some(({ name }) => name === 'api');

/** The tag as a page would write it. */
function tagOf(tag: string, { attributes = {}, content = '' }: ElementState, api: boolean): string {
  const all: [string, string | true][] = Object.entries({
    ...(api && { api: 'https://book.example.com/v1' }),
    ...attributes,
  });
  const written = all.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeText(value)}"`));
  const inside = content === '' ? '' : `\n  ${content.trim().replaceAll('\n', '\n  ')}\n`;
  return `<${tag}${written.join('')}>${inside}</${tag}>`;
}

/** A state, ready to be filled by the gallery's script once it is on the screen. */
function stage(element: ElementDeclaration, state: ElementState, id: string): Markup {
  const { tagName } = element;
  const { attributes, content = '', title, note, ...rest } = state;
  const live = tagOf(tagName, { title, content, ...(attributes && { attributes }) }, false);
  const inside = state.submitted ? `<form>${live}<button class="button">Send</button></form>` : live;
  return markup`
        <section class="stage" aria-labelledby="${id}">
          <h3 id="${id}">${title}</h3>
          ${note !== undefined && markup`<p>${note}</p>`}
          <div class="live-element" data-stage="${JSON.stringify(rest)}"${state.lang !== undefined && markup` lang="${state.lang}" dir="${/^(ar|he)/.test(state.lang) ? 'rtl' : 'ltr'}"`}>
            <template>${new Markup(inside)}</template>
          </div>
          <details>
            <summary>HTML</summary>
            ${codeBlock(tagOf(tagName, state, hasApi(element)), 'html')}
          </details>
        </section>`;
}

/** A page for each element. `reference` gives what is written of it. */
export function elementPages(manifest: Manifest, reference: (tag: string) => Rendered): readonly Page[] {
  return elementsOf(manifest).map((element): Page => {
    const { tagName, summary } = element;
    const { body, headings } = reference(tagName);
    // What it is comes first, then what it looks like, then its tables.
    const tables = body.text.indexOf('<h2');
    const states = statesOf(tagName);
    return {
      path: `elements/${tagName}.html`,
      title: `<${tagName}>`,
      description: summary,
      area: 'elements',
      aside: true,
      scripts: SCRIPTS,
      headings: [{ level: 2, id: 'states', text: 'States' }, ...headings],
      body: markup`        <h1><code>&lt;${tagName}&gt;</code></h1>
        <div class="intro">${new Markup(body.text.slice(0, tables))}</div>
        <p class="actions"><a class="button quiet" href="../playground.html#tag=${tagName}">Open in the playground</a></p>
        <h2 id="states">States</h2>
        <p class="quiet">
          Each is the element itself, on a reference server that runs in this page: press, type and book, nothing is kept.
        </p>
        ${states.map((state, at) => stage(element, state, `state-${at + 1}`))}
        ${new Markup(body.text.slice(tables))}`,
    };
  });
}

/** The page that shows all of them, each in its first state. */
export function galleryPage(manifest: Manifest): Page {
  const elements = elementsOf(manifest);
  return {
    path: 'elements/index.html',
    title: 'Elements',
    description: 'Every element, live, with its states and everything that a page can set, hear, style and call.',
    area: 'elements',
    aside: true,
    scripts: SCRIPTS,
    headings: elements.map(({ tagName }) => ({ level: 2, id: tagName, text: tagName.replace('punctual-', '') })),
    body: markup`        <h1>Elements</h1>
        <p class="lead">Live, on a reference server that runs in this page: press, type and book, nothing is kept.</p>
        ${elements.map((element) => {
          const { tagName, summary } = element;
          const [first, ...more] = statesOf(tagName);
          return markup`
        <h2 id="${tagName}"><a href="${tagName}.html"><code>&lt;${tagName}&gt;</code></a></h2>
        <p>${summary} <a href="${tagName}.html">${more.length > 0 ? `${more.length} more states and its reference` : 'Its reference'}</a></p>
        ${stage(element, first!, `${tagName}-state`)}`;
        })}`,
  };
}
