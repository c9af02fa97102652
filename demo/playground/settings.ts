/**
 * What is chosen in the playground, and the fragment of an address that says the same. Pure. A fragment may come from
 * anybody: what it says that cannot be is told, and left out.
 */

/** An element as the playground knows it. */
export interface PlayedElement {
  readonly tag: string;
  readonly summary: string;
  readonly attributes: readonly { readonly name: string; readonly type: string; readonly description?: string }[];
  readonly tokens: readonly { readonly name: string; readonly description?: string }[];
  readonly properties: readonly string[];
}

/** What is chosen. */
export interface Settings {
  readonly tag: string;
  /** Empty for one that is on without a value. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<string, string>>;
  /** JSON, as it is written. */
  readonly messages: string;
  readonly profile: string;
  readonly lang: string;
  readonly scheme: string;
  readonly api: string;
  readonly pinned: boolean;
}

export const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'zh'] as const;
export const SCHEMES = ['as the page', 'light', 'dark'] as const;

/** Before anything is chosen. */
export const BLANK: Settings = {
  tag: 'punctual-booking',
  attributes: {},
  tokens: {},
  messages: '',
  profile: '',
  lang: 'en',
  scheme: SCHEMES[0],
  api: 'https://book.example.com/v1',
  pinned: false,
};

/** Values that an attribute may have, where its type names them. */
export function valuesOf(type: string): readonly string[] {
  const all = type.split(' | ');
  return all.every((one) => /^'.*'$/.test(one)) ? all.map((one) => one.slice(1, -1)) : [];
}

/** What is wrong with a value of an attribute; nothing for one that may be. */
export function faultOfAttribute(type: string, value: string): string | undefined {
  const values = valuesOf(type);
  if (values.length > 0 && !values.includes(value)) return `"${value}" is none of ${values.join(', ')}`;
  if (type === 'number' && !(value.trim() !== '' && Number.isFinite(Number(value)))) return `"${value}" is no number`;
  return undefined;
}

/** The fragment, without its `#`: only what is not as it was. */
export function toFragment(settings: Settings): string {
  const fields = new URLSearchParams();
  fields.set('tag', settings.tag);
  for (const name of ['lang', 'scheme', 'api', 'messages', 'profile'] as const)
    if (settings[name] !== BLANK[name]) fields.set(name, settings[name]);
  if (settings.pinned) fields.set('pinned', '');
  for (const [name, value] of Object.entries(settings.attributes)) fields.set(`a.${name}`, value);
  for (const [name, value] of Object.entries(settings.tokens)) fields.set(`t.${name}`, value);
  return fields.toString();
}

/** Settings of a fragment, and what of it was not understood. */
export interface ReadFragment {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** Reads a fragment. */
export function readFragment(fragment: string, elements: readonly PlayedElement[]): ReadFragment {
  const fields = new URLSearchParams(fragment);
  const problems: string[] = [];
  const asked = fields.get('tag') ?? BLANK.tag;
  const element = elements.find(({ tag }) => tag === asked) ?? elements.find(({ tag }) => tag === BLANK.tag)!;
  if (element.tag !== asked) problems.push(`tag: there is no element <${asked}>`);

  const attributes: Record<string, string> = {};
  const tokens: Record<string, string> = {};
  const plain: Record<string, string> = {};
  for (const [field, value] of fields) {
    const [, kind, name = ''] = /^([at])\.(.+)$/.exec(field) ?? [];
    if (kind === 'a') {
      const attribute = element.attributes.find((one) => one.name === name);
      const fault = attribute ? faultOfAttribute(attribute.type, value) : `<${element.tag}> has no such attribute`;
      if (fault === undefined) attributes[name] = value;
      else problems.push(`a.${name}: ${fault}`);
    } else if (kind === 't') {
      if (element.tokens.some((one) => one.name === name)) tokens[name] = value;
      else problems.push(`t.${name}: <${element.tag}> has no such custom property`);
    } else if (field === 'lang' && !(LANGUAGES as readonly string[]).includes(value)) {
      problems.push(`lang: "${value}" is none of ${LANGUAGES.join(', ')}`);
    } else if (field === 'scheme' && !(SCHEMES as readonly string[]).includes(value)) {
      problems.push(`scheme: "${value}" is none of ${SCHEMES.join(', ')}`);
    } else if (['lang', 'scheme', 'api', 'messages', 'profile'].includes(field)) plain[field] = value;
    else if (!['tag', 'pinned'].includes(field)) problems.push(`${field}: is not known here`);
  }
  return {
    settings: { ...BLANK, ...plain, tag: element.tag, attributes, tokens, pinned: fields.has('pinned') },
    problems,
  };
}
