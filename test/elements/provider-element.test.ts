import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/punctual-provider.js';
import '../../src/define/punctual-slot-picker.js';
import { configure } from '../../src/client/configure.js';
import { SlotPickerPage } from './pages/slot-picker-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

async function pickerIn(place: HTMLElement, backend: Backend, own: object = {}): Promise<SlotPickerPage> {
  const element = document.createElement('punctual-slot-picker');
  Object.assign(element, { clock: backend.clock, service: 'intro-call', timezone: 'Europe/Berlin', ...own });
  place.append(element);
  const page = new SlotPickerPage(element);
  await until(() => page.times.length, 'times are shown');
  return page;
}

describe('whom an element asks', () => {
  let provided: Backend;
  let configured: Backend;
  let provider: HTMLElement;

  beforeEach(async () => {
    provided = new Backend();
    configured = new Backend();
    configure({ client: configured.client });
    provider = await fixture(html`<punctual-provider .client=${provided.client}></punctual-provider>`);
  });
  afterEach(() => configure({ client: undefined }));

  it('is its own client before the provider’s', async () => {
    const own = new Backend();
    await pickerIn(provider, own, { client: own.client });
    expect([own.requests.length, provided.requests.length]).to.deep.equal([1, 0]);
  });

  it('is the provider’s client before the page’s', async () => {
    await pickerIn(provider, provided);
    expect([provided.requests.length, configured.requests.length]).to.deep.equal([1, 0]);
  });

  it('is the page’s client where there is nothing else', async () => {
    await pickerIn(await fixture(html`<div></div>`), configured);
    expect(configured.requests).to.have.length(1);
  });

  it('changes with the provider’s client', async () => {
    const page = await pickerIn(provider, provided);
    const other = new Backend();
    (provider as unknown as { client: unknown }).client = other.client;
    await until(() => other.requests.length, 'another backend is asked');
    await until(() => page.times.length, 'times are shown');
  });

  it('takes the provider’s language', async () => {
    provider.lang = 'en-GB';
    const page = await pickerIn(provider, provided);
    expect(page.times[0]).to.equal('9:00');
    provider.lang = 'en-US';
    await until(() => page.times[0] !== '9:00', 'another language');
    expect(page.times[0]).to.match(/^9:00\sAM$/);
  });
});
