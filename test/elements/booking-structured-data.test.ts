import { expect } from '@open-wc/testing';
import { BookingPage } from './pages/booking-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string; readonly identifier?: string };

const scripts = (): readonly HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

const told = (): readonly Thing[] =>
  scripts().flatMap(({ textContent }) => (JSON.parse(textContent) as { '@graph': Thing[] })['@graph']);

describe('punctual-booking with structured-data', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend();
  });

  async function open(settings: object = { service: 'intro-call', structuredData: true }): Promise<BookingPage> {
    const booking = await BookingPage.open(backend, settings);
    booking.element.setAttribute('structured-data', '');
    return booking;
  }

  it('says in the head of the page what it books, and how', async () => {
    const booking = await open();
    await until(() => (backend.clock.idle(), scripts().length === 1), 'the script of data');
    const [service] = told();
    expect(service?.['@type']).to.equal('Service');
    expect(service?.['name']).to.equal('Intro call');
    const { potentialAction } = service as { potentialAction?: { '@type': string; target: Record<string, unknown> } };
    expect(potentialAction?.['@type']).to.equal('ReserveAction');
    expect(potentialAction?.target['urlTemplate']).to.equal(location.origin + location.pathname);
    expect(potentialAction?.target['inLanguage']).to.equal('en-GB');
    expect(told().length).to.equal(1);
    expect(scripts()[0]?.parentElement).to.equal(document.head);
    booking.element.remove();
  });

  it('names the address that the page calls its own', async () => {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://www.example.com/book';
    document.head.append(link);
    const booking = await open();
    await until(() => (backend.clock.idle(), scripts().length === 1), 'the script of data');
    expect(scripts()[0]?.textContent).to.include('"urlTemplate":"https://www.example.com/book"');
    booking.element.remove();
    link.remove();
  });

  it('says it once however often it is drawn, takes it along, and brings it back', async () => {
    const booking = await open();
    await until(() => (backend.clock.idle(), scripts().length === 1), 'the script of data');
    const [first] = scripts();
    booking.element.requestUpdate();
    await booking.element.updateComplete;
    expect(scripts()).to.deep.equal([first]);
    const place = booking.element.parentElement!;
    booking.element.remove();
    expect(scripts()).to.deep.equal([]);
    place.append(booking.element);
    await until(() => (backend.clock.idle(), scripts().length === 1), 'the script of data again');
    booking.element.structuredData = false;
    await booking.element.updateComplete;
    expect(scripts()).to.deep.equal([]);
  });

  it('leaves what a server has written already', async () => {
    const booking = await BookingPage.open(backend, { service: 'intro-call' });
    const written = document.createElement('script');
    written.type = 'application/ld+json';
    written.setAttribute('data-punctual-structured-data', '');
    written.append('{"@graph":[]}');
    booking.element.append(written);
    booking.element.structuredData = true;
    await booking.timesShown();
    await booking.chooseTime('9:30');
    expect(scripts()).to.deep.equal([written]);
    booking.element.remove();
  });

  it('says nothing unless it is asked to', async () => {
    const booking = await BookingPage.atDetails(backend);
    expect(scripts()).to.deep.equal([]);
    booking.element.remove();
  });
});
