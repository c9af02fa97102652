/** The cookie notice in every state that has a part or a colour of its own, one after the other. */
import { until } from '../support/until.js';
import { COOKIE_PROFILE, CookieNoticePage } from './cookie-notice-page.js';

export async function* cookieNotices(): AsyncGenerator<Element> {
  const page = await CookieNoticePage.open({ placement: 'sticky' });
  await until(() => page.part('notice'), 'the question');
  yield page.element;
  await page.openSettings();
  yield page.element;
  document.cookie = '_stats=1;path=/';
  // One that this page cannot delete looks to it as one that comes back.
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => '_stats=1', set: () => undefined });
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset['punctualCategory'] = 'analytics';
  document.body.append(script);
  await page.press('accept', page.dialog!);
  await until(() => page.part('line') && script.type !== 'text/plain', 'the line');
  await page.openSettings();
  await until(() => page.part('receipt'), 'a receipt');
  yield page.element;
  await page.press('refuse', page.dialog!);
  await until(() => page.part('left') && page.part('reload'), 'what is left');
  yield page.element;
  Reflect.deleteProperty(document, 'cookie');
  cookie.set!.call(document, '_stats=;path=/;max-age=0');
  script.remove();
  page.element.remove();

  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true });
  const signalled = await CookieNoticePage.open({ profile: { ...COOKIE_PROFILE, sells: false } });
  await until(() => signalled.part('signal'), 'the signal');
  yield signalled.element;
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  signalled.element.remove();
  CookieNoticePage.forget();
}
