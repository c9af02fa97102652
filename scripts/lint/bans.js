/** What no file, or no pure file, may say; each with the reason that the linter shows. */

export const NO_DEFAULT_EXPORT = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: a name is found, and is the same everywhere.' },
];

/** `import { z }` keeps every locale of zod in the bundle: 71 kB. */
export const ZOD_NAMESPACE = ['ImportSpecifier', 'ImportDefaultSpecifier'].map((kind) => ({
  selector: `ImportDeclaration[source.value="zod/mini"][importKind!="type"] > ${kind}[importKind!="type"]`,
  message: "Write `import * as z from 'zod/mini'`: anything else defeats tree shaking.",
}));

export const ONLY_ZOD_MINI = {
  patterns: [
    {
      regex: '^zod(/(?!mini$).*)?$',
      message: "Write `import * as z from 'zod/mini'`: classic zod is four times its size.",
    },
  ],
};

/** A pure module is told the time, the zone and the locale. */
export const PURE_SYNTAX = [
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Pure rooms have no clock: pass the time in.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Pure rooms have no clock: pass the time in.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Pure rooms have no clock: pass the time in.' },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Pure rooms give the same answer to the same question.',
  },
  {
    selector: ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][arguments.length=0]',
    message: 'Pure rooms have no locale of their own: pass it in.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: 'Pure rooms have no locale of their own: pass it in.',
  },
];
