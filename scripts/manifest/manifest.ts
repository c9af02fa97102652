/** What the scripts read of `custom-elements.json`. */

/** Something with a name and what is said of it. */
export interface Named {
  readonly name: string;
  readonly description?: string;
}

/** An attribute, or a field of the class. */
export interface Typed extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface Member extends Typed {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly parameters?: readonly (Typed & { readonly optional?: boolean })[];
  readonly return?: { readonly type: { readonly text: string } };
}

/** One element. */
export interface ElementDeclaration extends Named {
  readonly tagName: string;
  readonly summary: string;
  readonly members: readonly Member[];
  readonly attributes?: readonly (Typed & { readonly fieldName: string })[];
  readonly events?: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

/** The class of an event. */
export interface EventDeclaration extends Named {
  readonly members?: readonly Member[];
}

interface Module {
  readonly path: string;
  readonly declarations?: readonly (ElementDeclaration | EventDeclaration)[];
}

export interface Manifest {
  readonly modules: readonly Module[];
}

/** A declaration and the built module that has it. */
type Placed<Declaration> = Declaration & { readonly path: string };

const isElement = (declared: ElementDeclaration | EventDeclaration): declared is ElementDeclaration =>
  'tagName' in declared;

const placed = ({ modules }: Manifest): Placed<ElementDeclaration | EventDeclaration>[] =>
  modules.flatMap(({ path, declarations = [] }) => declarations.map((declared) => ({ ...declared, path })));

/** The elements, by tag. */
export const elementsOf = (manifest: Manifest): Placed<ElementDeclaration>[] =>
  placed(manifest)
    .filter((declared): declared is Placed<ElementDeclaration> => isElement(declared))
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** The classes of our events, by name. */
export const eventsOf = (manifest: Manifest): ReadonlyMap<string, Placed<EventDeclaration>> =>
  new Map(
    placed(manifest)
      .filter((declared) => !isElement(declared))
      .map((declared) => [declared.name, declared]),
  );

/** What a page can set: fields of an element that are not read-only. */
export const settable = ({ members }: ElementDeclaration): Member[] =>
  members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);
