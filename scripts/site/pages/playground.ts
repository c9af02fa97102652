/** The playground's page. Its fields are made by its script, from what the manifest says of each element. */
import { elementsOf, settable, type Manifest } from '../../manifest/manifest.js';
import { jsonScript, markup } from '../markup.js';
import type { Page } from '../layout.js';
import { messageKeys } from '../message-keys.js';

/** What the script has to know of an element. */
function toPlay(manifest: Manifest) {
  return elementsOf(manifest).map((element) => ({
    tag: element.tagName,
    summary: element.summary,
    attributes: (element.attributes ?? []).map(({ name, type, description }) => ({
      name,
      type: (type?.text ?? 'string').replace(/ \| undefined$/, ''),
      description,
    })),
    tokens: (element.cssProperties ?? []).map(({ name, description }) => ({ name, description })),
    properties: settable(element).map(({ name }) => name),
  }));
}

/** The page. */
export function playgroundPage(manifest: Manifest): Page {
  return {
    path: 'playground.html',
    title: 'Playground',
    description: 'Attributes, colours, texts and promises of every element, tried out, with the lines to paste.',
    area: 'playground',
    class: 'playground',
    scripts: ['assets/playground.js', 'punctual.js'],
    body: markup`        <h1>Playground</h1>
        <p class="lead">
          Change anything: the element is live, on a reference server in this page, and the lines to paste follow. The
          address holds all of it, so that it can be passed on.
        </p>
        <div id="address-problems" role="alert"></div>
        <div class="play">
          <form id="settings" aria-label="Settings"><p class="quiet">The playground needs JavaScript.</p></form>
          <div class="outcome">
            <section aria-labelledby="shown">
              <h2 id="shown">The element</h2>
              <div id="preview" class="live-element"></div>
            </section>
            <section aria-labelledby="lines">
              <h2 id="lines">What to paste</h2>
              <div id="snippet"></div>
            </section>
          </div>
        </div>
        ${jsonScript('elements', toPlay(manifest))}
        ${jsonScript('message-keys', messageKeys())}`,
  };
}
