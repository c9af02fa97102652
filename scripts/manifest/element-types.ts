/** Writes `src/types/elements.ts`: what each tag takes and tells, from which the types for frameworks are made. */
import { elementsOf, eventsOf, settable, type ElementDeclaration, type Manifest, type Named } from './manifest.js';

const HEADER = `/**
 * What each tag takes and tells. Made from custom-elements.json by \`npm run manifest\`: change the elements instead. The
 * modules beside this one turn it into what a framework's compiler reads.
 */`;

/** The module's text, not yet formatted. */
export function elementTypes(manifest: Manifest): string {
  const elements = elementsOf(manifest);
  const events = eventsOf(manifest);
  const used = new Set(elements.flatMap((element) => ownEvents(element).map(({ type }) => type.text)));
  const imports = [
    ...[...used].map((name) => [name, events.get(name)!.path] as const),
    ...elements.map(({ name, path }) => [name, path] as const),
  ].sort(([, a], [, b]) => (a < b ? -1 : 1));

  const lines = [HEADER];
  for (const [name, path] of imports) lines.push(`import type { ${name} } from '${path.replace(/^dist/, '..')}';`);
  lines.push('', '/** Tags, with the class, attributes, properties and events of each. */');
  lines.push('export interface PunctualElements {');
  for (const element of elements) lines.push(...comment(element.summary), ...entryOf(element));
  lines.push('}', '');
  return lines.join('\n');
}

const comment = (text: string | undefined): string[] => (text ? [`/** ${text.replaceAll('*/', '*\\/')} */`] : []);

const ownEvents = ({ events = [] }: ElementDeclaration) => events.filter(({ type }) => type.text !== 'Event');

function entryOf(element: ElementDeclaration): string[] {
  const { tagName, name, attributes = [], events = [] } = element;
  const withAttribute = new Set(attributes.map((attribute) => attribute.name));
  const member = (key: string, described: Named, field: string): string[] => [
    ...comment(described.description),
    `${quoted(key)}?: ${name}['${field}'] | undefined;`,
  ];
  return [
    `'${tagName}': {`,
    `element: ${name};`,
    ...block(
      'attributes',
      attributes.flatMap((one) => member(one.name, one, one.fieldName)),
    ),
    // A property of the same name as its attribute is set where the attribute would be.
    ...block(
      'properties',
      settable(element)
        .filter((one) => !withAttribute.has(one.name))
        .flatMap((one) => member(one.name, one, one.name)),
    ),
    ...block(
      'events',
      events.flatMap((one) => [...comment(one.description), `'${one.name}': ${one.type.text};`]),
    ),
    '};',
  ];
}

const block = (name: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${name}: {`, ...lines, '};'] : [`${name}: object;`];

const quoted = (key: string): string => (/^\w+$/.test(key) ? key : `'${key}'`);
