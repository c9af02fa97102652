/** The playground: what is in its fields becomes a live element, the lines to paste, and the address of the page. */
import { presetIds, loadPreset, type PresetId } from 'punctual/policy';
import { writeSnippet } from '../../src/server/command/write-snippet.js';
import { checkMessages, checkProfile, faultOfApi, faultOfToken, type Problem } from '../playground/checks.js';
import { drawFields, make, readFields, showProblems } from '../playground/fields.js';
import {
  BLANK,
  faultOfAttribute,
  readFragment,
  toFragment,
  type PlayedElement,
  type Settings,
} from '../playground/settings.js';
import { clientOf, openOwn } from './in-page-client.js';

const jsonOf = (id: string): unknown => JSON.parse(document.getElementById(id)!.textContent);
const elements = jsonOf('elements') as readonly PlayedElement[];
const keys = jsonOf('message-keys') as readonly string[];
const form = document.querySelector<HTMLFormElement>('#settings')!;
const preview = document.querySelector<HTMLElement>('#preview')!;
const lines = document.querySelector<HTMLElement>('#snippet')!;

let settings: Settings = BLANK;

/** What of the settings can be used. */
interface Usable {
  readonly element: PlayedElement;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly style: Readonly<Record<string, string>>;
  readonly messages?: unknown;
  readonly profile?: unknown;
  readonly api: string;
}

const asError = (text: string | undefined): readonly Problem[] =>
  text === undefined ? [] : [{ level: 'error', text }];
const isColour = (text: string): boolean => CSS.supports('color', text);

/** Checks each field, says below it what is wrong, and leaves that out. */
function check(): Usable {
  const element = elements.find(({ tag }) => tag === settings.tag)!;
  const attributes: Record<string, string | true> = {};
  const style: Record<string, string> = {};
  for (const field of form.querySelectorAll<HTMLInputElement>('[data-attribute]')) {
    const { name, type } = element.attributes.find((one) => one.name === field.dataset['attribute'])!;
    const value = settings.attributes[name];
    const fault = value === undefined || type === 'boolean' ? undefined : faultOfAttribute(type, value);
    showProblems(field, asError(fault));
    if (value !== undefined && fault === undefined) attributes[name] = type === 'boolean' ? true : value;
  }
  for (const field of form.querySelectorAll<HTMLInputElement>('[data-token]')) {
    const name = field.dataset['token']!;
    const value = settings.tokens[name];
    const fault = value === undefined ? undefined : faultOfToken(name, value, isColour);
    showProblems(field, asError(fault));
    if (value !== undefined && fault === undefined) style[name] = value;
  }
  const messages = checkMessages(settings.messages, keys);
  const profile = checkProfile(settings.profile);
  const fault = faultOfApi(settings.api);
  const shown = { messages: messages.problems, profile: profile.problems, api: asError(fault) };
  for (const [name, problems] of Object.entries(shown)) {
    const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (field) showProblems(field, problems);
  }
  return {
    element,
    attributes,
    style,
    ...(messages.value !== undefined && { messages: messages.value }),
    ...(profile.value !== undefined && { profile: profile.value }),
    api: fault === undefined ? settings.api : BLANK.api,
  };
}

/** The element anew, on a server that promises what is written. */
function show({ element, attributes, style, messages, profile }: Usable): void {
  const made = document.createElement(element.tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value === true ? '' : value);
  for (const [name, value] of Object.entries(style)) made.style.setProperty(name, value);
  const given: Record<string, unknown> = { client: clientOf(openOwn(profile)), messages, profile };
  for (const [name, value] of Object.entries(given))
    if (value !== undefined && element.properties.includes(name)) Object.assign(made, { [name]: value });
  if (element.tag === 'punctual-popup') made.append(make('button', { slot: 'opener', class: 'button' }, 'Book'));
  if (element.tag === 'punctual-provider') made.append(document.createElement('punctual-booking'));
  preview.lang = settings.lang;
  preview.dir = /^(ar|he)$/.test(settings.lang) ? 'rtl' : 'ltr';
  preview.style.colorScheme = settings.scheme === 'as the page' ? '' : settings.scheme;
  preview.replaceChildren(made);
}

async function fileOf<T>(name: string): Promise<T> {
  const response = await fetch(name);
  return (await response.json()) as T;
}

let asked = 0;

async function write({ element, attributes, style, messages, profile, api }: Usable): Promise<void> {
  asked += 1;
  const turn = asked;
  const [integrity, { flow }] = settings.pinned
    ? await Promise.all([fileOf<Record<string, string>>('integrity.json'), fileOf<{ flow: string[] }>('preload.json')])
    : [{}, { flow: [] }];
  if (turn !== asked) return;
  const { service, ...rest } = attributes;
  const has = (name: string): boolean => element.attributes.some((one) => one.name === name);
  const { head, body } = writeSnippet({
    tag: element.tag,
    api: has('api') ? api : undefined,
    service: typeof service === 'string' ? service : undefined,
    attributes: rest,
    style,
    messages: element.properties.includes('messages') ? messages : undefined,
    profile: has('policy') ? profile : undefined,
    script: new URL('/punctual.js', api).href,
    integrity,
    chunks: flow,
    pinned: settings.pinned,
  });
  const block = (title: string, text: string, id: string): Node[] => [
    make('h3', {}, title),
    make('pre', { tabindex: '0', id }, make('code', {}, text)),
  ];
  const copy = make('button', { type: 'button', class: 'button quiet' }, 'Copy all');
  copy.addEventListener('click', () => void navigator.clipboard.writeText(`${head}\n\n${body}`));
  const elsewhere = profile !== undefined && !has('policy');
  lines.replaceChildren(
    ...block('In the head', head, 'snippet-head'),
    ...block('Where it is to stand', body, 'snippet-body'),
    ...(elsewhere
      ? [
          make(
            'p',
            { class: 'quiet' },
            'The profile comes from the backend: put it into “policy” of the server’s config.',
          ),
        ]
      : []),
    copy,
  );
}

function apply(): void {
  const usable = check();
  show(usable);
  void write(usable);
  history.replaceState(undefined, '', `#${toFragment(settings)}`);
}

/** Takes the settings over from the address. */
function arrive(): void {
  const read = readFragment(location.hash.slice(1), elements);
  settings = read.settings;
  drawFields(form, settings, elements, presetIds);
  const list = read.problems.map((text) => make('li', { class: 'error' }, text));
  document
    .querySelector('#address-problems')!
    .replaceChildren(
      ...(list.length > 0
        ? [make('p', {}, 'Not all of this address was understood:'), make('ul', { class: 'problems' }, ...list)]
        : []),
    );
  apply();
}

let waiting: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  if (name === 'preset') return;
  const before = settings;
  settings = readFields(form, settings);
  if (name === 'tag') {
    // What the other element knows as well stays.
    settings = readFragment(toFragment({ ...before, tag: value }), elements).settings;
    drawFields(form, settings, elements, presetIds);
    form.querySelector<HTMLElement>('[name="tag"]')!.focus();
  }
  clearTimeout(waiting);
  waiting = setTimeout(apply, 300);
});
form.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLSelectElement;
  if (name !== 'preset' || value === '') return;
  void loadPreset(value as PresetId).then((profile) => {
    form.querySelector<HTMLTextAreaElement>('[name="profile"]')!.value = JSON.stringify(profile, undefined, 2);
    settings = readFields(form, settings);
    apply();
  });
});
addEventListener('hashchange', arrive);
arrive();
