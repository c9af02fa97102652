/** Tags of the library in Svelte 5: `import type {} from 'punctual/types/svelte'` once in a project. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, HandlersOf, PunctualTag, SettingsOf } from './tags.js';

/** What Svelte takes on a tag of ours: attributes, properties, and handlers named `on` and the event's name. */
export type SveltePropsOf<Tag extends PunctualTag> = SettingsOf<Tag> &
  HandlersOf<Tag> &
  Omit<HTMLAttributes<ElementOf<Tag>>, keyof SettingsOf<Tag> | keyof HandlersOf<Tag>>;

type Tags = { [Tag in PunctualTag]: SveltePropsOf<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
