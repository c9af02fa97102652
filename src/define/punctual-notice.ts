/** Registers `<punctual-notice>`. */
import { NoticeElement } from '../elements/notice/notice-element.js';

if (!customElements.get('punctual-notice')) customElements.define('punctual-notice', NoticeElement);

declare global {
  interface HTMLElementTagNameMap {
    'punctual-notice': NoticeElement;
  }
}
