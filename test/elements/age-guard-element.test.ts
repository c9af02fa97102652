import { expect } from '@open-wc/testing';
import { calConnect } from '../../src/policy/presets/cal-connect.js';
import { calendera } from '../../src/policy/presets/calendera.js';
import { konnecs } from '../../src/policy/presets/konnecs.js';
import { smartScheduling } from '../../src/policy/presets/smart-scheduling.js';
import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';
import { forgetTab } from '../../src/state/kept-on-device.js';
import { AgeGuardPage } from './pages/age-guard-page.js';

const attest: PolicyProfile = { ...calendera, age: { minimum: 16, guard: 'attest' } };

describe('punctual-age-guard', () => {
  beforeEach(() => {
    forgetTab();
    sessionStorage.clear();
    localStorage.clear();
  });

  describe('none', () => {
    for (const [name, profile] of Object.entries({ 'no clause': calConnect, 'a clause without a guard': konnecs })) {
      it(`draws nothing and stops nobody: ${name}`, async () => {
        const page = await AgeGuardPage.open({
          profile: { ...profile, age: profile.age ?? { minimum: 9, guard: 'none' } },
        });
        expect(page.text).to.equal('');
        expect(page.element.outcome).to.equal(undefined);
        page.send();
        expect(page.sent).to.deep.equal([[]]);
      });
    }
  });

  describe('attest', () => {
    it('is a tick, not ticked, that says what it is worth', async () => {
      const page = await AgeGuardPage.open({ profile: attest });
      expect(page.root.querySelector<HTMLInputElement>('[type="checkbox"]')!.checked).to.equal(false);
      expect(page.text).to.contain('I am 16 years old or older.');
      expect(page.text).to.contain('a tick proves nothing');
      page.send();
      expect(page.sent).to.be.empty;
      expect(page.element.validationMessage).to.equal('Tick the box about your age to go on.');
      await page.tick();
      page.send();
      expect(page.sent).to.deep.equal([
        [
          ['age', 'pass'],
          ['age-acting-for', 'self'],
        ],
      ]);
      expect(page.element.consentChoice).to.include({
        kind: 'age',
        state: 'given',
        action: 'tick',
        defaultState: 'off',
      });
      expect(page.element.consentChoice!.words).to.deep.equal({
        id: 'age.attest.16.pass',
        locale: 'en-GB',
        text: 'I am 16 years old or older.',
      });
      await page.tick();
      expect(page.element.validity.valueMissing).to.equal(true);
      expect(page.element.consentChoice).to.equal(undefined);
    });
  });

  describe('neutral', () => {
    it('does not name the age before it is answered', async () => {
      const page = await AgeGuardPage.open({ profile: smartScheduling });
      expect(page.text).to.not.contain('18');
      expect(page.year!.maxLength).to.equal(4);
      expect(page.month!.options).to.have.length(13);
      expect(page.month!.value).to.equal('');
    });

    it('lets an adult pass, and throws the answer away', async () => {
      const page = await AgeGuardPage.open({ profile: smartScheduling });
      const { month, year } = page;
      await page.answer('3', '1987');
      expect(page.element.outcome).to.equal('pass');
      expect(page.element.validity.valid).to.equal(true);
      expect([month!.value, year!.value]).to.deep.equal(['', '']);
      expect(page.year).to.equal(null);
      page.send();
      expect(page.sent).to.deep.equal([
        [
          ['age', 'pass'],
          ['age-acting-for', 'self'],
        ],
      ]);
      const stored = [sessionStorage, localStorage].flatMap((storage) => Object.values(storage) as string[]);
      const told = JSON.stringify([page.element.consentChoice, page.sent, stored]);
      const left = `${page.root.innerHTML}${told}`;
      expect(left).to.not.contain('1987');
      expect(page.root.activeElement!.textContent).to.contain('you can go on');
      expect(page.heard).to.deep.equal(['input', 'change', 'punctual-age-change']);
    });

    it('stops whoever is too young, politely, with a way for parents, and nothing is sent', async () => {
      const page = await AgeGuardPage.open({ profile: smartScheduling });
      await page.answer('12', '2008');
      expect(page.element.outcome).to.equal('stop');
      expect(page.stopped!.textContent).to.contain('We are sorry');
      expect(page.stopped!.textContent).to.contain('A parent or another adult can book for you.');
      expect([...page.stopped!.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
        'mailto:info@smartscheduling.com',
      ]);
      expect(page.root.activeElement).to.equal(page.stopped);
      page.send();
      expect(page.sent).to.be.empty;
      expect(page.element.validity.customError).to.equal(true);
      expect(page.element.validationMessage).to.equal('We are sorry, but you cannot book this yourself.');
      expect([...new FormData(page.form)]).to.be.empty;
      expect(page.element.consentChoice).to.include({ kind: 'age', state: 'refused' });
      expect(page.element.consentChoice!.words.id).to.equal('age.neutral.18.stop');
    });

    it('is no second try: by reset, by another guard, or by coming back', async () => {
      const page = await AgeGuardPage.open({ profile: smartScheduling });
      const second = await AgeGuardPage.open({ profile: smartScheduling });
      await page.answer('12', '2015');
      await second.element.updateComplete;
      expect(second.stopped).to.not.equal(null);
      page.form.reset();
      await page.element.updateComplete;
      expect(page.stopped).to.not.equal(null);
      forgetTab();
      expect((await AgeGuardPage.open({ profile: smartScheduling })).stopped).to.not.equal(null);
    });

    it('remembers it in the tab alone where nothing may be stored', async () => {
      const profile = { ...smartScheduling, browserStorage: false };
      const page = await AgeGuardPage.open({ profile });
      await page.answer('12', '2015');
      expect(sessionStorage.length + localStorage.length).to.equal(0);
      expect((await AgeGuardPage.open({ profile })).stopped).to.not.equal(null);
    });

    it('lets an adult book for a child, and the record’s other says so', async () => {
      const page = await AgeGuardPage.open({ profile: smartScheduling });
      await page.bookFor('other');
      expect(page.text).to.contain('We ask your own age');
      await page.answer('3', '1987');
      expect(page.element.actingFor).to.equal('other');
      page.send();
      expect(page.sent[0]).to.deep.equal([
        ['age', 'pass'],
        ['age-acting-for', 'other'],
      ]);
    });

    it('has no such way where the profile rules it out', async () => {
      const profile: PolicyProfile = { ...smartScheduling, age: { minimum: 18, guard: 'neutral', forOthers: false } };
      const page = await AgeGuardPage.open({ profile });
      expect(page.root.querySelector('[type="radio"]')).to.equal(null);
    });

    const faults: [month: string, year: string][] = [
      ['', '1990'],
      ['3', ''],
      ['3', '90'],
      ['3', '1850'],
      ['12', '2026'],
      ['3', 'abcd'],
    ];
    for (const [month, year] of faults) {
      it(`asks again for “${month}/${year}”, and is no answer`, async () => {
        const page = await AgeGuardPage.open({ profile: smartScheduling });
        await page.answer(month, year);
        expect(page.element.outcome).to.equal(undefined);
        expect(page.root.querySelector('[role="alert"]')!.textContent).to.contain('Enter the month and the year');
        expect(page.root.activeElement).to.equal(month ? page.year : page.month);
        expect(page.heard).to.be.empty;
      });
    }

    it('is answered with Enter', async () => {
      const page = await AgeGuardPage.open({ profile: smartScheduling });
      page.month!.value = '3';
      page.year!.value = '1987';
      page.year!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      await page.element.updateComplete;
      expect(page.element.outcome).to.equal('pass');
    });
  });

  describe('in a form', () => {
    it('belongs to it, asks until it is answered, and again after a reset', async () => {
      const page = await AgeGuardPage.open({ minimum: '13' });
      expect(page.element.form).to.equal(page.form);
      expect(page.form.checkValidity()).to.equal(false);
      await page.answer('3', '1987');
      expect(page.form.checkValidity()).to.equal(true);
      page.form.reset();
      await page.element.updateComplete;
      expect(page.element.outcome).to.equal(undefined);
      expect(page.form.checkValidity()).to.equal(false);
    });

    it('gives nothing without a name, and cannot be answered by the page', async () => {
      const page = await AgeGuardPage.open({ minimum: '13' });
      page.element.value = 'pass';
      page.element.formStateRestoreCallback();
      await page.element.updateComplete;
      expect(page.element.outcome).to.equal(undefined);
      page.element.removeAttribute('name');
      await page.answer('3', '1987');
      page.send();
      expect(page.sent).to.deep.equal([[]]);
    });

    it('is switched off by a fieldset', async () => {
      const page = await AgeGuardPage.open({ minimum: '13' });
      page.form.querySelector('fieldset')!.disabled = true;
      await page.element.updateComplete;
      expect(page.year!.disabled).to.equal(true);
      expect(page.element.willValidate).to.equal(false);
    });

    it('speaks the page’s language', async () => {
      const page = await AgeGuardPage.open({ minimum: '13' }, 'de');
      expect(page.text).to.contain('Wann sind Sie geboren?');
      expect(page.month!.options[3]!.textContent).to.equal('März');
      await page.answer('3', '2020');
      expect(page.element.validationMessage).to.contain('Es tut uns leid');
    });

    it('uses the words that it is given', async () => {
      const page = await AgeGuardPage.open({ minimum: '13', texts: { born: 'Month and year of birth' } });
      expect(page.text).to.contain('Month and year of birth');
    });
  });

  it('is accessible in each state', async () => {
    const tick = await AgeGuardPage.open({ profile: attest });
    await expect(tick.element).to.be.accessible();
    const page = await AgeGuardPage.open({ profile: smartScheduling });
    await page.bookFor('other');
    await expect(page.element).to.be.accessible();
    await page.answer('', '');
    await expect(page.element).to.be.accessible();
    const passing = await AgeGuardPage.open({ profile: calendera });
    await passing.answer('3', '1987');
    await expect(passing.element).to.be.accessible();
    await page.answer('3', '2020');
    await expect(page.element).to.be.accessible();
  });
});
