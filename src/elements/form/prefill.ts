import type { Prefill } from '../../state/form-draft.js';

const PREFIX = 'prefill-';

/** What the page fills in: by property, then by attribute, whose names have no capitals. */
export function prefillOf(element: Element, given: Prefill): Prefill {
  const attributes = [...element.attributes]
    .filter(({ name }) => name.startsWith(PREFIX))
    .map(({ name, value }) => [name.slice(PREFIX.length), value] as const);
  return { ...Object.fromEntries(attributes), ...given };
}
