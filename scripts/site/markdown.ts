/**
 * Markdown as HTML. Owns headings with addresses, links between the pages and the colours of code; HTML in the text is
 * shown as text.
 */
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import json from 'highlight.js/lib/languages/json';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import MarkdownIt from 'markdown-it';
import { escapeText, Markup } from './markup.js';

const LANGUAGES = { bash, css, json, sql, typescript, xml, yaml };
const ALSO: Readonly<Record<string, keyof typeof LANGUAGES>> = {
  html: 'xml',
  js: 'typescript',
  javascript: 'typescript',
  jsx: 'typescript',
  jsonc: 'json',
  sh: 'bash',
  shell: 'bash',
  ts: 'typescript',
  tsx: 'typescript',
  vue: 'xml',
  svelte: 'xml',
  yml: 'yaml',
};
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/** A heading of a page, for its table of contents. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** A page of Markdown, as HTML. */
export interface Rendered {
  /** Its first heading, which is not in the body. */
  readonly title: string;
  /** Its first sentence. */
  readonly description: string;
  readonly body: Markup;
  readonly headings: readonly Heading[];
}

/** Code with its colours, as classes. */
export function highlight(code: string, language: string): Markup {
  const name = ALSO[language] ?? language;
  return new Markup(hljs.getLanguage(name) ? hljs.highlight(code, { language: name }).value : escapeText(code));
}

/** A block of code. */
export function codeBlock(code: string, language: string): Markup {
  // Long lines scroll, which has to be possible with a keyboard too.
  return new Markup(
    `<pre tabindex="0" data-language="${escapeText(language)}"><code>${highlight(code.trimEnd(), language).text}</code></pre>\n`,
  );
}

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/**
 * Renders a text. `linkTo` says where a link leads on the site; a link that leads nowhere there is shown as its words.
 */
export function renderMarkdown(text: string, linkTo: (href: string) => string | undefined): Rendered {
  const markdown = new MarkdownIt({ html: false });
  const tokens = markdown.parse(text.replaceAll(/<!--[\s\S]*?-->\n*/g, ''), {});
  const headings: Heading[] = [];
  const ids = new Map<string, number>();
  let title = '';
  let description = '';

  for (const [at, token] of tokens.entries()) {
    const inline = tokens[at + 1];
    const words = (inline?.children ?? []).map(({ content }) => content).join('');
    if (token.type === 'heading_open') {
      const level = Number(token.tag.slice(1));
      if (level === 1 && title === '') {
        title = words;
        for (const one of tokens.slice(at, at + 3)) one.hidden = true;
        inline!.children = [];
        continue;
      }
      const slug = slugOf(words);
      const times = ids.get(slug) ?? 0;
      ids.set(slug, times + 1);
      const id = times === 0 ? slug : `${slug}-${times}`;
      token.attrSet('id', id);
      headings.push({ level, id, text: words });
    } else if (token.type === 'paragraph_open' && description === '' && title !== '') {
      description = words
        .replaceAll('\n', ' ')
        .split(/(?<=[.:]) /)[0]!
        .replace(/:$/, '.');
    } else if (token.type === 'inline') {
      for (const link of token.children ?? []) {
        if (link.type !== 'link_open') continue;
        const href = linkTo(String(link.attrGet('href') ?? ''));
        if (href === undefined) link.meta = { leadsNowhere: true };
        else link.attrSet('href', href);
      }
    }
  }

  const open: boolean[] = [];
  const { rules } = markdown.renderer;
  rules['link_open'] = (all, at, options, _env, self) => {
    const isLost = (all[at]!.meta as { leadsNowhere?: boolean } | null)?.leadsNowhere === true;
    open.push(isLost);
    return isLost ? '' : self.renderToken(all, at, options);
  };
  rules['link_close'] = () => (open.pop() ? '' : '</a>');
  rules['heading_open'] = (all, at, options, _env, self) => (all[at]!.hidden ? '' : self.renderToken(all, at, options));
  rules['fence'] = (all, at) => codeBlock(all[at]!.content, all[at]!.info.trim().split(/\s/)[0] ?? '').text;
  rules['code_block'] = (all, at) => codeBlock(all[at]!.content, '').text;
  // A wide table scrolls by itself and not the page.
  rules['table_open'] = () => '<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n';
  rules['table_close'] = () => '</table></div>\n';

  return { title, description, body: new Markup(markdown.renderer.render(tokens, markdown.options, {})), headings };
}
