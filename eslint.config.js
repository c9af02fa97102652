import { defineConfig } from 'eslint/config';
import js from '@eslint/js';
import comments from '@eslint-community/eslint-plugin-eslint-comments';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { importDirection } from './scripts/lint/import-direction.js';
import { NO_DEFAULT_EXPORT, ONLY_ZOD_MINI, PURE_SYNTAX, ZOD_NAMESPACE } from './scripts/lint/bans.js';

const PURE = ['src/scheduling/**', 'src/policy/**'];

/** What a page has and a pure module may not know. `URL` and the encoders compute: they are no page. */
const PAGE_GLOBALS = Object.keys({ ...globals.browser, ...globals.node }).filter(
  (name) => !['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'structuredClone'].includes(name),
);

export default defineConfig(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      '.cache/',
      'examples/',
      'src/types/elements.ts',
      'test/contract/consumers/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: {
      '@eslint-community/eslint-comments': comments,
      punctual: { rules: { 'import-direction': importDirection } },
    },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@eslint-community/eslint-comments/require-description': 'error',
      '@eslint-community/eslint-comments/no-unlimited-disable': 'error',
      'max-lines': ['warn', { max: 300, skipComments: true, skipBlankLines: true }],
      'no-restricted-imports': ['error', ONLY_ZOD_MINI],
      'no-restricted-syntax': ['error', ...NO_DEFAULT_EXPORT, ...ZOD_NAMESPACE],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        // `typeof import(…)` is the type of what is loaded later.
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Two names for a string say two things.
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      // Nothing to do is a way to fulfil an interface, and so is not having to wait.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/require-await': 'off',
      // `noUncheckedIndexedAccess` asks for a proof at every index; after a check of the bounds, `!` is that proof.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
    },
  },

  { files: ['src/**'], rules: { 'punctual/import-direction': 'error', 'no-console': 'error' } },
  // The command speaks to a terminal; `warn` is the library's one voice, and the loader cannot load it.
  {
    files: ['src/server/**', 'src/state/warn.ts', 'src/embed.ts', 'src/unavailable.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/elements/**', 'src/define/**', 'src/state/**', 'src/i18n/**', 'src/styles/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Elements ask the client port.' }],
    },
  },
  {
    files: ['src/elements/**', 'src/define/**'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
      ...wc.configs['flat/best-practice'].rules,
      // It looks for pairs of add and remove; we end all listeners of a connection with one AbortController.
      'wc/require-listener-teardown': 'off',
      ...litA11y.configs.recommended.rules,
    },
  },
  // Made by a script, and as long as there are elements.
  { files: ['src/types/elements.ts'], rules: { 'max-lines': 'off' } },
  {
    // A framework's own interfaces are extended in its own way.
    files: ['src/types/**'],
    rules: {
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...PAGE_GLOBALS.map((name) => ({ name, message: 'Pure rooms know no page, no network and no console.' })),
      ],
      'no-restricted-syntax': ['error', ...NO_DEFAULT_EXPORT, ...ZOD_NAMESPACE, ...PURE_SYNTAX],
    },
  },

  {
    files: ['test/**'],
    rules: {
      // node:test and mocha take care of the promise of a test.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
            // Typed as a promise, for a comparison of DOM trees that nobody here makes.
            { from: 'package', name: 'Equal', package: 'chai' },
          ],
        },
      ],
      // chai asserts by reading a property.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-properties': [
        'error',
        ...['it', 'test', 'describe', 'suite'].map((object) => ({
          object,
          property: 'only',
          message: 'It would silence every other test.',
        })),
      ],
    },
  },
  { files: ['scripts/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    // A tool loads these and asks for the default export.
    files: ['*.config.{js,mjs,ts}', 'scripts/test/node-tally-reporter.mjs'],
    rules: { 'no-restricted-syntax': ['error', ...ZOD_NAMESPACE] },
  },
);
