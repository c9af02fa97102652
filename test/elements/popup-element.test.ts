import { expect, oneEvent } from '@open-wc/testing';
import { BookingElement } from '../../src/elements/booking/booking-element.js';
import { PopupElement } from '../../src/elements/popup/popup-element.js';
import { PopupPage, goTo, pageIsStill } from './pages/popup-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

const withoutFragment = location.pathname + location.search;

describe('punctual-popup', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend();
  });
  afterEach(() => history.replaceState(null, '', withoutFragment));

  describe('holds a booking', () => {
    it('that gets what the popup was given', async () => {
      const popup = await PopupPage.open(backend, { messages: { chooseTime: 'When?' } });
      const booking = await popup.show();
      expect(booking.title).to.equal('When?');
      expect(booking.picker.text).to.contain('Central European');
      expect(backend.requests).to.deep.equal(['GET /boot?service=intro-call']);
    });

    it('whose every attribute the popup has as well', () => {
      expect(PopupElement.observedAttributes).to.include.members(BookingElement.observedAttributes);
    });

    it('whose events reach the page', async () => {
      const popup = await PopupPage.open(backend);
      const booking = await popup.show();
      const heard = oneEvent(popup.place, 'punctual-slot-change');
      await booking.chooseTime('9:30');
      await heard;
    });

    it('that is as it was when it is opened again, the hold included', async () => {
      const popup = await PopupPage.open(backend);
      const booking = await popup.show();
      await booking.chooseTime('9:30');
      booking.fill({ name: 'Mia Wong' });
      popup.element.close();
      popup.element.show();
      expect(popup.booking!.field('name').value).to.equal('Mia Wong');
      expect(popup.booking!.countdown).to.equal('10:00');
      expect(backend.asked('DELETE /holds')).to.be.empty;
    });

    it('that gives its hold back when the page takes the popup away', async () => {
      const popup = await PopupPage.open(backend);
      const booking = await popup.show();
      await booking.chooseTime('9:30');
      popup.element.remove();
      await until(() => backend.asked('DELETE /holds').length, 'the hold is given back');
    });
  });

  describe('closes', () => {
    it('with its button, and the focus goes back', async () => {
      const popup = await PopupPage.open(backend, {}, '<button data-punctual-open>Book</button>');
      const opener = popup.find('button');
      opener.click(); // Safari gives a pressed button no focus.
      await popup.becomes('open');
      const closed = oneEvent(popup.place, 'punctual-popup-close');
      await popup.press(popup.closeButton);
      await closed;
      expect(opener.matches(':focus')).to.equal(true);
    });

    it('to where the focus was when a script opened it', async () => {
      const popup = await PopupPage.open(backend, {}, '<input />');
      popup.find('input').focus();
      popup.element.show();
      popup.element.close();
      expect(popup.find('input').matches(':focus')).to.equal(true);
    });

    it('when the browser asks it to, as with Escape', async () => {
      const popup = await PopupPage.open(backend);
      await popup.show();
      setTimeout(() => popup.dialog.close());
      await oneEvent(popup.element, 'punctual-popup-close');
      expect([popup.element.open, pageIsStill()]).to.deep.equal([false, false]);
    });

    it('with a press beside it, but not with one that began inside', async () => {
      const popup = await PopupPage.open(backend);
      await popup.show();
      popup.pressBeside({ from: popup.closeButton });
      expect(popup.element.open).to.equal(true);
      popup.pressBeside();
      expect(popup.element.open).to.equal(false);
    });

    it('and takes its fragment off the address', async () => {
      const popup = await PopupPage.open(backend);
      goTo('book');
      await popup.becomes('open');
      popup.element.close();
      expect(location.href).not.to.contain('#');
    });

    it('and leaves another fragment where it is', async () => {
      goTo('prices');
      const popup = await PopupPage.open(backend);
      popup.element.show();
      popup.element.close();
      expect(location.hash).to.equal('#prices');
    });

    it('when the visitor goes back to before its fragment', async () => {
      const popup = await PopupPage.open(backend);
      goTo('book');
      await popup.becomes('open');
      history.back();
      await popup.becomes('closed');
    });

    it('once, and tells the page once', async () => {
      const popup = await PopupPage.open(backend);
      await popup.show();
      let told = 0;
      popup.element.addEventListener('punctual-popup-close', () => (told += 1));
      popup.element.close();
      popup.element.close();
      await new Promise((resolve) => popup.dialog.addEventListener('close', resolve, { once: true }));
      expect(told).to.equal(1);
    });

    it('and can be opened again before the browser has told that it was closed', async () => {
      const popup = await PopupPage.open(backend);
      popup.element.show();
      popup.element.close();
      popup.element.show();
      await new Promise((resolve) => popup.dialog.addEventListener('close', resolve, { once: true }));
      expect([popup.element.open, pageIsStill()]).to.deep.equal([true, true]);
    });
  });

  describe('leaves the page', () => {
    it('unable to scroll while it is open, with no attribute of its changed', async () => {
      const popup = await PopupPage.open(backend);
      const sheets = document.adoptedStyleSheets.length;
      popup.element.show();
      expect(pageIsStill()).to.equal(true);
      expect([document.body.hasAttribute('style'), document.documentElement.hasAttribute('style')]).to.deep.equal([
        false,
        false,
      ]);
      popup.element.close();
      expect(pageIsStill()).to.equal(false);
      expect(document.adoptedStyleSheets).to.have.length(sheets);
    });

    it('still until the last of two popups is closed', async () => {
      const first = await PopupPage.open(backend);
      const second = await PopupPage.add(first.place, backend, { id: 'second' });
      first.element.show();
      second.element.show();
      first.element.close();
      expect(pageIsStill()).to.equal(true);
      second.element.close();
      expect(pageIsStill()).to.equal(false);
    });

    it('as it was when it is removed while open', async () => {
      const popup = await PopupPage.open(backend, {}, '<button data-punctual-open>Book</button>');
      goTo('book');
      await popup.becomes('open');
      popup.element.close();
      await popup.press(popup.find('button'));
      popup.element.remove();
      await until(() => !popup.element.open, 'closed');
      expect([pageIsStill(), location.hash, popup.find('button').matches(':focus')]).to.deep.equal([false, '', true]);
    });

    it('without a listener when it is gone', async () => {
      const popup = await PopupPage.open(backend, {}, '<button data-punctual-open>Book</button>');
      popup.element.remove();
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      popup.find('button').dispatchEvent(click);
      expect(click.defaultPrevented).to.equal(false);
    });

    it('and stays open when it is moved to another place of it', async () => {
      const popup = await PopupPage.open(backend, {}, '<aside></aside>');
      const booking = await popup.show();
      await booking.chooseTime('9:30');
      popup.find('aside').append(popup.element);
      await popup.becomes('open');
      expect([pageIsStill(), popup.booking!.countdown]).to.deep.equal([true, '10:00']);
      popup.element.close();
      expect(pageIsStill()).to.equal(false);
    });
  });

  describe('on the page', () => {
    it('has no box of its own', async () => {
      const popup = await PopupPage.open(backend);
      expect(popup.place.offsetHeight).to.equal(0);
    });

    it('floats at the end of the line, or at its start, whichever way the page runs', async () => {
      const popup = await PopupPage.open(backend, { floating: true });
      const isRight = (): boolean => popup.floating!.getBoundingClientRect().left > innerWidth / 2;
      expect(isRight()).to.equal(true);
      popup.element.position = 'inline-start';
      await popup.element.updateComplete;
      expect(isRight()).to.equal(false);
      popup.place.dir = 'rtl';
      await until(isRight, 'the other side');
    });

    it('changes its language with the page', async () => {
      const popup = await PopupPage.open(backend, { floating: true });
      popup.place.lang = 'de';
      await until(() => popup.root.querySelector<HTMLElement>('.root')!.lang.startsWith('de'), 'German');
      await until(() => popup.floating && popup.name !== 'Book an appointment', 'its text');
    });

    it('is accessible, closed and open', async () => {
      const popup = await PopupPage.open(backend, { floating: true });
      await expect(popup.element).to.be.accessible();
      await popup.show();
      await expect(popup.element).to.be.accessible();
    });

    it('lets the page style the parts of the booking too', async () => {
      const popup = await PopupPage.open(backend, {}, '<style>punctual-popup::part(title) { opacity: 0.5 }</style>');
      const { root } = await popup.show();
      expect(getComputedStyle(root.querySelector('.title')!).opacity).to.equal('0.5');
    });

    it('writes no style attributes', async () => {
      const popup = await PopupPage.open(backend, { floating: true });
      await popup.show();
      expect([...popup.root.querySelectorAll('[style], style')]).to.be.empty;
    });
  });
});
