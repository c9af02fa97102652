/** The lint rule that holds the import direction of `rooms.js`. Reads paths alone, so that it needs no resolver. */
import { dirname, join, relative, sep } from 'node:path';
import { CLIENT_PORT_FILES, ROOMS } from './rooms.js';

/** @type {import('eslint').Rule.RuleModule} */
export const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upward: '{{from}} may not import {{to}}: imports point downward only (scripts/lint/rooms.js).',
      typesOnly: '{{from}} may import types of {{to}} only.',
      portOnly: '{{from}} may import the port files of the client only, never its transport.',
      outside: 'The library may not import what lies outside of src/.',
      itself: 'The library imports its own files by their path, never by the name of the package.',
      unknownRoom: '{{from}} is no room of scripts/lint/rooms.js.',
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    if (!file.startsWith('src/')) return {};

    /** @type {(node: import('eslint').Rule.Node, source: unknown, typeOnly: boolean) => void} */
    const check = (node, source, typeOnly) => {
      if (typeof source !== 'string') return;
      if (/^punctual(\/|$)/.test(source)) return context.report({ node, messageId: 'itself' });
      if (!source.startsWith('.')) return;
      const problem = judge(file, join(dirname(file), source).split(sep).join('/'), typeOnly);
      if (problem) context.report({ node, ...problem });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node, node.source?.value, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
      ImportExpression: (node) => check(node, 'value' in node.source && node.source.value, false),
      TSImportType: (node) => check(node, node.source?.value ?? node.argument?.literal?.value, true),
    };
  },
};

/** What is wrong with one import, if anything. */
function judge(file, target, typeOnly) {
  if (!target.startsWith('src/')) return { messageId: 'outside' };
  const from = roomOf(file);
  const to = roomOf(target);
  const data = { from, to };
  if (!(from in ROOMS)) return { messageId: 'unknownRoom', data };
  if (from === to) return undefined;

  const isPort = CLIENT_PORT_FILES.includes(target.replace(/\.js$/, '.ts'));
  switch (ROOMS[from][to]) {
    case 'all':
      return undefined;
    case 'types':
      return typeOnly ? undefined : { messageId: 'typesOnly', data };
    case 'port':
      return isPort ? undefined : { messageId: 'portOnly', data };
    case 'port-or-types':
      return isPort || typeOnly ? undefined : { messageId: 'portOnly', data };
    default:
      return { messageId: 'upward', data };
  }
}

/** `src/elements/calendar/x.ts` is in `elements`; `src/embed.ts` is a room of its own. */
const roomOf = (path) => path.split('/')[1].replace(/\.(ts|js)$/, '');

/** True where nothing is left of the import when types are erased. */
function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = node.specifiers ?? [];
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}
