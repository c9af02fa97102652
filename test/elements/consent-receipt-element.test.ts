import { expect } from '@open-wc/testing';
import { ConsentReceiptElement } from '../../src/elements/consent-receipt/consent-receipt-element.js';
import type { ConsentReceipt } from '../../src/policy/consent/receipt.js';
import { ageChoice } from '../../src/policy/age/age-check.js';
import { MARKETING_GIVEN, SMS_GIVEN, SMS_REFUSED, SMS_WORDS } from '../support/consents.js';
import { BOOKING, chosenOf, ReceiptPage } from './pages/receipt-page.js';
import { SMS_PROFILE } from './pages/sms-consent-page.js';
import { savedFile } from './support/saved-file.js';
import { until } from './support/until.js';

const AGE = ageChoice('pass', 'neutral', 16, { locale: 'en', text: 'When were you born?' });

describe('punctual-consent-receipt', () => {
  it('says each choice in words: what was asked, and what was said', async () => {
    const page = await ReceiptPage.open({
      consents: chosenOf([SMS_REFUSED, MARKETING_GIVEN, AGE], { profile: SMS_PROFILE }),
    });
    expect(page.choices).to.deep.equal([
      'Send me text messages about my appointment You did not agree',
      'Send me the newsletter. You agreed',
      'Age You said that you are old enough',
    ]);
  });

  it('speaks the language of the page, and says which language the words of others are in', async () => {
    const page = await ReceiptPage.open({ consents: chosenOf([MARKETING_GIVEN]) }, 'de');
    expect(page.choices).to.deep.equal(['Send me the newsletter. Sie haben zugestimmt']);
    expect(page.root!.querySelector('.asked span')!.getAttribute('lang')).to.equal('en');
    expect(page.text).to.contain('Ihre Entscheidungen').and.to.contain('Als Text herunterladen');
  });

  it('says for whom it was chosen where that was somebody else', async () => {
    const own = await ReceiptPage.open({ consents: chosenOf() });
    const other = await ReceiptPage.open({ consents: chosenOf(undefined, { actingFor: 'other' }) });
    const sentence = 'You chose this on behalf of somebody else.';
    expect([own, other].map(({ text }) => text.includes(sentence))).to.deep.equal([false, true]);
  });

  describe('after a yes to text messages', () => {
    for (const [smsState, said] of [
      ['active', 'You will get text messages about your appointment.'],
      ['blocked-by-stop', /text START in reply to our last message\. Your booking stands all the same\.$/],
      ['pending-double-opt-in', /^Messages start once your number is confirmed\.$/],
      ['opted-out', /^You will get no text messages about your appointment\./],
    ] as const) {
      it(`says what becomes of them: ${smsState}`, async () => {
        const page = await ReceiptPage.open({ consents: chosenOf(), booking: { ...BOOKING, smsState } });
        expect(page.state).to.match(typeof said === 'string' ? new RegExp(`^${said}$`) : said);
      });
    }

    it('names the number to write to, and speaks of no booking where there is none', async () => {
      const page = await ReceiptPage.open({
        consents: chosenOf(),
        smsState: 'blocked-by-stop',
        sender: '+1 207 555 0100',
      });
      expect(page.state).to.match(/text START to \+1 207 555 0100\.$/);
    });
  });

  it('says nothing of the messages of somebody who wants none', async () => {
    const page = await ReceiptPage.open({ consents: chosenOf([SMS_REFUSED]), smsState: 'active' });
    expect(page.state).to.equal('');
  });

  it('is nothing where nothing was asked', async () => {
    const page = await ReceiptPage.open({});
    await page.element.updateComplete;
    expect(page.text).to.equal('');
    expect(await page.element.receipts()).to.deep.equal([]);
  });

  describe('is given as', () => {
    it('data with the fields of ISO/IEC TS 27560, as the backend has them', async () => {
      const page = await ReceiptPage.open({ consents: chosenOf(), booking: BOOKING });
      const text = await savedFile(async () => page.button('save-data').click());
      const [sms, news] = JSON.parse(text) as ConsentReceipt[];
      expect(sms).to.deep.include({
        standard: 'ISO/IEC TS 27560:2023',
        principalId: 'booking-1',
        bookingId: 'booking-1',
        language: 'en',
      });
      expect(sms!.notice.text).to.equal(SMS_WORDS.text);
      expect(sms!.dataTypes).to.deep.equal([{ id: 'phone', given: '+12125550123' }]);
      expect([sms!.event.receivedAt, sms!.event.state, news!.event.state]).to.deep.equal([
        BOOKING.createdAt,
        'given',
        'refused',
      ]);
      expect(await page.element.receipts()).to.deep.equal([sms, news]);
    });

    it('a text to read, in the language of the page', async () => {
      const page = await ReceiptPage.open({ consents: chosenOf([SMS_GIVEN]), submission: BOOKING }, 'fr');
      const text = await savedFile(async () => page.button('save-text').click());
      expect(text).to.match(
        /^Reçu de consentement\n\nVotre choix : Donné\n|^Reçu de consentement\n\nVotre choix: Donné\n/,
      );
      expect(text)
        .to.contain(SMS_WORDS.text)
        .and.to.contain('Konnecs, Inc. (Konnecs)')
        .and.to.match(/9 mars 2026/);
    });
  });

  it('says so where the files cannot be made, and makes them when it is asked again', async () => {
    const { loadFiles } = ConsentReceiptElement;
    ConsentReceiptElement.loadFiles = () => Promise.reject(new Error('no connection'));
    const page = await ReceiptPage.open({ consents: chosenOf() });
    page.button('save-text').click();
    await until(() => page.failure, 'why there is none');
    ConsentReceiptElement.loadFiles = loadFiles;
    expect(await savedFile(async () => page.button('save-text').click())).to.contain('Consent receipt');
    await page.element.updateComplete;
    expect(page.failure).to.equal('');
  });

  it('can be worded otherwise', async () => {
    const page = await ReceiptPage.open({ consents: chosenOf([SMS_GIVEN]), texts: { choices: { given: 'Yes' } } });
    expect(page.choices[0]).to.match(/Yes$/);
  });

  it('is accessible', async () => {
    const page = await ReceiptPage.open({
      consents: chosenOf(),
      booking: { ...BOOKING, smsState: 'blocked-by-stop' },
    });
    await expect(page.element).to.be.accessible();
  });
});
