/** The circumstances that the flow is looked at in. */
import type { BrowserContextOptions } from 'playwright-core';

export interface Mode {
  /** First part of a file's name. */
  name: string;
  title: string;
  /** Of the page. */
  lang: string;
  /** Of the page, where it says one. */
  dir?: 'rtl';
  context: BrowserContextOptions;
}

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const DESKTOP = { viewport: { width: 1100, height: 900 } };
const NARROW = { viewport: { width: 280, height: 653 }, deviceScaleFactor: 2 };
/** A window of 1280 by 1024 whose text is four times as large. */
const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

export const MODES: readonly Mode[] = [
  { name: 'phone', title: 'Phone, 390 px', lang: 'en', context: PHONE },
  { name: 'desktop', title: 'Desktop, 1100 px', lang: 'en', context: DESKTOP },
  { name: 'narrow', title: '280 px', lang: 'en', context: NARROW },
  { name: 'dark', title: 'Dark', lang: 'en', context: { ...DESKTOP, colorScheme: 'dark' } },
  { name: 'rtl', title: 'Right to left', lang: 'en', dir: 'rtl', context: DESKTOP },
  { name: 'forced-colors', title: 'Forced colours', lang: 'en', context: { ...DESKTOP, forcedColors: 'active' } },
  { name: 'fr', title: 'French', lang: 'fr', context: { ...DESKTOP, locale: 'fr' } },
  { name: 'ar', title: 'Arabic, phone', lang: 'ar', context: { ...PHONE, locale: 'ar' } },
  { name: 'zoom-400', title: 'Zoom 400 %', lang: 'en', context: ZOOMED },
];
