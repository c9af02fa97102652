/** What bundlers make of us: importing one thing brings what it needs, and nothing else. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { inRoot } from '../../scripts/paths.js';
import { bundle, BUNDLER_NAMES } from './bundlers.js';
import { importsOf } from './module-graph.js';

const scriptsIn = (folder: string): string[] =>
  existsSync(inRoot(folder)) ? readdirSync(inRoot(folder)).filter((file) => file.endsWith('.js')) : [];

const tags = scriptsIn('dist/define').map((file) => file.replace(/\.js$/, ''));

/** What an element draws besides itself at once or at its end, or has a template or the names of parts of. Where a tag is not named, nothing. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  'punctual-booking': ['slot-picker', 'calendar'],
  'punctual-consent-receipt': ['sms-consent'],
  'punctual-form': ['consent-receipt'],
  'punctual-manage': ['booking', 'slot-picker'],
  'punctual-popup': ['form', 'dialog'],
  'punctual-privacy-request': ['form'],
  'punctual-slot-picker': ['calendar'],
  'punctual-sms-consent': ['phone', 'consent'],
};

/** Elements that talk to no backend and check no document. */
const BARE = ['punctual-calendar', 'punctual-phone', 'punctual-timezone', 'punctual-popup'];

/** Loaded when it is wanted, by whatever element. */
const LATER =
  /node_modules\/(libphonenumber-js|re2js)\/|dist\/(i18n\/(\w+\/)?languages|policy\/presets\/(?!load-preset)|server|testing)\//;

const PROTOCOL = /node_modules\/(zod|ky)\//;

const elementsIn = (modules: readonly string[]): Set<string> =>
  new Set(modules.flatMap((path) => /^dist\/elements\/([\w-]+)\//.exec(path)?.[1] ?? []));

for (const bundler of BUNDLER_NAMES) {
  describe(bundler, () => {
    for (const tag of tags) {
      test(`registers <${tag}>, and loads what that needs`, async () => {
        const { code, modules } = await bundle(bundler, `import 'punctual/define/${tag}';`);
        assert.match(code, new RegExp(`customElements\\.define\\(['"]${tag}['"]`));
        const own = tag.replace('punctual-', '');
        const foreign = [...elementsIn(modules)].filter((name) => name !== own && !DRAWN[tag]?.includes(name));
        assert.deepEqual(foreign, [], 'other elements');
        const early = modules.filter((path) => LATER.test(path) || (BARE.includes(tag) && PROTOCOL.test(path)));
        assert.deepEqual(early, [], 'too early');
      });
    }

    test('keeps zod from generating code', async () => {
      const { code } = await bundle(bundler, `export { Slot } from 'punctual/protocol';`);
      assert.match(code, /jitless: true/);
    });

    test('takes no text of zod but the English one', async () => {
      const { modules } = await bundle(bundler, `export * from 'punctual/protocol';`);
      assert.deepEqual(
        modules.filter((path) => /zod\/v4\/locales\/(?!en\.js)/.test(path)),
        [],
      );
    });

    test('drops what nobody uses', async () => {
      const imports = ['protocol', 'policy', 'client'].map((name) => `import * as ${name} from 'punctual/${name}';`);
      const { code } = await bundle(bundler, `${imports.join('\n')} export const one = 1;`);
      assert.doesNotMatch(code, /object\(\{/);
    });

    test('takes a client without any element', async () => {
      const { modules } = await bundle(bundler, `export { createClient } from 'punctual';`);
      assert.deepEqual(
        modules.filter((path) => /^dist\/elements\/|node_modules\/(lit|lit-html|lit-element)\//.test(path)),
        [],
      );
    });
  });
}

describe('the script tag', () => {
  test('keeps zod from generating code', () => {
    const chunks = scriptsIn('dist/chunks').map((file) => readFileSync(inRoot(`dist/chunks/${file}`), 'utf8'));
    assert.ok(chunks.some((code) => code.includes('jitless:!0')));
  });

  test('imports nothing but its own chunks', () => {
    for (const file of ['punctual.js', ...scriptsIn('dist/chunks').map((name) => `chunks/${name}`)]) {
      assert.deepEqual(
        importsOf(inRoot(`dist/${file}`)).filter((source) => !source.startsWith('./')),
        [],
        file,
      );
    }
  });
});
