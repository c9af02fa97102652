/** Registers `<punctual-cookie-notice>`. */
import { CookieNoticeElement } from '../elements/cookie-notice/cookie-notice-element.js';

CookieNoticeElement.makeBackend ??= async (api) => (await import('../client/notice-client.js')).createNoticeClient(api);
if (!customElements.get('punctual-cookie-notice')) customElements.define('punctual-cookie-notice', CookieNoticeElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-cookie-notice': CookieNoticeElement;
  }
}
