/** Tags of the library in JSX of React 19: `import type {} from 'punctual/types/react'` once in a project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementOf, HandlersOf, PunctualTag, SettingsOf } from './tags.js';

/** What React takes on a tag of ours: attributes, properties, and handlers named `on` and the event's name. */
export type ReactPropsOf<Tag extends PunctualTag> = SettingsOf<Tag> &
  HandlersOf<Tag> &
  Omit<DetailedHTMLProps<HTMLAttributes<ElementOf<Tag>>, ElementOf<Tag>>, keyof SettingsOf<Tag>>;

type Tags = { [Tag in PunctualTag]: ReactPropsOf<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
