/**
 * Keeps the page behind a dialog from scrolling, and from moving sideways when its scrollbar goes. Owns one style sheet
 * a lock, added to the document and taken away again: a strict policy lets it pass, no attribute of the page changes,
 * and two locks know nothing of one another.
 */

const clips = (element: Element): boolean => getComputedStyle(element).overflow !== 'visible';

/** Pixels that the scrollbar of the window takes away from the page. */
function windowScrollbar({ documentElement, defaultView }: Document): number {
  return (defaultView?.innerWidth ?? 0) - documentElement.clientWidth;
}

function bodyScrolls({ body }: Document): boolean {
  return body.offsetWidth - body.clientWidth - 2 * body.clientLeft > 0;
}

function rulesFor(page: Document): string {
  const { documentElement: root, body } = page;
  const scrollbar = windowScrollbar(page);
  const keptFree = CSS.supports('scrollbar-gutter', 'stable')
    ? 'scrollbar-gutter: stable !important;'
    : `padding-${getComputedStyle(root).direction === 'rtl' ? 'left' : 'right'}: ${scrollbar}px !important;`;
  // Where the root does not clip, the window scrolls as the body says, and the root must not begin to: the body would
  // be a scroller of its own then, and a sticky header in it would leave its place. The same for a body under a root
  // that does.
  const scrollers = clips(root) ? [':root', ...(clips(body) ? ['body'] : [])] : ['body'];
  return [
    `${scrollers.join()} { overflow: hidden !important; }`,
    scrollbar > 0 ? `:root { ${keptFree} }` : '',
    scrollers.length > 1 && bodyScrolls(page) ? 'body { scrollbar-gutter: stable !important; }' : '',
  ].join('\n');
}

/** Stops the page where it is; the answer lets it go again. */
export function stopPageScroll(page: Document): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rulesFor(page));
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
