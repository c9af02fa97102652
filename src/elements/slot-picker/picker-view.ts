import type { TemplateResult } from 'lit';
import type { MessageOverrides } from '../../i18n/message-overrides.js';
import type { Messages } from '../../i18n/messages.js';
import type { CalendarDate, CalendarMonth, IsoWeekday } from '../../scheduling/calendar-date.js';
import type { EpochMs, ZoneClock } from '../../scheduling/time-zone.js';
import type { Clock } from '../../state/clock.js';
import type { SlotPickerController } from '../../state/slot-picker-controller.js';
import type { TimezoneMode } from '../shown-zone.js';
import type { PartOfDay, TimeModel } from './day-times.js';
import type { Layout } from './layout.js';
import type { TimesController } from './times-controller.js';

/** What every layout shows, and what the visitor can do. */
export interface PickerView {
  /** For formats: with the hour cycle that the page asks for. */
  readonly language: string;
  readonly messages: Messages;
  readonly picker: SlotPickerController;
  /** The zone that is shown. */
  readonly zone: ZoneClock;
  readonly mode: TimezoneMode;
  /** The business's name; not there until the first answer is. */
  readonly business: string | undefined;
  readonly businessZone: ZoneClock | undefined;
  readonly firstDay: IsoWeekday;
  /** How many months stand side by side. */
  readonly monthCount: number;
  /** The chosen start. */
  readonly chosen: EpochMs | undefined;
  readonly disabled: boolean;
  /** What of the element is handed on. */
  readonly host: { readonly messages?: MessageOverrides | undefined; readonly clock: Clock };
  readonly times: TimesController;
  /** A day's times. */
  readonly partsOf: (day: CalendarDate) => ReadonlyMap<PartOfDay, readonly TimeModel[]>;
  /** The layout that can be had instead of the one that is shown. */
  readonly instead: Layout;
  /** Whether another zone can be chosen, and is being chosen. */
  readonly zoneChoice: 'none' | 'closed' | 'open';
  /** Code for what the visitor asked could not be loaded. */
  readonly lateFailed: boolean;
  readonly goTo: (day: CalendarDate) => void;
  readonly turnTo: (month: CalendarMonth) => void;
  readonly backToDays: () => void;
  readonly turnOver: () => void;
  readonly toggleZones: () => void;
  readonly chooseZone: (zone: string) => void;
  /** Draws again. */
  readonly redraw: () => void;
}

/** A layout beside the month: a place of its own in the same times. */
export interface OtherLayout {
  readonly kind: Layout;
  /** The months that it needs; `undefined` until its place is known. */
  months(picker: SlotPickerController, firstDay: IsoWeekday): readonly CalendarMonth[] | undefined;
  template(view: PickerView): TemplateResult;
  /** It has been drawn. */
  updated?(root: ParentNode): void;
}
