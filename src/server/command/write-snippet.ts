/**
 * What a page pastes, as text. Owns what is in it and how it is escaped; where the files and their hashes come from is
 * told.
 */

/** Lines to paste. */
export interface Snippet {
  /** For the page's head. */
  readonly head: string;
  /** Where the element is to stand. */
  readonly body: string;
}

/** What the lines are made from. */
export interface SnippetOptions {
  /** Base URL of the booking API; left out for an element that asks none. */
  readonly api?: string | undefined;
  readonly service?: string | undefined;
  readonly tag: string;
  /** Further attributes; `true` for one without a value. */
  readonly attributes?: Readonly<Record<string, string | true>>;
  /** Custom properties of the element. */
  readonly style?: Readonly<Record<string, string>>;
  /** Texts instead of its own. */
  readonly messages?: unknown;
  /** The policy profile of the page, for an element that takes one. */
  readonly profile?: unknown;
  /** Address of `punctual.js`. */
  readonly script: string;
  /** Files of the script tag by name, with the hash of each: `dist/integrity.json`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The files that the tag needs until its first slot, in the order that they are asked for. */
  readonly chunks: readonly string[];
  /** With hashes: the page takes this version and no other. */
  readonly pinned: boolean;
}

/** Tags whose first answer is `GET /boot`, and what loads it. */
const BOOTS = /^punctual-(booking|slot-picker)$/;
const PROFILE_ID = 'punctual-profile';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** JSON as it may stand in a script. */
const json = (value: unknown): string => JSON.stringify(value, undefined, 2).replaceAll('<', '\\u003c');

const attributeText = (name: string, value: string | true): string =>
  value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;

function headLines({ api, service, tag, script, integrity, chunks, pinned, style = {} }: SnippetOptions): string[] {
  const hash = (file: string): string => (pinned ? ` integrity="${integrity[file] ?? ''}"` : '');
  const lines: string[] = [];
  if (BOOTS.test(tag)) {
    if (api !== undefined) {
      const boot = new URL('boot', api.endsWith('/') ? api : `${api}/`);
      if (service) boot.searchParams.set('service', service);
      lines.push(`<link rel="preload" as="fetch" crossorigin href="${escape(boot.href)}">`);
    }
    // Chunks of a floating script have other names tomorrow.
    if (pinned)
      for (const file of chunks)
        lines.push(`<link rel="modulepreload" href="${escape(new URL(file, script).href)}"${hash(file)}>`);
  }
  lines.push(
    `<script type="module" src="${escape(script)}"${pinned ? `${hash('punctual.js')} crossorigin` : ''}></script>`,
  );
  const rules = Object.entries(style);
  if (rules.length > 0) {
    const declarations = rules.map(([name, value]) => `  ${name}: ${value.replaceAll('<', '\\3c ')};`);
    lines.push(`<style>\n${tag} {\n${declarations.join('\n')}\n}\n</style>`);
  }
  return lines;
}

/** Writes the lines. The tag, and for a booking a link inside it that the page is to fill in. */
export function writeSnippet(options: SnippetOptions): Snippet {
  const { api, service, tag, attributes = {}, messages, profile } = options;
  const all: [string, string | true][] = [
    ...(api === undefined ? [] : [['api', api] as [string, string]]),
    ...(service ? [['service', service] as [string, string]] : []),
    ...Object.entries(attributes),
    ...(profile === undefined ? [] : [['policy', `#${PROFILE_ID}`] as [string, string]]),
  ];
  const inside = BOOTS.test(tag) ? '\n  <a href="mailto:">Book by email</a>\n' : '';
  const element = `<${tag}${all.map(([name, value]) => attributeText(name, value)).join('')}>${inside}</${tag}>`;
  const body = [
    ...(profile === undefined
      ? []
      : [`<script type="application/json" id="${PROFILE_ID}">\n${json(profile)}\n</script>`]),
    element,
    ...(messages === undefined
      ? []
      : [`<script type="module">\n  document.querySelector('${tag}').messages = ${json(messages)};\n</script>`]),
  ];
  return { head: headLines(options).join('\n'), body: body.join('\n') };
}
