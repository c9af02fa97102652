/** What of a tag a framework's compiler is told, in the spelling that all of them share. */
import type { PunctualElements } from './elements.js';

/** A tag of the library. */
export type PunctualTag = keyof PunctualElements;

/** The class behind a tag. */
export type ElementOf<Tag extends PunctualTag> = PunctualElements[Tag]['element'];

/** Attributes and properties of a tag. */
export type SettingsOf<Tag extends PunctualTag> = PunctualElements[Tag]['attributes'] &
  PunctualElements[Tag]['properties'] &
  PrefillOf<Tag>;

/** The events of a tag: class by name. */
export type EventsOf<Tag extends PunctualTag> = PunctualElements[Tag]['events'];

/** `on` and the event's name, as React, Preact and Svelte listen to the events of custom elements. */
export type HandlersOf<Tag extends PunctualTag> = {
  readonly [Name in keyof EventsOf<Tag> & string as `on${Name}`]?: ((event: EventsOf<Tag>[Name]) => void) | undefined;
};

/** `prefill-<key>` fills a question in, whatever its key. */
type PrefillOf<Tag extends PunctualTag> = Tag extends 'punctual-form'
  ? Readonly<Record<`prefill-${string}`, string>>
  : object;
