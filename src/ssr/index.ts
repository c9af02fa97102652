/**
 * Draws an element on a server, so that a page has it with the first paint: HTML with a declarative shadow root, which
 * the element takes over where it stands (`punctual/hydrate`). Owns what must be the same here and there for that: the
 * answer that it is drawn from, the language, the zone, the time.
 */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { html, literal } from 'lit/static-html.js';
import type { BookingApi } from '../client/booking-api.js';
import '../define/punctual-booking.js';
import { speakBeforeConnected } from '../i18n/locale-controller.js';
import { loadVoice } from '../i18n/load-voice.js';
import type { Boot } from '../protocol/boot.js';
import type { Clock } from '../state/clock.js';
import { STRUCTURED_DATA, structuredDataText } from '../state/structured-data.js';
import { attributesText, escapeText, scriptText } from './markup.js';

/** What to draw. */
export interface RenderOptions {
  /** Attributes of the tag as a page writes them, `api` and `service` among them. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What `GET /boot` answered for them: `createClient({ baseUrl }).getBoot({ serviceId })`. */
  readonly boot: Boot;
  /** BCP 47 tag of the page's language, best with a region (`en-GB`), since weeks and hours go by that. `en` unless set. */
  readonly language?: string;
  /** Where one can book without scripts: shown where they are off, and wherever the element cannot be had. */
  readonly link: { readonly href: string; readonly text: string };
  /**
   * Address of the page, for the attribute `structured-data`: what can be booked stands then beside the element as JSON-LD,
   * for those who run no script.
   */
  readonly pageUrl?: string;
  /** For the inline sheets of a page whose `style-src` asks for one. */
  readonly nonce?: string;
}

const BOOKING = literal`punctual-booking`;
const SLOT_PICKER = literal`punctual-slot-picker`;

/** Nobody waits on a server: what is to happen later happens on the page. */
const stillClock = (now: number): Clock => {
  const never = (): (() => void) => () => {};
  return { now: () => now, after: never, whenIdle: never };
};

/** Has the one answer, and gives no other. */
function clientOf(boot: Boot): BookingApi {
  const client: Pick<BookingApi, 'getBoot' | 'getAvailability'> = {
    getBoot: () => Promise.resolve(boot),
    getAvailability: () => new Promise<never>(() => {}),
  };
  return client as BookingApi;
}

/** The whole booking at its first step, as HTML. Rejects with a `RangeError` for a language that is none. */
export const renderBooking = (options: RenderOptions): Promise<string> => draw('punctual-booking', BOOKING, options);

/** A slot picker, as HTML. Rejects with a `RangeError` for a language that is none. */
export const renderSlotPicker = (options: RenderOptions): Promise<string> =>
  draw('punctual-slot-picker', SLOT_PICKER, options);

function structuredDataScript({ attributes, boot }: RenderOptions, url: string, language: string): string {
  if (attributes['structured-data'] === undefined) return '';
  const text = structuredDataText(boot, { url, language, serviceId: attributes['service'] });
  return `<script type="application/ld+json" ${STRUCTURED_DATA}>${text}</script>`;
}

async function draw(tag: string, name: typeof BOOKING, options: RenderOptions): Promise<string> {
  const { attributes, boot, language = 'en', link, nonce, pageUrl } = options;
  if (attributes['structured-data'] !== undefined && pageUrl === undefined)
    throw new TypeError('structured-data wants pageUrl: the address at which one books');
  const voice = await loadVoice(language);
  const drawnAt = Date.now();
  // The visitor's zone is not known here: the business's is shown until the page is there. `timezone` may be of the page.
  const pinned = {
    ...(attributes['lang'] === undefined && { lang: voice.tag }),
    ...(attributes['timezone'] === undefined && { timezone: boot.business.timeZone }),
  };
  const shown = { ...attributes, ...pinned };
  speakBeforeConnected(voice);
  try {
    const drawn = collectResultSync(render(templateOf(name, shown, boot, stillClock(drawnAt))));
    const [, shadow = ''] = /<template[^>]*>([^]*)<\/template>/.exec(drawn) ?? [];
    const marks = { ...shown, 'data-punctual-drawn': Object.keys(pinned).join(' ') };
    return [
      `<${tag}${attributesText(marks)}>`,
      `<template shadowrootmode="open">${nonce === undefined ? shadow : shadow.replaceAll('<style>', `<style${attributesText({ nonce })}>`)}`,
      // What is inside a noscript is there without scripts alone.
      `<noscript><slot></slot></noscript></template>`,
      `<script type="application/json" data-punctual-boot>${scriptText({ drawnAt, boot })}</script>`,
      pageUrl === undefined ? '' : structuredDataScript(options, pageUrl, voice.tag),
      `<a${attributesText({ href: link.href })}>${escapeText(link.text)}</a>`,
      `</${tag}>`,
    ].join('');
  } finally {
    speakBeforeConnected();
  }
}

function templateOf(
  name: typeof BOOKING,
  attributes: Readonly<Record<string, string>>,
  boot: Boot,
  clock: Clock,
): TemplateResult {
  const value = (attribute: string) => ifDefined(attributes[attribute]);
  return html`<${name}
    service=${value('service')}
    duration=${value('duration')}
    staff=${value('staff')}
    location=${value('location')}
    party=${value('party')}
    timezone=${value('timezone')}
    timezone-mode=${value('timezone-mode')}
    hour-cycle=${value('hour-cycle')}
    first-day=${value('first-day')}
    layout=${value('layout')}
    months=${value('months')}
    value=${value('value')}
    .boot=${boot}
    .client=${clientOf(boot)}
    .clock=${clock}
  ></${name}>`;
}
