import { expect } from '@open-wc/testing';
import { calendera } from '../../src/policy/presets/calendera.js';
import { ManageElement } from '../../src/elements/manage/manage-element.js';
import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';
import { ManagePage } from './pages/manage-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

const ASK = 'Ask about your data, correct it or have it erased';
const POLICY: PolicyProfile = {
  language: 'en',
  controller: { name: 'Testpraxis GmbH' },
  rights: { erase: [{ by: 'form' }], access: [{ by: 'form' }], object: 'off' },
};

const open = async (policy: PolicyProfile) => {
  const backend = new Backend({ config: { policy } });
  const { page, booking } = await ManagePage.ready(backend);
  return { backend, page, booking };
};

const centreOf = (page: ManagePage): ShadowRoot | null | undefined =>
  page.root.querySelector('punctual-privacy-request')?.shadowRoot;

async function ask(page: ManagePage, shown: string): Promise<ShadowRoot> {
  await until(() => page.text.includes(ASK), 'a way to ask');
  await page.press(ASK);
  await until(() => centreOf(page)?.querySelector(shown), 'what can be asked for');
  return centreOf(page)!;
}

describe('punctual-manage, requests about data', () => {
  it('opens them in place, for this booking and without a code, and has the focus there', async () => {
    const { backend, page, booking } = await open(POLICY);
    const centre = await ask(page, '[data-kind="erase"]');
    await until(() => page.root.activeElement?.classList.contains('asking'), 'the focus');
    await expect(page.element).to.be.accessible();
    centre.querySelector<HTMLElement>('[data-kind="erase"]')!.click();
    await until(() => centre.querySelector('[part~="submit"]'), 'the question');
    expect(centre.querySelector('#contact'), 'the token says whose it is').to.equal(null);
    centre.querySelector<HTMLElement>('[part~="submit"]')!.click();
    await until(() => centre.querySelector('.found'), 'what there is');
    expect(centre.querySelector('[data-what="bookings"] .count')?.textContent).to.equal('1');
    centre.querySelector<HTMLElement>('[part~="submit"]')!.click();
    await until(() => centre.querySelector('[data-state="fulfilled"]'), 'the receipt');
    const gone = await backend.client.getBooking(booking).catch((error: unknown) => error);
    expect(gone).to.have.property('code', 'unauthorized');
    expect(backend.requests.filter((line) => line.includes(booking.manageToken))).to.be.empty;
  });

  it('shows the ways that the profile names where it takes nothing by form', async () => {
    const { page } = await open(calendera);
    const centre = await ask(page, '[data-right="erase"]');
    expect(centre.querySelector('[data-right="erase"] a')?.getAttribute('href')).to.equal(
      'mailto:privacy@calendera.com',
    );
  });

  it('offers none where the profile offers none', async () => {
    const { page } = await open({ ...POLICY, rights: { object: 'off' } });
    expect(page.text).not.to.contain(ASK);
  });

  it('says so when it cannot be loaded, and tries again', async () => {
    const load = ManageElement.loadPrivacy;
    ManageElement.loadPrivacy = () => Promise.reject(new Error('gone'));
    try {
      const { page } = await open(POLICY);
      await until(() => page.text.includes(ASK), 'a way to ask');
      await page.press(ASK);
      await until(() => page.trouble, 'what went wrong');
      ManageElement.loadPrivacy = load;
      await page.press('Try again');
      await until(() => centreOf(page)?.querySelector('[data-kind="erase"]'), 'what can be asked for');
    } finally {
      ManageElement.loadPrivacy = load;
    }
  });
});
