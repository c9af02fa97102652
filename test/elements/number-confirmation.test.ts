/** A number that waits for its owner, confirmed by a code after the fact: at the end of a form and of a booking, and later. */
import { expect, fixture, html } from '@open-wc/testing';
import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';
import type { FormDefinition } from '../../src/protocol/form/form-definition.js';
import type { StoredConsent } from '../../src/policy/consent/consent-record.js';
import { bundle, SMS_GIVEN } from '../support/consents.js';
import { BookingPage } from './pages/booking-page.js';
import { CodePage } from './pages/code-page.js';
import { FormPage } from './pages/form-page.js';
import { ManagePage } from './pages/manage-page.js';
import { ReceiptPage } from './pages/receipt-page.js';
import { SmsConsentPage, withSms } from './pages/sms-consent-page.js';
import { Backend } from './support/backend.js';
import { savedFile } from './support/saved-file.js';
import { until } from './support/until.js';

const NUMBER = '+12125550123';
const DOUBLE: PolicyProfile = withSms({ doubleOptIn: {} });
const FORM: FormDefinition = {
  id: 'question',
  pages: [{ fields: [{ kind: 'text', key: 'text', label: 'Question' }] }],
};
const SENT = 'We have sent you a text message. Messages start once you have confirmed your number.';
const UNSENT = 'Messages start once your number is confirmed.';
const ACTIVE = 'You will get text messages about your appointment.';

/** A business that wants numbers confirmed, and what it sends. */
class ConfirmingBackend extends Backend {
  readonly sent: string[];

  constructor(texting = true) {
    const sent: string[] = [];
    const deliver = ({ channel, text }: { channel: string; text: string }): Promise<void> => {
      if (channel === 'sms') sent.push(text);
      return Promise.resolve();
    };
    const gateway = { stateOf: () => Promise.resolve(undefined) };
    super({
      config: { policy: DOUBLE, forms: [FORM] },
      server: texting ? { deliver } : { smsGateway: gateway },
    });
    this.sent = sent;
  }

  get code(): string {
    return this.sent.map((text) => /\d{6}/.exec(text)?.[0]).findLast((code) => code !== undefined) ?? '';
  }

  /** Those that were kept, what takes the place of another last. */
  async records(): Promise<StoredConsent[]> {
    const all = await this.server.store.transaction(({ people }) => people.consentsMentioning(''));
    return all.sort((a, b) => Number(a.supersedes !== undefined) - Number(b.supersedes !== undefined));
  }
}

/** The consent to text messages in a form, ticked and with its number. */
async function agree(root: ShadowRoot): Promise<SmsConsentPage> {
  await until(() => root.querySelector('punctual-sms-consent')?.shadowRoot?.querySelector('.disclosure'), 'the box');
  const sms = new SmsConsentPage(root.querySelector('form')!);
  await sms.tick();
  await sms.enter('2125550123');
  return sms;
}

async function formOf({ client, clock }: Backend): Promise<FormPage> {
  const form = await FormPage.open({ client, clock, form: 'question' });
  await form.fill({ text: 'When are you open?' });
  return form;
}

/** The end of a form that was sent. */
async function endOf(form: FormPage): Promise<ReceiptPage> {
  await form.press('Send');
  await until(() => form.root.querySelector('.done'), 'it is sent');
  return ReceiptPage.inside(form.root);
}

describe('a number that waits, at the end of a form', () => {
  it('is told in words, and confirmed by a code', async () => {
    const backend = new ConfirmingBackend();
    const form = await formOf(backend);
    await agree(form.root);
    const receipt = await endOf(form);
    const code = new CodePage(receipt.root!);
    await until(() => code.state.startsWith(SENT), 'that a message was sent');
    await until(() => backend.sent.length === 1, 'the message');
    expect(backend.sent[0]).to.contain('reply YES');
    await expect(receipt.element).to.be.accessible();
    await code.ask();
    await expect(receipt.element).to.be.accessible();
    await code.type(backend.code);
    expect(code.confirmed).to.equal('Your number is confirmed.');
    await until(() => code.state === ACTIVE, 'what becomes of messages now');
    await until(() => code.focused === 'confirmed', 'the focus is kept');
    await expect(receipt.element).to.be.accessible();
    const [waiting, confirmed] = await backend.records();
    expect([waiting?.unconfirmed, waiting?.action]).to.deep.equal([true, 'tick']);
    expect(confirmed).to.include({
      supersedes: waiting!.recordId,
      state: 'given',
      control: 'code',
      action: 'otp',
      contactPoint: waiting!.contactPoint,
      subjectRef: waiting!.subjectRef,
    });
    expect(confirmed!.text).to.deep.equal(waiting!.text);
    const press = (): Promise<void> => {
      receipt.button('save-data').click();
      return Promise.resolve();
    };
    expect(await savedFile(press)).to.contain(confirmed!.recordId);
  });

  it('is proven at once by the code that was typed into the form', async () => {
    const backend = new ConfirmingBackend();
    const form = await formOf(backend);
    const sms = await agree(form.root);
    const code = new CodePage(sms.root);
    await code.ask();
    await code.type(backend.code);
    const receipt = await endOf(form);
    expect(receipt.state).to.equal(ACTIVE);
    expect(backend.sent.filter((text) => text.includes('YES'))).to.deep.equal([]);
  });

  it('is told of no message and asked for no code where nobody sends any', async () => {
    const backend = new ConfirmingBackend(false);
    const form = await formOf(backend);
    const sms = await agree(form.root);
    await until(() => backend.asked('GET /business').length > 0, 'what the business can do');
    await sms.element.updateComplete;
    expect(sms.button('send-code')).to.equal(null);
    const receipt = await endOf(form);
    await until(() => receipt.state === UNSENT, 'what becomes of messages');
    expect(new CodePage(receipt.root!).button('send-code')).to.equal(null);
  });

  it('keeps a wrong code’s tries, and uses the proof again where its answer was lost', async () => {
    const backend = new ConfirmingBackend();
    const form = await formOf(backend);
    await agree(form.root);
    const code = new CodePage((await endOf(form)).root!);
    await code.ask();
    await code.type(backend.code === '111111' ? '222222' : '111111');
    expect(code.problem).to.contain('4 tries left');
    backend.fail('sendConsents', 'timeout', { after: true });
    code.root.querySelector<HTMLInputElement>('#code')!.value = backend.code;
    code.button('check-code')!.click();
    await until(() => code.problem.includes('could not be checked'), 'its answer was lost');
    code.button('check-code')!.click();
    await until(() => code.confirmed, 'it is confirmed');
    expect(backend.asked('POST /verifications/').length).to.equal(2);
    expect((await backend.records()).length).to.equal(2);
  });
});

describe('a number that waits, at the end of a booking', () => {
  it('is confirmed by a code, with the token of the booking', async () => {
    const backend = new ConfirmingBackend();
    const booking = await BookingPage.atDetails(backend);
    await agree(booking.form!);
    booking.fill({ name: 'Mia Wong', email: 'mia@example.com' });
    await booking.submit();
    await booking.becomes('You are booked');
    const receipt = await ReceiptPage.inside(booking.root);
    const code = new CodePage(receipt.root!);
    await until(() => code.state.startsWith(SENT), 'that a message was sent');
    await code.ask();
    await code.type(backend.code);
    await until(() => code.state === ACTIVE, 'what becomes of messages now');
    const made = receipt.element.booking as { id: string; manageToken: string };
    expect((await backend.client.getBooking(made)).smsState).to.equal('active');
  });
});

describe('a number that waits, on the page that manages the booking', () => {
  async function open(backend: ConfirmingBackend) {
    const { page, booking } = await ManagePage.ready(backend, {
      contact: { name: 'Mia Wong', email: 'mia@example.com', phone: NUMBER },
      consents: bundle([{ ...SMS_GIVEN, contactPoint: NUMBER }]),
      smsConsent: { given: true },
    });
    const sms = () => page.root.querySelector('punctual-sms-consent');
    await until(() => sms()?.shadowRoot?.querySelector('.given'), 'the consent');
    return { page, booking, code: new CodePage(sms()!.shadowRoot!) };
  }

  it('is confirmed by a code, and the booking says so', async () => {
    const backend = new ConfirmingBackend();
    const { page, booking, code } = await open(backend);
    await until(() => code.state === SENT, 'that a message was sent');
    expect(code.root.textContent).to.contain('You can also confirm your number here, with a code.');
    await expect(page.element).to.be.accessible();
    await code.ask();
    await code.type(backend.code);
    expect(code.confirmed).to.equal('Your number is confirmed.');
    await until(() => code.state === ACTIVE, 'what becomes of messages now');
    await until(() => code.focused === 'confirmed', 'the focus is kept');
    expect((await backend.client.getBooking(booking)).smsState).to.equal('active');
    expect((await backend.records()).map(({ surface, action }) => [surface, action])).to.deep.equal([
      ['booking', 'tick'],
      ['manage', 'otp'],
    ]);
    expect(backend.requests.filter((line) => line.includes(booking.manageToken))).to.be.empty;
  });

  it('can have another code sent, and can be withdrawn instead', async () => {
    const backend = new ConfirmingBackend();
    const { code } = await open(backend);
    await code.ask();
    backend.clock.advance(30_000);
    const again = () => [...code.root.querySelectorAll('button')].find((one) => one.textContent.includes('another'));
    await until(again, 'another can be asked for');
    const { length } = backend.sent;
    again()!.click();
    await until(() => backend.sent.length > length, 'another code');
    code.button('withdraw')!.click();
    await until(() => code.state.includes('no text messages'), 'it is withdrawn');
    expect([code.button('check-code'), code.button('send-code')]).to.deep.equal([null, null]);
  });

  it('says nothing of a message where nobody sends any', async () => {
    const { code } = await open(new ConfirmingBackend(false));
    await until(() => code.state === UNSENT, 'what becomes of messages');
    expect(code.button('send-code')).to.equal(null);
  });
});

describe('a consent of a page’s own whose number waits', () => {
  it('is confirmed where it stands', async () => {
    const backend = new ConfirmingBackend();
    const sent = bundle([{ ...SMS_GIVEN, contactPoint: NUMBER }], { surface: 'page' });
    const { smsState } = await backend.client.sendConsents!(sent);
    const place = await fixture<HTMLElement>(
      html`<div lang="en">
        <punctual-sms-consent
          .client=${backend.client}
          .clock=${backend.clock}
          .profile=${DOUBLE}
          .record=${sent.records[0]}
          .state=${smsState}
        ></punctual-sms-consent>
      </div>`,
    );
    const element = place.firstElementChild!;
    const told: boolean[] = [];
    element.addEventListener('punctual-consent-change', (event) =>
      told.push((event as unknown as { given: boolean }).given),
    );
    const code = new CodePage(element.shadowRoot!);
    await code.ask();
    await code.type(backend.code);
    await until(() => code.state === ACTIVE, 'what becomes of messages now');
    expect(told).to.deep.equal([true]);
  });
});
