/**
 * The script tag. Finds `punctual-*` tags, now and whenever the page adds one, and loads what they need; each
 * `<punctual-booking>` gets its first data asked for in the same breath as its code. Owns nothing else: what a tag
 * does is its element's.
 */
import { parseBaseUrl } from './client/base-url.js';
import { bootUrl, startPreload } from './client/preload.js';
import { BOOKING_SIZE, SERVICES_SIZE, SLOT_PICKER_SIZE, keepSize } from './styles/reserved-size.js';
import type { ReservedSize } from './styles/reserved-size.js';

const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'punctual-age-guard': () => import('./define/punctual-age-guard.js'),
  'punctual-booking': () => import('./define/punctual-booking.js'),
  'punctual-calendar': () => import('./define/punctual-calendar.js'),
  'punctual-consent': () => import('./define/punctual-consent.js'),
  'punctual-phone': () => import('./define/punctual-phone.js'),
  'punctual-notice': () => import('./define/punctual-notice.js'),
  'punctual-popup': () => import('./define/punctual-popup.js'),
  'punctual-provider': () => import('./define/punctual-provider.js'),
  'punctual-slot-picker': () => import('./define/punctual-slot-picker.js'),
  'punctual-sms-consent': () => import('./define/punctual-sms-consent.js'),
  'punctual-timezone': () => import('./define/punctual-timezone.js'),
};
const TAGS = Object.keys(loaders).join();
const loading = new Set<string>();

/** Starts `GET /boot` for a widget whose address is known. An address that will not do is the element's to tell. */
function preload(widget: Element): void {
  const api = widget.getAttribute('api') ?? widget.closest('punctual-provider')?.getAttribute('api');
  if (!api) return;
  try {
    startPreload(bootUrl(parseBaseUrl(api), widget.getAttribute('service')));
  } catch {
    // Told by the element, once and in place.
  }
}

function load(tag: string): void {
  if (loading.has(tag) || customElements.get(tag)) return;
  loading.add(tag);
  loaders[tag]?.().catch((cause: unknown) => {
    // The tag stays as it is, and what the page put inside it is shown.
    loading.delete(tag);
    console.warn(`punctual: the code of <${tag}> could not be loaded`, cause);
  });
}

function meet(element: Element): void {
  if (element.localName === 'punctual-booking') preload(element);
  load(element.localName);
}

function meetAll(root: ParentNode): void {
  root.querySelectorAll(TAGS).forEach(meet);
}

/**
 * Keeps room for the widgets until their code is there. A constructed sheet: a strict `style-src` lets it through. The
 * height is that of a float without a width, so that what the page put inside the tag stands where it would.
 */
function reserveRoom(): void {
  const rules = (name: string, size: ReservedSize): string => {
    const tag = `:where(${name}:not(:defined))`;
    return `${tag}{display:flow-root!important;container-type:inline-size!important}${tag}::before{content:'';float:inline-start}${keepSize(`${tag}::before`, size)}`;
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    rules('punctual-booking', SERVICES_SIZE) +
      rules('punctual-booking[service]', BOOKING_SIZE) +
      rules('punctual-slot-picker', SLOT_PICKER_SIZE),
  );
  document.adoptedStyleSheets.push(sheet);
}

reserveRoom();
meetAll(document);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(TAGS)) meet(node);
      meetAll(node);
    }
  }
}).observe(document, { childList: true, subtree: true });
