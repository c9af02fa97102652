/** Snippets of the guides: what they import is there, what they configure is taken. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inRoot } from '../../scripts/paths.js';

const { exports } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
  exports: Record<string, string | { default: string }>;
};

interface Block {
  readonly guide: string;
  readonly language: string;
  readonly code: string;
}

const blocks: readonly Block[] = readdirSync(inRoot('docs'))
  .filter((name) => name.endsWith('.md'))
  .flatMap((guide) => {
    const text = readFileSync(inRoot(`docs/${guide}`), 'utf8');
    const found = text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm);
    return [...found].map(([, language = '', code = '']): Block => ({ guide, language, code }));
  });

/** What a snippet takes of the package: the entry, and the names. */
function importsOf({ code }: Block): { entry: string; names: string[] }[] {
  const found = code.matchAll(/import (?:type )?(?:\{([^}]*)\} from )?'punctual(\/[^']*)?'/g);
  return [...found].map(([, names = '', path = '']) => ({
    entry: `.${path}`,
    names: names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  }));
}

describe('a snippet of a guide', () => {
  it('imports what the package has', async () => {
    const missing: string[] = [];
    for (const block of blocks) {
      for (const { entry, names } of importsOf(block)) {
        const target = exports[entry];
        if (target === undefined) missing.push(`${block.guide}: punctual${entry.slice(1)}`);
        if (typeof target !== 'object' || names.length === 0) continue;
        const module = (await import(inRoot(target.default.slice(2)))) as object;
        for (const name of names)
          if (!(name.replace(/ as .*/, '') in module))
            missing.push(`${block.guide}: ${name} of punctual${entry.slice(1)}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  it('is JSON where it says so', () => {
    for (const { guide, language, code } of blocks)
      if (language === 'json') assert.doesNotThrow(() => JSON.parse(code) as unknown, `${guide}: ${code}`);
  });

  it('names tags and attributes that there are', () => {
    const manifest = readFileSync(inRoot('custom-elements.json'), 'utf8');
    const declared = (JSON.parse(manifest) as { modules: { declarations?: Declared[] }[] }).modules.flatMap(
      ({ declarations = [] }) => declarations,
    );
    for (const { guide, language, code } of blocks) {
      if (language !== 'html') continue;
      for (const [, tag = '', written = ''] of code.matchAll(/<(punctual-[a-z-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)/g)) {
        const element = declared.find(({ tagName }) => tagName === tag);
        assert.ok(element, `${guide}: <${tag}>`);
        const known = [...(element.attributes ?? []).map(({ name }) => name), 'id', 'slot', 'lang', 'dir', 'class'];
        for (const [, name = ''] of written.matchAll(/\s([\w-]+)(?:="[^"]*")?/g))
          assert.ok(known.includes(name) || name.startsWith('prefill-'), `${guide}: ${name} of <${tag}>`);
      }
    }
  });
});

interface Declared {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}
