/** Tags of the library in templates of Vue 3: `import type {} from 'punctual/types/vue'` once in a project. */
import type { EmitFn, HTMLAttributes } from 'vue';
import type { ElementOf, EventsOf, PunctualTag, SettingsOf } from './tags.js';

/** What a handler of each event is given. */
type EmitsOf<Tag extends PunctualTag> = {
  [Name in keyof EventsOf<Tag> & string]: (event: EventsOf<Tag>[Name]) => void;
};

/** Vue spells attributes in camel case, whatever the template has. */
type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest> & string>}` : Name;

/** What Vue takes on a tag of ours. */
export type VuePropsOf<Tag extends PunctualTag> = {
  readonly [Name in keyof SettingsOf<Tag> as Camel<Name>]?: SettingsOf<Tag>[Name];
} & Omit<HTMLAttributes, keyof SettingsOf<Tag>>;

/** A tag of ours as a component, for the compiler alone: there is no such class. */
export type VueElementOf<Tag extends PunctualTag> = new () => ElementOf<Tag> & {
  $props: VuePropsOf<Tag>;
  $emit: EmitFn<EmitsOf<Tag>>;
};

type Tags = { [Tag in PunctualTag]: VueElementOf<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
