/** The fields of the playground, made for one element. Owns what is in them; what comes of it is told by `onChange`. */
import { LANGUAGES, SCHEMES, valuesOf, type PlayedElement, type Settings } from './settings.js';
import type { Problem } from './checks.js';

let ids = 0;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** An element with text and attributes. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A field with its name, its hint and a place for what is wrong with it. */
function labelled(field: Field, name: string, hint = ''): HTMLElement {
  ids += 1;
  field.id = `field-${ids}`;
  const problems = make('ul', { class: 'problems', id: `problems-${ids}`, 'aria-live': 'polite' });
  field.setAttribute('aria-describedby', `hint-${ids} problems-${ids}`);
  const label = make('label', { for: field.id }, name);
  const described = make('p', { class: 'hint', id: `hint-${ids}` }, hint.replaceAll('`', ''));
  const isTick = field.getAttribute('type') === 'checkbox';
  return make(
    'div',
    { class: isTick ? 'field tick' : 'field' },
    ...(isTick ? [field, label] : [label, field]),
    described,
    problems,
  );
}

/** Shows what is wrong with a field, below it. */
export function showProblems(field: Field, problems: readonly Problem[]): void {
  const list = document.getElementById(field.id.replace('field', 'problems'));
  list?.replaceChildren(...problems.map(({ level, text }) => make('li', { class: level }, text)));
  field.toggleAttribute('aria-invalid', false);
  if (problems.some(({ level }) => level === 'error')) field.setAttribute('aria-invalid', 'true');
}

function choice(values: readonly string[], chosen: string, blank = ''): HTMLSelectElement {
  const select = make('select');
  if (blank) select.append(new Option(blank, ''));
  for (const value of values) select.append(new Option(value, value, value === chosen, value === chosen));
  if (!values.includes(chosen)) select.value = '';
  return select;
}

function attributeField({ name, type, description }: PlayedElement['attributes'][number], value?: string): Field {
  const values = valuesOf(type);
  const field =
    type === 'boolean'
      ? make('input', { type: 'checkbox', ...(value !== undefined && { checked: '' }) })
      : values.length > 0
        ? choice(values, value ?? '', 'not set')
        : make('input', { type: 'text', value: value ?? '', ...(type === 'number' && { inputmode: 'decimal' }) });
  field.dataset['attribute'] = name;
  field.title = description ?? '';
  return field;
}

const group = (title: string, isOpen: boolean, ...children: readonly Node[]): HTMLElement =>
  make('details', isOpen ? { open: '' } : {}, make('summary', {}, title), ...children);

/** Draws the fields of an element into the form. */
export function drawFields(
  form: HTMLFormElement,
  settings: Settings,
  elements: readonly PlayedElement[],
  presets: readonly string[],
): void {
  const element = elements.find(({ tag }) => tag === settings.tag)!;
  const named = (field: Field, name: string): Field => Object.assign(field, { name });
  const area = (name: string, value: string): Field => {
    const field = named(
      make('textarea', { rows: name === 'profile' ? '12' : '4', spellcheck: 'false', class: 'code-field' }),
      name,
    );
    field.value = value;
    return field;
  };
  const attributes = element.attributes
    .filter(({ name }) => name !== 'api')
    .map((one) => labelled(attributeField(one, settings.attributes[one.name]), one.name, one.description));
  const tokens = element.tokens.map(({ name, description }) => {
    const field = make('input', { type: 'text', value: settings.tokens[name] ?? '', spellcheck: 'false' });
    field.dataset['token'] = name;
    return labelled(field, name, description);
  });
  const takesTexts = element.properties.includes('messages');
  form.replaceChildren(
    labelled(
      named(
        choice(
          elements.map(({ tag }) => tag),
          settings.tag,
        ),
        'tag',
      ),
      'Element',
      element.summary,
    ),
    make(
      'div',
      { class: 'pair' },
      labelled(named(choice(LANGUAGES, settings.lang), 'lang'), 'Language'),
      labelled(named(choice(SCHEMES, settings.scheme), 'scheme'), 'Colours'),
    ),
    ...(attributes.length > 0 ? [group('Attributes', true, ...attributes)] : []),
    ...(tokens.length > 0 ? [group('Colours and sizes', Object.keys(settings.tokens).length > 0, ...tokens)] : []),
    ...(takesTexts
      ? [
          group(
            'Texts',
            settings.messages !== '',
            labelled(area('messages', settings.messages), 'Texts as JSON', 'As in { "book": "Reserve" }'),
          ),
        ]
      : []),
    group(
      'What the business promises',
      settings.profile !== '',
      labelled(named(choice(presets, '', 'Take the promises of …'), 'preset'), 'A preset'),
      labelled(
        area('profile', settings.profile),
        'Policy profile as JSON',
        'Checked by the rules of punctual lint as you write.',
      ),
    ),
    group(
      'Your backend',
      true,
      labelled(
        named(make('input', { type: 'text', value: settings.api, spellcheck: 'false' }), 'api'),
        'Base URL of the API',
        'For the lines to paste.',
      ),
      labelled(
        named(make('input', { type: 'checkbox', ...(settings.pinned && { checked: '' }) }), 'pinned'),
        'Pinned to this version',
        'With the hash of each file: the page takes this version and no other.',
      ),
    ),
  );
}

/** What is in the fields now. */
export function readFields(form: HTMLFormElement, before: Settings): Settings {
  const field = (name: string): Field | null => form.querySelector<Field>(`[name="${name}"]`);
  const filled = (key: 'attribute' | 'token'): Record<string, string> => {
    const all = [...form.querySelectorAll<Field>(`[data-${key}]`)];
    return Object.fromEntries(
      all.flatMap((one): [string, string][] => {
        const name = one.dataset[key]!;
        if (one instanceof HTMLInputElement && one.type === 'checkbox') return one.checked ? [[name, '']] : [];
        return one.value === '' ? [] : [[name, one.value]];
      }),
    );
  };
  return {
    tag: field('tag')?.value ?? before.tag,
    lang: field('lang')?.value ?? before.lang,
    scheme: field('scheme')?.value ?? before.scheme,
    messages: field('messages')?.value ?? '',
    profile: field('profile')?.value ?? '',
    api: field('api')?.value ?? before.api,
    pinned: (field('pinned') as HTMLInputElement | null)?.checked ?? false,
    attributes: filled('attribute'),
    tokens: filled('token'),
  };
}
