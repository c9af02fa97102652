/** What custom-elements.json says of events, slots and tags, held against the sources. Parts: elements/theming.test.ts. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import { inRoot } from '../../scripts/paths.js';
import { elements, eventClasses } from './manifest.js';

/** What a tag may hold that is read and never shown. */
const READ_ONLY_CHILDREN = new Set(['punctual-form']);

const sourcesIn = (folder: string): string =>
  readdirSync(inRoot(folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(inRoot(`${folder}/${file}`), 'utf8'))
    .join('\n');

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** The code of an element, of what it is made with, and of all elements that it draws. */
function codeOf(folder: string, seen = new Set<string>()): string {
  if (seen.has(folder)) return '';
  seen.add(folder);
  const code = sourcesIn(folder);
  const drawn = found(code, /<(punctual-[\w-]+)\s/g).flatMap(
    (tag) => elements.find(({ tagName }) => tagName === tag) ?? [],
  );
  const folders = [
    ...drawn.map(({ source }) => dirname(source)),
    ...found(code, /^import \{.*from '\.\.\/([\w-]+)\//gm).map((name) => `src/elements/${name}`),
  ];
  return [code, ...folders.map((inner) => codeOf(inner, seen))].join('\n');
}

test('the manifest has every tag that can be registered, and no other', () => {
  const registering = readdirSync(inRoot('src/define')).map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), registering.sort());
});

test('every event of the manifest has a class that bears its name', () => {
  const wrong = elements
    .flatMap(({ events = [] }) => events)
    .filter(({ type }) => type.text !== 'Event')
    .filter(({ name, type }) => {
      const named = eventClasses.get(type.text)?.members.find((member) => member.name === 'eventName');
      return named?.default !== `'${name}'`;
    });
  assert.deepEqual(wrong, []);
});

for (const { tagName, source, events = [], slots = [], ...element } of elements) {
  describe(tagName, () => {
    const own = sourcesIn(dirname(source));

    test('says of every event, slot, attribute and part what it is', () => {
      const { attributes = [], cssParts = [], cssProperties = [], cssStates = [], summary } = element;
      const silent = [...events, ...slots, ...attributes, ...cssParts, ...cssProperties, ...cssStates].filter(
        ({ description }) => !description,
      );
      assert.deepEqual(silent, []);
      assert.ok(summary);
    });

    test('documents the events that its own code makes, and makes, itself or inside it, those that it documents', () => {
      const documented = new Set(events.map(({ type }) => type.text).filter((type) => type !== 'Event'));
      const made = found(own, /new (\w+Event)\(/g).filter((name) => eventClasses.has(name));
      const madeInside = new Set(found(codeOf(dirname(source)), /new (\w+Event)\(/g));
      assert.deepEqual(
        [...new Set(made)].filter((name) => !documented.has(name)),
        [],
        'made and not documented',
      );
      assert.deepEqual(
        [...documented].filter((name) => !madeInside.has(name)),
        [],
        'documented and not made',
      );
    });

    test('documents the slots that it draws, and draws those that it documents', () => {
      // What ends in no way on shows what the page has put into the tag.
      const drawn = [...found(own, /<slot(?: name="([\w-]+)")?/g), ...(own.includes('noWayOnTemplate(') ? [''] : [])];
      const documented = READ_ONLY_CHILDREN.has(tagName) ? [] : slots.map(({ name }) => name);
      assert.deepEqual([...new Set(drawn)].sort(), documented.toSorted());
    });
  });
}
