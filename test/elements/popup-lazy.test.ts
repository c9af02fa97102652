/** Before anybody opens it. Apart from the other tests, since those load the booking for themselves. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/punctual-popup.js';
import { PopupElement } from '../../src/elements/popup/popup-element.js';
import { until } from './support/until.js';

const load = PopupElement.loadBooking;

describe('a popup that nobody has opened', () => {
  let loads: number;
  beforeEach(() => {
    loads = 0;
    PopupElement.loadBooking = () => {
      loads += 1;
      return Promise.reject(new Error('made to fail'));
    };
  });
  afterEach(() => {
    PopupElement.loadBooking = load;
  });

  const popup = async (): Promise<PopupElement> => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <button data-punctual-open>Book</button>
        <button class="other">Something else</button>
        <punctual-popup floating lang="en"></punctual-popup>
      </div>`,
    );
    const element = place.querySelector<PopupElement>('punctual-popup')!;
    await element.updateComplete;
    return element;
  };
  const contentOf = (element: PopupElement): HTMLElement => element.shadowRoot!.querySelector('.content')!;
  const buttonOf = async (element: PopupElement): Promise<HTMLElement> => {
    await until(() => contentOf(element).querySelector('button'), 'a button');
    return contentOf(element).querySelector('button')!;
  };

  it('has no booking, and its code is not loaded', async () => {
    expect(contentOf(await popup()).childElementCount).to.equal(0);
    expect(loads).to.equal(0);
    expect(customElements.get('punctual-booking')).to.equal(undefined);
  });

  for (const near of ['pointerover', 'focusin']) {
    it(`loads the code at ${near} on what opens it, and at no other`, async () => {
      const { parentElement } = await popup();
      const happens = (selector: string): boolean =>
        parentElement!.querySelector(selector)!.dispatchEvent(new Event(near, { bubbles: true, composed: true }));
      happens('.other');
      expect(loads).to.equal(0);
      happens('[data-punctual-open]');
      expect(loads).to.equal(1);
    });
  }

  it('says in place that the code could not be loaded, tries again, and then offers a new page', async () => {
    const element = await popup();
    element.show();
    const button = await buttonOf(element);
    expect(contentOf(element).textContent).to.contain('There is no connection.');
    expect(button.textContent.trim()).to.equal('Try again');
    button.click();
    await until(() => contentOf(element).querySelector('button')?.textContent.trim() === 'Reload the page', 'a way on');
    expect(loads).to.equal(2);
    await expect(element).to.be.accessible();
  });

  it('shows the booking when a second try succeeds', async () => {
    const element = await popup();
    element.show();
    const button = await buttonOf(element);
    PopupElement.loadBooking = load;
    button.click();
    await until(() => contentOf(element).querySelector('punctual-booking:defined'), 'the booking');
  });
});
