/**
 * Takes out of sheets and templates what no browser reads: indents, and of sheets comments and line breaks. A minifier
 * leaves template literals alone.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { inRoot, ROOT } from '../paths.js';

// tsc leaves a blank between a tag and its template.
const SHEET = /css ?`([^`]*)`/g;
const TEMPLATE = /(css|html|svg) ?`/;
const INDENT = /\n[ \t]+/g;
const EXPRESSION = /(\$\{[^}]*\})/;

function shorten(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/([\s:,(])0\./g, '$1.')
    .replace(/;\}/g, '}');
}

function shortenModule(code: string): string | undefined {
  if (!TEMPLATE.test(code)) return undefined;
  return code.replace(INDENT, '\n').replace(SHEET, (_all, css: string) => {
    const pieces = css.split(EXPRESSION).map((piece, index) => (index % 2 === 0 ? shorten(piece) : piece));
    return `css\`${pieces.join('').trim()}\``;
  });
}

export function shortenTemplates(): Plugin {
  return {
    name: 'punctual:shorten-templates',
    enforce: 'pre',
    transform(code, id) {
      const short = id.startsWith(ROOT) && !id.includes('node_modules') ? shortenModule(code) : undefined;
      return short === undefined ? null : { code: short, map: null };
    },
  };
}

/**
 * The same for the modules that tsc has emitted: what a server has drawn with them is known again by its templates, which
 * have to be those of the script tag to the letter.
 */
export function shortenEmitted(): Promise<void> {
  for (const room of ['elements', 'styles']) {
    for (const file of readdirSync(inRoot(`dist/${room}`), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.js')) continue;
      const path = inRoot(`dist/${room}/${file}`);
      const short = shortenModule(readFileSync(path, 'utf8'));
      if (short !== undefined) writeFileSync(path, short);
    }
  }
  return Promise.resolve();
}
