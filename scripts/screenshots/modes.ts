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
  /** The demo page, where it is not the first one. */
  site?: Site;
}

/** A page of the demo and what is booked on it. */
export interface Site {
  path: string;
  /** Path of its API. */
  api: string;
  service: { id: string; name: string };
  /** The page names the service, so that there is no list to choose from. */
  fixed?: true;
}

/** The names of services are the business's own, in every language. */
export const FIRST_SITE: Site = {
  path: '/practice.html',
  api: '/v1',
  service: { id: 'first-visit', name: 'First visit' },
};

const CLINIC: Site = {
  path: '/themes/clinic/',
  api: '/clinic/v1',
  service: { id: 'appointment', name: 'Appointment with a doctor' },
  fixed: true,
};
const BARBER: Site = { path: '/themes/barber/', api: '/barber/v1', service: { id: 'cut', name: 'Cut' } };
const SCHOOL: Site = {
  path: '/themes/school/',
  api: '/school/v1',
  service: { id: 'lesson', name: 'A lesson of your own' },
  fixed: true,
};

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
  { name: 'dark-phone', title: 'Dark, phone', lang: 'en', context: { ...PHONE, colorScheme: 'dark' } },
  { name: 'clinic', title: 'Family practice', lang: 'en', context: DESKTOP, site: CLINIC },
  { name: 'barber', title: "Barber's", lang: 'en', context: DESKTOP, site: BARBER },
  { name: 'barber-phone', title: "Barber's, phone", lang: 'en', context: PHONE, site: BARBER },
  { name: 'school', title: 'Language school', lang: 'en', context: DESKTOP, site: SCHOOL },
  {
    name: 'school-dark',
    title: 'Language school, dark',
    lang: 'en',
    context: { ...DESKTOP, colorScheme: 'dark' },
    site: SCHOOL,
  },
];
