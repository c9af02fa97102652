/** How days and times are laid out: what the page asks for, and what the visitor may turn it into. */
import { checkedAttribute } from '../checked-attribute.js';

export type Layout = 'month' | 'week' | 'list';

const CHOICES = ['auto', 'month', 'week', 'list'];

/** The layout that a `layout` attribute asks for, and the one that can be had instead: a list is never far. */
export function layoutsOf(asked: string | undefined): readonly [shown: Layout, instead: Layout] {
  const layout = checkedAttribute('layout', asked, (one) => CHOICES.includes(one), `write ${CHOICES.join(', ')}`);
  if (layout === 'list') return ['list', 'month'];
  return [layout === 'week' ? 'week' : 'month', 'list'];
}
