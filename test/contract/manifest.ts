/** The committed `custom-elements.json`, as the tests read it. */
import { readFileSync } from 'node:fs';
import { inRoot } from '../../scripts/paths.js';

/** Something that the manifest names. */
export interface Described {
  readonly name: string;
  readonly description?: string;
}

/** What the manifest says of one element. */
export interface ElementDeclaration extends Described {
  readonly tagName: string;
  readonly summary?: string;
  readonly superclass: Described;
  readonly attributes?: readonly (Described & { readonly fieldName?: string; readonly type?: { text: string } })[];
  readonly members?: readonly (Described & { readonly kind: string; readonly static?: boolean })[];
  readonly events?: readonly (Described & { readonly type: { readonly text: string } })[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssStates?: readonly Described[];
}

/** A class of the manifest that is no element: that of an event. */
export interface EventDeclaration extends Described {
  readonly members: readonly (Described & { readonly static?: boolean; readonly default?: string })[];
}

interface Module {
  readonly path: string;
  readonly declarations?: readonly (ElementDeclaration | EventDeclaration)[];
}

const { modules } = JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8')) as { modules: Module[] };
const all = modules.flatMap(({ path, declarations = [] }) => declarations.map((declared) => ({ path, declared })));

/** Each element, with the path of its source. */
export const elements = all.flatMap(({ path, declared }) =>
  'tagName' in declared ? [{ ...declared, source: path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts') }] : [],
);

/** The classes of events, by name. */
export const eventClasses: ReadonlyMap<string, EventDeclaration> = new Map(
  all.flatMap(({ declared }) => ('tagName' in declared ? [] : [[declared.name, declared]])),
);
