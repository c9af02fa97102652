import { expect } from '@open-wc/testing';
import type { ConsentChangeEvent } from '../../src/elements/consent/consent-events.js';
import { textHash } from '../../src/policy/profile/fingerprint.js';
import { plainText } from '../../src/policy/profile/text.js';
import { SMS_PROFILE, SmsConsentPage, withSms } from './pages/sms-consent-page.js';
import { until } from './support/until.js';
import { onConsentChange } from './support/consent-changes.js';

const NUMBER = '+12125550123';

describe('punctual-sms-consent', () => {
  describe('before anything is ticked', () => {
    it('is unticked, asks for no number, sends none and lets the form through', async () => {
      const page = await SmsConsentPage.open();
      expect([page.box.checked, page.phone, page.form.checkValidity()]).to.deep.equal([false, undefined, true]);
      expect(Object.keys(page.sent)).to.deep.equal(['sms-record', 'sms-text']);
      expect(page.record).to.include({ kind: 'sms.transactional', state: 'refused', action: 'none', optional: true });
      expect('contactPoint' in page.record).to.equal(false);
      expect([page.element.smsGiven, page.element.phone]).to.deep.equal([false, undefined]);
      await expect(page.element).to.be.accessible();
    });

    it('has the whole disclosure beside the box, described by it, with its links', async () => {
      const page = await SmsConsentPage.open();
      const disclosure = page.text('.disclosure');
      const parts = [
        'Konnecs',
        'appointment confirmations',
        'appointment reminders',
        '1',
        '3',
        'Message and data rates may apply',
        'STOP',
        'HELP',
        'START',
        'help@konnecs.example',
        'Twilio',
      ];
      for (const part of parts) expect(disclosure).to.contain(part);
      const links = [...page.root.querySelectorAll<HTMLAnchorElement>('.disclosure a')].map(({ href }) => href);
      expect(links).to.deep.equal([
        'mailto:help@konnecs.example',
        'https://konnecs.example/privacy',
        'https://konnecs.example/terms',
      ]);
      expect(page.box.getAttribute('aria-describedby')!.split(' ')).to.include('disclosure');
      expect(page.root.querySelector('details')).to.equal(null);
    });

    it('is ticked by no attribute', async () => {
      const page = await SmsConsentPage.open();
      for (const name of ['checked', 'value', 'given', 'ticked', 'sms-given']) page.element.setAttribute(name, 'given');
      await page.element.updateComplete;
      expect([page.box.checked, page.sent['sms']]).to.deep.equal([false, undefined]);
    });
  });

  describe('once it is ticked', () => {
    it('asks for the number, and the focus stays on the box', async () => {
      const page = await SmsConsentPage.open();
      await page.tick();
      expect(page.phone!.box.getAttribute('aria-required')).to.equal('true');
      expect(page.root.activeElement).to.equal(page.box);
      await expect(page.element).to.be.accessible();
    });

    it('has the error at the number, and none once it is unticked', async () => {
      const page = await SmsConsentPage.open();
      await page.tick();
      expect(page.form.reportValidity()).to.equal(false);
      await until(() => page.phone!.problem, 'the number is complained of');
      expect(page.phone!.problem).to.equal('Enter your phone number.');
      expect(page.phone!.box.getAttribute('aria-invalid')).to.equal('true');
      expect(page.box.hasAttribute('aria-invalid')).to.equal(false);
      expect(page.element.validity.valueMissing).to.equal(true);
      await expect(page.element).to.be.accessible();
      await page.tick();
      expect([page.phone, page.form.checkValidity()]).to.deep.equal([undefined, true]);
      expect(page.sent).to.have.keys(['sms-record', 'sms-text']);
    });

    it('does not let half a number through', async () => {
      const page = await SmsConsentPage.open();
      await page.tick();
      await page.enter('212 55');
      expect(page.form.checkValidity()).to.equal(false);
      expect(page.element.validationMessage).to.contain('too short');
      expect([page.element.smsGiven, page.sent['sms-phone']]).to.deep.equal([false, undefined]);
    });

    it('sends that it is given, the number, and the record with the exact words', async () => {
      const page = await SmsConsentPage.open();
      await page.tick();
      await page.enter('(212) 555-0123');
      expect([page.sent['sms'], page.sent['sms-phone'], page.form.checkValidity()]).to.deep.equal([
        'given',
        NUMBER,
        true,
      ]);
      expect(page.record).to.include({ state: 'given', action: 'tick', contactPoint: NUMBER, lawfulBasis: 'consent' });
      const { words } = page.element.consentChoice!;
      expect(plainText(words.text)).to.equal(page.text('.disclosure'));
      expect(page.record.text).to.deep.equal({
        id: 'sms.disclosure',
        locale: 'en-US',
        sha256: textHash(plainText(words.text)),
      });
      expect([page.element.smsGiven, page.element.phone]).to.deep.equal([true, NUMBER]);
    });

    it('keeps the number back when it is unticked, and has it again when it is ticked again', async () => {
      const page = await SmsConsentPage.open();
      await page.tick();
      await page.enter('2125550123');
      await page.tick();
      expect(JSON.stringify(page.sent)).not.to.contain('555');
      expect(JSON.stringify(page.element.consentChoice)).not.to.contain('555');
      expect([page.element.phone, page.record.state, page.record.action]).to.deep.equal([
        undefined,
        'refused',
        'untick',
      ]);
      await page.tick();
      expect([page.element.phone, page.phone!.box.value]).to.deep.equal([NUMBER, '2125550123']);
    });

    it('tells each act of the visitor, without the number', async () => {
      const page = await SmsConsentPage.open();
      const told: boolean[] = [];
      onConsentChange(page.form, ({ kind, given, record }) => {
        expect(JSON.stringify({ kind, given, record })).not.to.contain('555');
        told.push(given);
      });
      await page.tick();
      await page.enter('2125550123');
      await page.tick();
      expect(told).to.deep.equal([false, true, false]);
    });

    it('forgets all on reset', async () => {
      const page = await SmsConsentPage.open();
      await page.tick();
      await page.enter('2125550123');
      page.form.reset();
      await page.element.updateComplete;
      expect([page.box.checked, page.phone]).to.deep.equal([false, undefined]);
      await page.tick();
      expect(page.phone!.box.value).to.equal('');
    });

    it('is switched off with its number by a fieldset', async () => {
      const page = await SmsConsentPage.open();
      await page.tick();
      page.form.querySelector('fieldset')!.disabled = true;
      await page.element.updateComplete;
      await page.phone!.element.updateComplete;
      expect([page.box.disabled, page.phone!.box.disabled, page.form.checkValidity()]).to.deep.equal([
        true,
        true,
        true,
      ]);
      expect(page.sent).to.deep.equal({});
    });
  });

  describe('for a programme without a box', () => {
    it('takes a number that is left out for a refusal, and one that is entered for a consent', async () => {
      const page = await SmsConsentPage.open({ profile: withSms({ mode: 'disclosure' }) });
      expect([page.box, page.form.checkValidity(), page.record.state]).to.deep.equal([null, true, 'refused']);
      await expect(page.element).to.be.accessible();
      await page.enter('2125550123');
      expect(page.record).to.include({ state: 'given', action: 'entry', control: 'field', defaultState: 'none' });
      expect([page.sent['sms'], page.sent['sms-phone']]).to.deep.equal(['given', NUMBER]);
    });
  });

  it('cannot be ticked by who is too young, and says from which age', async () => {
    const page = await SmsConsentPage.open({
      underage: true,
      profile: { ...SMS_PROFILE, age: { minimum: 16, guard: 'neutral' } },
    });
    expect([page.box.disabled, page.text('.underage')]).to.deep.equal([
      true,
      'Text messages are available from the age of 16.',
    ]);
    expect([page.record.state, page.form.checkValidity()]).to.deep.equal(['refused', true]);
    await expect(page.element).to.be.accessible();
  });

  it('takes the tick back when it turns out that the visitor is too young', async () => {
    const page = await SmsConsentPage.open();
    await page.tick();
    await page.enter('2125550123');
    page.element.underage = true;
    await page.element.updateComplete;
    expect([page.box.checked, page.element.phone, page.record.state]).to.deep.equal([false, undefined, 'refused']);
  });

  it('draws and sends nothing where the profile sends no messages', async () => {
    const page = await SmsConsentPage.open({ profile: { controller: { name: 'Quiet' } } });
    expect([page.root.childElementCount, page.element.consentChoice]).to.deep.equal([0, undefined]);
    expect([page.sent, page.form.checkValidity()]).to.deep.equal([{}, true]);
  });

  describe('the language', () => {
    it('is one for label and disclosure, that of the page', async () => {
      const page = await SmsConsentPage.open({}, 'he', 'rtl');
      expect(page.root.querySelector('.words [lang]')!.getAttribute('lang')).to.match(/^he/);
      expect(page.root.querySelector('.disclosure')!.getAttribute('lang')).to.match(/^he/);
      await page.tick();
      await expect(page.element).to.be.accessible();
    });

    it('is that of the business’s own disclosure for both, where it is there in no other', async () => {
      const own = { fr: 'Konnecs vous envoie des SMS. STOP pour arrêter.' };
      const page = await SmsConsentPage.open({ profile: withSms({ disclosure: own }) }, 'de');
      expect(page.text('.disclosure')).to.equal(own.fr);
      expect(
        [...page.root.querySelectorAll('.words [lang], .disclosure')].map((one) => one.getAttribute('lang')),
      ).to.deep.equal(['fr', 'fr']);
      expect(page.text('.words [lang]')).to.contain('SMS');
      expect(page.record.text.locale).to.equal('fr');
    });
  });

  describe('what becomes of the messages', () => {
    const states = [
      ['pending-double-opt-in', 'Messages start once'],
      ['active', 'You will'],
      ['blocked-by-stop', 'START'],
      ['opted-out', 'You will get no'],
    ] as const;
    for (const [state, words] of states) {
      it(`is said in words: ${state}`, async () => {
        const page = await SmsConsentPage.open({ state });
        await until(() => page.text('.state').includes(words), words);
        expect(page.root.querySelector('.state')!.closest('[role="status"]')).not.to.equal(null);
        await expect(page.element).to.be.accessible();
      });
    }
  });

  it('stops messages by one press', async () => {
    const before = await SmsConsentPage.open();
    await before.tick();
    await before.enter('2125550123');
    const page = await SmsConsentPage.open({ record: before.record });
    await expect(page.element).to.be.accessible();
    const told = new Promise<ConsentChangeEvent>((resolve) => onConsentChange(page.form, resolve));
    expect(page.button('withdraw')!.textContent.trim()).to.equal('Stop text messages');
    page.button('withdraw')!.click();
    const { record } = await told;
    expect(record).to.include({ state: 'withdrawn', supersedes: before.record.recordId, kind: 'sms.transactional' });
    expect(JSON.stringify(record)).not.to.contain('555');
  });
});
