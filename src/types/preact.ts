/** Tags of the library in JSX of Preact: `import type {} from 'punctual/types/preact'` once in a project. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ElementOf, HandlersOf, PunctualTag, SettingsOf } from './tags.js';

/** What Preact takes on a tag of ours: attributes, properties, and handlers named `on` and the event's name. */
export type PreactPropsOf<Tag extends PunctualTag> = SettingsOf<Tag> &
  HandlersOf<Tag> &
  Omit<HTMLAttributes<ElementOf<Tag>> & ClassAttributes<ElementOf<Tag>>, keyof SettingsOf<Tag>>;

type Tags = { [Tag in PunctualTag]: PreactPropsOf<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
