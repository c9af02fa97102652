/** Writes the reference: one page a tag, and one that lists them. */
import {
  elementsOf,
  eventsOf,
  settable,
  type ElementDeclaration,
  type EventDeclaration,
  type Manifest,
} from './manifest.js';

/** Where the pages lie. */
export const REFERENCE = 'docs/reference';

const NOTE = '<!-- Made from custom-elements.json by `npm run manifest`: change the element instead. -->';

/** The pages, by their path from the root. */
export function referencePages(manifest: Manifest): [path: string, text: string][] {
  const elements = elementsOf(manifest);
  const events = eventsOf(manifest);
  return [
    [`${REFERENCE}/README.md`, overview(elements)],
    ...elements.map((element): [string, string] => [`${REFERENCE}/${element.tagName}.md`, pageOf(element, events)]),
  ];
}

function overview(elements: readonly ElementDeclaration[]): string {
  const rows = elements.map(({ tagName, summary }) => [`[\`<${tagName}>\`](${tagName}.md)`, summary]);
  return page('# Reference', [
    'Each element with everything that a page can set, hear, style and call. Colours and parts with examples are in',
    '[theming.md](../theming.md).',
    '',
    ...table(['element', 'what it is'], rows),
  ]);
}

function pageOf(element: ElementDeclaration, classes: ReadonlyMap<string, EventDeclaration>): string {
  const { tagName, name, summary, description, attributes = [], events = [], slots = [], members } = element;
  const { cssParts = [], cssProperties = [], cssStates = [] } = element;
  const withAttribute = new Set(attributes.map(({ fieldName }) => fieldName));
  const properties = settable(element).filter((one) => !withAttribute.has(one.name));
  const readable = members.filter((one) => one.kind === 'field' && one.readonly && !one.static);
  const methods = members.filter((one) => one.kind === 'method' && !one.static);
  const short = tagName.replace('punctual-', '');
  return page(`# \`<${tagName}>\``, [
    summary,
    ...(description ? ['', description] : []),
    '',
    `\`import 'punctual/define/${tagName}'\` registers it; \`import { ${name} } from 'punctual/elements/${short}'\` is the class.`,
    ...section(
      'Attributes',
      ['attribute', 'property', 'values', 'what it is'],
      attributes.map((one) => [
        code(one.name),
        one.fieldName === one.name ? '' : code(one.fieldName),
        typeOf(one.type?.text, one.default),
        one.description ?? '',
      ]),
    ),
    ...section(
      'Properties',
      ['property', 'type', 'what it is'],
      properties.map((one) => [code(one.name), typeOf(one.type?.text, one.default), one.description ?? '']),
    ),
    ...section(
      'To read',
      ['property', 'type', 'what it is'],
      readable.map((one) => [code(one.name), typeOf(one.type?.text), one.description ?? '']),
    ),
    ...section(
      'Methods',
      ['method', 'gives', 'what it is'],
      methods.map((one) => [
        code(`${one.name}(${(one.parameters ?? []).map((each) => each.name + (each.optional ? '?' : '')).join(', ')})`),
        typeOf(one.return?.type.text),
        one.description ?? '',
      ]),
    ),
    ...section(
      'Events',
      ['event', 'class', 'it carries', 'what it is'],
      events.map((one) => [
        code(one.name),
        code(one.type.text),
        carried(classes.get(one.type.text)),
        one.description ?? '',
      ]),
    ),
    ...section(
      'Slots',
      ['slot', 'what it is'],
      slots.map((one) => [one.name ? code(one.name) : 'default', one.description ?? '']),
    ),
    ...section(
      'States',
      ['state', 'what it is'],
      cssStates.map((one) => [code(`:state(${one.name})`), one.description ?? '']),
    ),
    ...section(
      'Parts',
      ['part', 'what it is'],
      cssParts.map((one) => [code(one.name), one.description ?? '']),
    ),
    ...section(
      'Custom properties',
      ['property', 'what it is'],
      cssProperties.map((one) => [code(one.name), one.description ?? '']),
    ),
  ]);
}

function carried(event: EventDeclaration | undefined): string {
  const fields = event?.members?.filter((one) => one.kind === 'field' && !one.static) ?? [];
  return fields.map((one) => `${code(one.name)} (${code(one.type?.text ?? '')})`).join(', ');
}

const page = (title: string, lines: readonly string[]): string => `${[title, '', NOTE, '', ...lines].join('\n')}\n`;

function section(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.length > 0 ? ['', `## ${title}`, '', ...table(heads, rows)] : [];
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escapePipes).join(' | ')} |`);

const escapePipes = (text: string): string => text.replaceAll('\n', ' ').replace(/(?<!\\)\|/g, '\\|');

const code = (text: string): string => (text ? `\`${text}\`` : '');

function typeOf(text: string | undefined, initial?: string): string {
  const type = (text ?? '').replace(/ \| undefined$/, '');
  const set = initial && initial !== 'undefined' && initial !== "''" ? `, ${code(initial)} unless set` : '';
  return type ? code(type) + set : '';
}
