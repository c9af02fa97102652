/**
 * Takes out of sheets and templates what no browser reads: indents, and of sheets comments and line breaks. A minifier
 * leaves template literals alone.
 */
import type { Plugin } from 'vite';
import { ROOT } from '../paths.js';

const SHEET = /css`([^`]*)`/g;
const TEMPLATE = /(css|html|svg)`/;
const INDENT = /\n[ \t]+/g;
const EXPRESSION = /(\$\{[^}]*\})/;

function shorten(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/;\}/g, '}');
}

export function shortenTemplates(): Plugin {
  return {
    name: 'punctual:shorten-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(ROOT) || id.includes('node_modules') || !TEMPLATE.test(code)) return null;
      const short = code.replace(INDENT, '\n').replace(SHEET, (_all, css: string) => {
        const pieces = css.split(EXPRESSION).map((piece, index) => (index % 2 === 0 ? shorten(piece) : piece));
        return `css\`${pieces.join('').trim()}\``;
      });
      return { code: short, map: null };
    },
  };
}
