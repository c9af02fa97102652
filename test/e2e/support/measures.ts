/** What can be measured of a page's looks, through all shadow trees. Each finds faults, in words; none is none. */
import type { Page } from 'playwright-core';

/** Put into a page once: `deep` and `nameOf` for the measures below. */
const TOOLS = `globalThis.looks = {
  deep(root = document) {
    return [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...this.deep(element.shadowRoot)] : [element]);
  },
  shown() {
    return this.deep().filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      // Nobody meets what is inert.
      if (element.closest('[inert]')) return false;
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1;
    });
  },
  // Where a list or a dialog is open, it lies over others: what it offers is what can be pressed.
  controls() {
    const modal = this.deep().findLast((element) => element.matches(':modal'));
    const shown = this.shown().filter((element) =>
      element.getRootNode() !== document && (!modal || this.isWithin(element, modal)));
    const options = shown.filter((element) => element.matches('[role="option"]'));
    return options.length > 0 ? options : shown.filter((element) => element.matches('button, a[href], input, select, textarea'));
  },
  isWithin(element, outer) {
    let at = element;
    while (at && at !== outer) at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host;
    return Boolean(at);
  },
  at(x, y) {
    let found = document.elementFromPoint(x, y);
    for (let inner = found; inner?.shadowRoot && inner !== (inner = inner.shadowRoot.elementFromPoint(x, y)) && inner;) found = inner;
    return found;
  },
  hits(element, dx = 0, dy = 0) {
    // A link that runs over two lines has nothing of it in the middle of both.
    const [{ left, top, width, height }] = [...element.getClientRects()].sort((a, b) => b.width - a.width);
    const found = this.at(left + width / 2 + dx, top + height / 2 + dy);
    return Boolean(found) && (element === found || element.contains(found));
  },
  nameOf(element) {
    const text = element.getAttribute('aria-label') ?? element.textContent.replace(/\\s+/g, ' ').trim();
    return element.localName + '.' + element.className + ' "' + text.slice(0, 40) + '"';
  },
};`;

/** What a page may be asked. */
interface Looks {
  deep(root?: Document | ShadowRoot): HTMLElement[];
  shown(): HTMLElement[];
  controls(): HTMLElement[];
  hits(element: HTMLElement, dx?: number, dy?: number): boolean;
  nameOf(element: Element): string;
}

declare global {
  var looks: Looks;
}

/** Makes a page ready to be measured. */
export async function prepare(page: Page): Promise<void> {
  await page.addInitScript(TOOLS);
}

/** Controls that a finger within 22 pixels of their middle would miss (21: the edge itself is nobody's). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    looks.controls().flatMap((element) => {
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const missed = [
        [-21, 0],
        [21, 0],
        [0, -21],
        [0, 21],
      ].filter(([dx, dy]) => !looks.hits(element, dx, dy));
      const { width, height } = element.getBoundingClientRect();
      return missed.length > 0
        ? [`${looks.nameOf(element)}: ${width.toFixed(1)} × ${height.toFixed(1)}, missed ${JSON.stringify(missed)}`]
        : [];
    }),
  );
}

/** Controls that cannot be brought to where a pointer meets them. */
export function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    looks.controls().flatMap((element) => {
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      return looks.hits(element) ? [] : [looks.nameOf(element)];
    }),
  );
}

/** The page runs out of the window to the side, or words run out of their box. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
    const boxes = looks.shown().filter((element) => {
      // The area that a finger meets is a little larger than a day.
      if (!element.matches('button, th, .face, .option, .service, .held, .receipt > div') || element.clientWidth === 0)
        return false;
      return element.scrollWidth > element.clientWidth + 4 || element.scrollHeight > element.clientHeight + 4
        ? !/auto|scroll/.test(getComputedStyle(element).overflowY)
        : false;
    });
    return [...page, ...boxes.map((element) => `${looks.nameOf(element)} is too small for its words`)];
  });
}

/** What moves or would move. */
export function motions(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    looks.deep().flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((pseudo) => {
        const { animationName, transitionDuration, transitionProperty } = getComputedStyle(element, pseudo);
        const moves =
          animationName !== 'none' || (transitionProperty !== 'none' && !/^(0s(, )?)+$/.test(transitionDuration));
        return moves ? [looks.nameOf(element)] : [];
      }),
    ),
  );
}

/** The text spacing of WCAG 1.4.12, as a visitor's own sheet sets it, in every shadow tree. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }`,
    );
    const roots = looks.deep().flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const root of [document, ...roots])
      if (!root.adoptedStyleSheets.some(({ cssRules }) => cssRules[0]?.cssText === sheet.cssRules[0]?.cssText))
        root.adoptedStyleSheets.push(sheet);
  });
}
