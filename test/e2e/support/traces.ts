/** What a page has of an attack that was not shown as text, through every shadow root. Finds faults, in words. */
import type { Page } from 'playwright-core';
import { overflowing, unreachable } from './measures.js';

/** Elements and attributes that no template of ours has, and links to where nothing of ours leads. */
const FIND = `(() => {
  const found = [];
  for (const element of looks.deep()) {
    const { localName } = element;
    const ours = element.getRootNode() !== document;
    if (/^(img|iframe|object|embed|base|link|style|meta)$/.test(localName) && ours) found.push(localName);
    if (localName === 'script' && (ours || (!element.src && element.type !== 'application/ld+json'))) found.push(localName);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(localName + ' ' + name);
      if (!/^(href|src|action|formaction|xlink:href|data|srcdoc)$/.test(name) || localName === 'script') continue;
      const known = /^#/.test(value) || URL.canParse(value, location.href);
      const protocol = known ? new URL(value, location.href).protocol : 'unknown:';
      const leads = protocol === 'http:' ? new URL(value, location.href).origin === location.origin : /^(https|mailto|tel|blob):$/.test(protocol);
      if (!leads) found.push(localName + ' ' + name + '=' + value.slice(0, 80));
    }
  }
  if ('hacked' in globalThis) found.push('a script of the backend ran');
  return found;
})()`;

/** Whatever came in, whatever leads astray, whatever is out of place. */
export async function traces(page: Page): Promise<string[]> {
  const scroll = await page.evaluate(() => [scrollX, scrollY]);
  const found = await page.evaluate(FIND);
  const faults = [...(found as string[]), ...(await overflowing(page)), ...(await unreachable(page))];
  await page.evaluate(([x = 0, y = 0]) => {
    scrollTo(x, y);
  }, scroll);
  return faults;
}
