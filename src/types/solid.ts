/** Tags of the library in JSX of Solid: `import type {} from 'punctual/types/solid'` once in a project. */
import type { JSX } from 'solid-js';
import type { ElementOf, EventsOf, PunctualTag, SettingsOf } from './tags.js';

/** What Solid takes on a tag of ours: attributes, properties, and handlers named `on:` and the event's name. */
export type SolidPropsOf<Tag extends PunctualTag> = SettingsOf<Tag> & {
  readonly [Name in keyof EventsOf<Tag> & string as `on:${Name}`]?: ((event: EventsOf<Tag>[Name]) => void) | undefined;
} & Omit<JSX.HTMLAttributes<ElementOf<Tag>>, keyof SettingsOf<Tag>>;

type Tags = { [Tag in PunctualTag]: SolidPropsOf<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
