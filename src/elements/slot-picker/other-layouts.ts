/** The layouts beside the month, loaded when one is first wanted. */
import type { Layout } from './layout.js';
import { ListLayout } from './list-layout.js';
import type { OtherLayout } from './picker-view.js';
import { WeekLayout } from './week-layout.js';

export { otherStyles } from './other-styles.js';

export function createLayout(kind: Layout): OtherLayout {
  return kind === 'week' ? new WeekLayout() : new ListLayout();
}
