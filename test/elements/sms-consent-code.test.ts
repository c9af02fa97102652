import { expect } from '@open-wc/testing';
import type { BookingApi } from '../../src/client/booking-api.js';
import { BookingError } from '../../src/client/booking-error.js';
import { SmsConsentPage, withSms } from './pages/sms-consent-page.js';
import { ManualClock } from './support/manual-clock.js';
import { until } from './support/until.js';

const NUMBER = '+12125550123';

describe('punctual-sms-consent', () => {
  describe('with a code that proves the number', () => {
    const clock = () => new ManualClock('2026-03-09T07:00:00Z');

    async function openCode(check: (code: string) => Promise<{ proof: string }>) {
      const asked: unknown[] = [];
      const api = {
        startVerification: (request: unknown) => {
          asked.push(request);
          return Promise.resolve({ id: `v${asked.length}`, expiresIn: 600 });
        },
        checkVerification: (_id: string, code: string) => check(code),
      };
      const settings = { client: api as unknown as BookingApi, clock: clock() };
      const page = await SmsConsentPage.open({ profile: withSms({ doubleOptIn: {} }), ...settings });
      await page.tick();
      await page.enter('2125550123');
      await until(() => page.button('send-code'), 'a code can be asked for');
      return { page, asked, clock: settings.clock };
    }

    async function send(page: SmsConsentPage): Promise<void> {
      page.button('send-code')!.click();
      await until(() => page.code, 'a code is asked for');
    }

    async function type(page: SmsConsentPage, code: string): Promise<void> {
      page.code!.value = code;
      page.button('check-code')!.click();
      await until(() => page.text('#code-wrong') || page.text('.confirmed'), 'the code is judged');
    }

    it('says what the code’s message is, sends it, and confirms the number', async () => {
      const { page, asked } = await openCode(() => Promise.resolve({ proof: 'proof-of-the-number' }));
      expect(page.text('#code-disclosure')).to.contain('Konnecs').and.to.contain('rates may apply');
      await expect(page.element).to.be.accessible();
      await send(page);
      expect(asked).to.deep.equal([{ channel: 'sms', to: NUMBER, purpose: 'sms-consent', locale: 'en-US' }]);
      await until(() => page.root.activeElement === page.code, 'the focus is on the code');
      // Firefox knows no such name, and its property says so.
      expect(page.code!.getAttribute('autocomplete')).to.equal('one-time-code');
      expect(page.text('#code-sent')).to.contain('valid until');
      await expect(page.element).to.be.accessible();
      await type(page, '123 456');
      expect(page.text('.confirmed')).to.equal('Your number is confirmed.');
      expect(page.element.proof).to.equal('proof-of-the-number');
      await until(() => page.root.activeElement?.matches('.confirmed'), 'the focus is kept');
      await expect(page.element).to.be.accessible();
    });

    it('keeps the proof back with the number, and forgets it when the number is another', async () => {
      const { page } = await openCode(() => Promise.resolve({ proof: 'proof-of-the-number' }));
      await send(page);
      await type(page, '123456');
      await page.tick();
      expect(page.element.proof).to.equal(undefined);
      await page.tick();
      expect(page.element.proof).to.equal('proof-of-the-number');
      await page.enter('2125550199');
      expect(page.element.proof).to.equal(undefined);
      expect(page.button('send-code')).not.to.equal(null);
    });

    it('counts five tries, then asks for another code, which there is after a pause', async () => {
      const wrong = new BookingError('verification-failed', 'wrong');
      const { page, asked, clock } = await openCode(() => Promise.reject(wrong));
      await send(page);
      await type(page, '111111');
      expect(page.text('#code-wrong')).to.contain('4 tries left');
      await expect(page.element).to.be.accessible();
      for (const left of ['3 tries', '2 tries', '1 try']) {
        page.button('check-code')!.click();
        await until(() => page.text('#code-wrong').includes(left), left);
      }
      page.button('check-code')!.click();
      await until(() => page.text('#code-wrong').includes('too many'), 'it was tried too often');
      expect(page.text('.pause')).to.contain('30 seconds');
      clock.advance(30_000);
      await until(() => page.text('.code .quiet') === 'Send another code', 'another can be asked for');
      page.root.querySelector<HTMLButtonElement>('.code .quiet')!.click();
      await until(() => asked.length === 2, 'another is sent');
    });

    it('says that a code has expired, and that none was typed', async () => {
      const { page, clock } = await openCode(() => Promise.resolve({ proof: 'late' }));
      await send(page);
      await type(page, '');
      expect(page.text('#code-wrong')).to.equal('Enter the code from the text message.');
      clock.advance(600_000);
      page.code!.value = '123456';
      page.button('check-code')!.click();
      await until(() => page.text('#code-wrong').includes('no longer valid'), 'it has expired');
      expect(page.element.proof).to.equal(undefined);
    });

    it('is not asked for where the client can send none', async () => {
      const page = await SmsConsentPage.open({ profile: withSms({ doubleOptIn: {} }), client: {} as BookingApi });
      await page.tick();
      await page.enter('2125550123');
      expect(page.button('send-code')).to.equal(null);
      expect(page.element.smsGiven).to.equal(true);
    });
  });
});
