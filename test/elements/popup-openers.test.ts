import { expect, oneEvent } from '@open-wc/testing';
import { PopupPage, goTo, pageIsStill } from './pages/popup-page.js';
import { Backend } from './support/backend.js';

const withoutFragment = location.pathname + location.search;

describe('a popup opens', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend();
  });
  afterEach(() => history.replaceState(null, '', withoutFragment));

  it('from the button that floats', async () => {
    const popup = await PopupPage.open(backend, { floating: true, label: 'Book a table' });
    expect(popup.floating!.textContent.trim()).to.equal('Book a table');
    await popup.press(popup.floating!);
    await popup.becomes('open');
    expect(popup.name).to.equal('Book a table');
  });

  it('from what is slotted as its opener', async () => {
    const popup = await PopupPage.open(backend);
    popup.element.innerHTML = '<button slot="opener"><b>Book</b></button>';
    await popup.press(popup.find('b'));
    await popup.becomes('open');
  });

  it('from any button of the page that names it, added later or in a shadow tree', async () => {
    const popup = await PopupPage.open(backend, { id: 'table' });
    const widget = document.createElement('div');
    popup.place.append(widget);
    widget.attachShadow({ mode: 'open' }).innerHTML = '<button data-punctual-open="table">Book</button>';
    await popup.press(widget.shadowRoot!.querySelector('button')!);
    await popup.becomes('open');
  });

  it('from a link that names it, which then leads nowhere', async () => {
    const popup = await PopupPage.open(backend, {}, '<a href="/elsewhere" data-punctual-open>Book</a>');
    await popup.press(popup.find('a'));
    await popup.becomes('open');
    expect(location.pathname + location.search).to.equal(withoutFragment);
  });

  it('not from a button that the page has handled itself, or that is off', async () => {
    const popup = await PopupPage.open(
      backend,
      {},
      '<button data-punctual-open aria-disabled="true">Off</button><button data-punctual-open id="own">Own</button>',
    );
    popup.find('#own').addEventListener('click', (event) => event.preventDefault());
    await popup.press(popup.find('[aria-disabled]'));
    await popup.press(popup.find('#own'));
    expect(popup.element.open).to.equal(false);
  });

  it('from its fragment in the address', async () => {
    const popup = await PopupPage.open(backend, {}, '<a href="#book">Book</a>');
    popup.find('a').click();
    await popup.becomes('open');
  });

  it('from the fragment that the page was loaded with', async () => {
    goTo('table%20for%202');
    const popup = await PopupPage.open(backend, { id: 'table for 2' });
    await popup.becomes('open');
  });

  it('not from a fragment that belongs to something else', async () => {
    const popup = await PopupPage.open(backend, {}, '<section id="book"></section><a href="#book">Book</a>');
    popup.find('a').click();
    await oneEvent(window, 'hashchange');
    expect(popup.element.open).to.equal(false);
    expect(location.hash).to.equal('#book');
  });

  it('from a script, and tells the page', async () => {
    const popup = await PopupPage.open(backend);
    setTimeout(() => popup.element.show());
    await oneEvent(popup.place, 'punctual-popup-open');
    expect(popup.isModal).to.equal(true);
    expect(popup.root.activeElement?.textContent).to.equal('Book an appointment');
  });

  it('one of two on a page: the one that is named, or the first', async () => {
    const first = await PopupPage.open(
      backend,
      {},
      '<button id="any" data-punctual-open></button><button id="named" data-punctual-open="second"></button>',
    );
    const second = await PopupPage.add(first.place, backend, { id: 'second' });
    await first.press(first.find('#any'));
    expect([first.element.open, second.element.open]).to.deep.equal([true, false]);
    first.element.close();
    await first.press(first.find('#named'));
    expect([first.element.open, second.element.open]).to.deep.equal([false, true]);
  });

  it('not where it cannot be seen, since the page would answer to nothing', async () => {
    const popup = await PopupPage.open(backend);
    popup.place.hidden = true;
    popup.element.show();
    expect([popup.element.open, popup.isModal, pageIsStill()]).to.deep.equal([false, false, false]);
  });

  it('while it is hidden, which hides its buttons alone', async () => {
    const popup = await PopupPage.open(backend, { floating: true, hidden: true });
    expect(popup.floating!.checkVisibility()).to.equal(false);
    popup.element.show();
    await popup.becomes('open');
    expect(popup.dialog.checkVisibility()).to.equal(true);
  });
});
