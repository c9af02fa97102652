import { expect, fixture, html } from '@open-wc/testing';
import { PhonePage } from './pages/phone-page.js';
import { describeFormContract } from './support/form-contract.js';
import { until } from './support/until.js';

describe('punctual-phone', () => {
  it('makes a number of the page’s country out of what is typed', async () => {
    const page = await PhonePage.open({}, 'de-DE');
    await page.type('030 12345678');
    expect(page.element.value).to.equal('+493012345678');
    expect(page.country).to.equal('DE +49');
  });

  it('begins with the country that the page names', async () => {
    const page = await PhonePage.open({ country: 'at' }, 'de-DE');
    await page.type('01 2345678');
    expect(page.element.value).to.equal('+4312345678');
  });

  it('takes the country out of a number that is pasted, and says its code once', async () => {
    const page = await PhonePage.open();
    await page.paste('+49 (0)30 1234 5678');
    expect([page.country, page.box.value, page.element.value]).to.deep.equal([
      'DE +49',
      '30 1234 5678',
      '+493012345678',
    ]);
  });

  it('leaves what is being typed alone until the visitor is done with it', async () => {
    const page = await PhonePage.open();
    await page.type('+33 1 23 45 67 89');
    expect([page.country, page.box.value]).to.deep.equal(['FR +33', '+33 1 23 45 67 89']);
    await page.leave();
    expect([page.box.value, page.element.value]).to.deep.equal(['1 23 45 67 89', '+33123456789']);
  });

  it('keeps the number when another country is chosen', async () => {
    const page = await PhonePage.open({ value: '+493012345678' });
    await page.choose('AT');
    expect([page.box.value, page.element.value]).to.deep.equal(['3012345678', '+433012345678']);
  });

  it('names the countries in the language of the page, with their codes', async () => {
    const page = await PhonePage.open({}, 'fr');
    await until(() => page.root.querySelector('label')!.textContent.includes('téléphone'), 'French is there');
    const names = [...page.list.options].map((option) => option.textContent);
    expect(names).to.include('Allemagne (+49)');
    expect(names).to.have.length(245);
    expect(names.indexOf('Égypte (+20)')).to.be.lessThan(names.indexOf('Finlande (+358)'));
  });

  it('shows a number that the page sets, in its country', async () => {
    const page = await PhonePage.open({ value: '+441632960123' }, 'de-DE');
    expect([page.country, page.box.value]).to.deep.equal(['GB +44', '1632960123']);
  });

  it('runs from left to right on a page that does not', async () => {
    const page = await PhonePage.open({ value: '+97221234567' }, 'he', 'rtl');
    await until(() => page.root.querySelector('label')!.textContent.includes('טלפון'), 'Hebrew is there');
    expect(getComputedStyle(page.box).direction).to.equal('ltr');
    expect(getComputedStyle(page.root.querySelector('label')!).direction).to.equal('rtl');
    await expect(page.element).to.be.accessible();
  });

  describe('what is wrong', () => {
    it('is not said while the number is typed, and is when the visitor leaves', async () => {
      const page = await PhonePage.open();
      await page.type('020 79');
      expect(page.problem).to.equal('');
      await page.leave();
      expect(page.problem).to.contain('too short');
      expect(page.box.getAttribute('aria-invalid')).to.equal('true');
      await expect(page.element).to.be.accessible();
      await page.type('020 7946 0123');
      expect(page.problem).to.equal('');
      expect(page.box.hasAttribute('aria-invalid')).to.equal(false);
    });

    it('keeps the form from being sent, though a number is not required', async () => {
      const page = await PhonePage.open();
      await page.type('call me');
      expect(page.element.validity.badInput).to.equal(true);
      expect(page.element.reportValidity()).to.equal(false);
      await page.element.updateComplete;
      expect(page.problem).to.equal(page.element.validationMessage);
      expect(page.problem).to.contain('digits');
    });

    it('is forgotten on reset', async () => {
      const form = await fixture<HTMLFormElement>(html`<form lang="en-GB"></form>`);
      const page = await PhonePage.open();
      form.append(page.element);
      await page.type('12');
      await page.leave();
      form.reset();
      await page.element.updateComplete;
      expect([page.box.value, page.problem, page.element.checkValidity()]).to.deep.equal(['', '', true]);
    });
  });

  describe('with check="full"', () => {
    it('knows a number that its country does not have, and groups one that it has', async () => {
      const page = await PhonePage.open({ check: 'full' }, 'en-US');
      await page.type('2125550123');
      await until(() => page.element.validity.valid, 'nothing is wrong with it');
      await page.type('111 555 0123');
      await until(() => !page.element.validity.valid, 'the plan was asked');
      await page.type('+49 1512 3456789');
      await page.leave();
      await until(() => page.box.value === '1512 3456789', 'it is grouped');
      expect(page.element.value).to.equal('+4915123456789');
    });
  });

  describeFormContract({
    open: async (settings) => {
      const page = await PhonePage.open({ country: 'GB', ...settings });
      const choose = async (): Promise<void> => {
        if (page.box.disabled) return;
        await page.type('+44 20 7946 0123');
        await page.leave();
      };
      return { element: page.element, choose };
    },
    chosen: '+442079460123',
    other: '+493012345678',
    missing: 'Enter your phone number.',
  });
});
