/** The words that an element shows: without what is only said to those who do not see it, and without marks of layout. */
export function shownText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.visually-hidden, svg')) hidden.remove();
  return copy.textContent.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}
