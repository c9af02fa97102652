/** The consent controls in every state that has a part or a colour of its own, one after the other. */
import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-consent.js';
import type { BookingApi } from '../../../src/client/booking-api.js';
import type { ConsentRecord } from '../../../src/policy/consent/consent-record.js';
import { ConsentReceiptElement } from '../../../src/elements/consent-receipt/consent-receipt-element.js';
import { until } from '../support/until.js';
import { CodePage } from './code-page.js';
import { PhonePage } from './phone-page.js';
import { BOOKING, chosenOf, ReceiptPage } from './receipt-page.js';
import { SmsConsentPage, withSms } from './sms-consent-page.js';

type Looks = AsyncGenerator<Element>;

export async function* phones(): Looks {
  const page = await PhonePage.open({ required: true });
  yield page.element;
  await page.type('12');
  await page.leave();
  yield page.element;
}

export async function* consents(): Looks {
  const text = 'I accept the [terms](https://example.com/terms).';
  const form = await fixture<HTMLFormElement>(
    html`<form lang="en">
      <punctual-consent name="own" kind="terms" text=${text} required></punctual-consent>
      <punctual-consent name="free" kind="recording" text=${text}></punctual-consent>
    </form>`,
  );
  const [own, free] = form.querySelectorAll('punctual-consent');
  await own!.updateComplete;
  yield free!;
  form.checkValidity();
  await own!.updateComplete;
  yield own!;
  own!.record = JSON.parse(new FormData(form).get('own-record') as string) as ConsentRecord;
  own!.record = { ...own!.record, state: 'given' };
  await own!.updateComplete;
  yield own!;
}

export async function* smsConsents(): Looks {
  const api = {
    startVerification: () => Promise.resolve({ id: 'v', expiresIn: 600 }),
    checkVerification: () => Promise.resolve({ proof: 'proof' }),
  };
  const profile = withSms({ doubleOptIn: {} });
  const page = await SmsConsentPage.open({ profile, client: api as unknown as BookingApi, state: 'active' });
  yield page.element;
  await page.tick();
  page.form.checkValidity();
  await until(() => page.phone!.problem, 'the number is missing');
  yield page.element;
  await page.enter('2125550123');
  const { record } = page;
  await until(() => page.button('send-code'), 'a code can be asked for');
  yield page.element;
  page.button('send-code')!.click();
  await until(() => page.code, 'a code is asked for');
  yield page.element;
  page.button('check-code')!.click();
  await until(() => page.text('#code-wrong'), 'the code is missing');
  yield page.element;
  page.code!.value = '123456';
  page.button('check-code')!.click();
  await until(() => page.text('.confirmed'), 'it is confirmed');
  yield page.element;
  page.element.record = record;
  await page.element.updateComplete;
  yield page.element;
}

export async function* consentReceipts(): Looks {
  const page = await ReceiptPage.open({ consents: chosenOf(), booking: { ...BOOKING, smsState: 'blocked-by-stop' } });
  yield page.element;
  const { loadFiles } = ConsentReceiptElement;
  ConsentReceiptElement.loadFiles = () => Promise.reject(new Error('offline'));
  page.button('save-text').click();
  await until(() => page.failure, 'that there is no file');
  ConsentReceiptElement.loadFiles = loadFiles;
  yield page.element;
  yield* waitingReceipts();
}

/** A number that waits, and is confirmed. */
async function* waitingReceipts(): Looks {
  const client = {
    startVerification: () => Promise.resolve({ id: 'v', expiresIn: 600 }),
    checkVerification: () => Promise.resolve({ proof: 'proof' }),
    sendConsents: () => Promise.resolve({ smsState: 'active' }),
  } as unknown as BookingApi;
  const submission = { ...BOOKING, smsState: 'pending-double-opt-in' } as const;
  const page = await ReceiptPage.open({ consents: chosenOf(), submission, client });
  const code = new CodePage(page.root!);
  await until(() => code.button('send-code'), 'a code can be asked for');
  yield page.element;
  await code.ask();
  yield page.element;
  await code.type('');
  yield page.element;
  await code.type('123456');
  yield page.element;
}
