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
  'punctual-cookie-notice': () => import('./define/punctual-cookie-notice.js'),
  'punctual-form': () => import('./define/punctual-form.js'),
  'punctual-consent': () => import('./define/punctual-consent.js'),
  'punctual-consent-receipt': () => import('./define/punctual-consent-receipt.js'),
  'punctual-manage': () => import('./define/punctual-manage.js'),
  'punctual-phone': () => import('./define/punctual-phone.js'),
  'punctual-notice': () => import('./define/punctual-notice.js'),
  'punctual-popup': () => import('./define/punctual-popup.js'),
  'punctual-privacy-request': () => import('./define/punctual-privacy-request.js'),
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

/** A server has drawn it: what there is is taken over. */
const isDrawn = (element: Element): boolean => element.hasAttribute('data-punctual-drawn');

function load(element: Element): void {
  const tag = element.localName;
  if (loading.has(tag) || customElements.get(tag)) return;
  loading.add(tag);
  const register = loaders[tag]!;
  const loaded = isDrawn(element) ? import('./hydrate.js').then(({ hydrate }) => hydrate(register)) : register();
  loaded.catch((cause: unknown) => {
    loading.delete(tag);
    // By a name that no version changes: after a deploy it is there still.
    import('./unavailable.js').then(
      ({ showUnavailable }) => showUnavailable(tag, cause),
      () => {
        // Not even that: what the page put inside the tag is shown.
        const { origin } = new URL(import.meta.url);
        console.warn(`[punctual] script: the code of <${tag}> is refused. Add ${origin} to script-src`, cause);
      },
    );
  });
}

function meet(element: Element): void {
  if (element.localName === 'punctual-booking' && !isDrawn(element)) preload(element);
  load(element);
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
    // What a server has drawn has its size already.
    const tag = `:where(${name}:not(:defined,[data-punctual-drawn]))`;
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

/** The browser has what the chunks cannot do without; in another the page keeps what it has put inside the tags. */
const isAble = 'adoptedStyleSheets' in document && 'attachInternals' in HTMLElement.prototype && 'any' in AbortSignal;

if (isAble) {
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
}
