/** A form and all that it asks, in every state that has a part or a colour of its own, wherever the form stands. */
import type { FormDefinition } from '../../../src/protocol/form/form-definition.js';
import type { PunctualFormElement } from '../../../src/elements/form/form-element.js';
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { forgetTab } from '../../../src/state/kept-on-device.js';
import { fullProfile } from '../../policy/full-profile.js';
import { Backend } from '../support/backend.js';
import { until } from '../support/until.js';
import { AgeGuardPage } from './age-guard-page.js';
import { CodePage } from './code-page.js';
import { FormPage } from './form-page.js';
import { NoticePage } from './notice-page.js';
import { SMS_PROFILE, SmsConsentPage } from './sms-consent-page.js';

type Looks = AsyncGenerator<Element>;

/** Opens whatever has the form, and gives it with the form. */
export type OpenForm = (backend: Backend) => Promise<readonly [Element, PunctualFormElement]>;

/** Two pages; something of every look. */
const FORM: FormDefinition = {
  id: 'details',
  title: 'About you',
  pages: [
    {
      fields: [
        { kind: 'text', key: 'name', label: 'Name', required: true, why: 'To greet you' },
        { kind: 'email', key: 'email', label: 'Email', required: true },
        { kind: 'phone', key: 'phone', label: 'Phone' },
        { kind: 'yes-no', key: 'member', label: 'Member?' },
      ],
    },
    { fields: [{ kind: 'text', key: 'more', label: 'More' }] },
  ],
};

const CHANGE = { material: true, publishedAt: '2026-03-01', effectiveAt: '2026-03-15', change: 'We now text.' };

function profileWith(guard: 'attest' | 'neutral', version = '2026-03'): PolicyProfile {
  const { name = '', ...controller } = { ...fullProfile().controller, ...SMS_PROFILE.controller };
  return {
    ...fullProfile(),
    ...CHANGE,
    version,
    browserStorage: false,
    rights: { 'child-data': [{ by: 'mail', to: 'parents@example.com' }] },
    controller: { name, ...controller },
    document: ['# 1', 'We keep [a page](https://example.com/x).'],
    age: { minimum: 16, guard, forOthers: true },
    sms: { ...SMS_PROFILE.sms, doubleOptIn: {} },
    consents: [{ id: 'terms', kind: 'terms', text: 'I accept the [terms](https://example.com/terms).' }],
  };
}

function backendWith(profile: PolicyProfile): Backend & { readonly codes: readonly string[] } {
  const codes: string[] = [];
  const backend = new Backend({
    config: {
      forms: [FORM],
      policy: profile,
      services: [{ id: 'intro-call', name: 'Intro call', durations: [30], staff: ['ada', 'ben'], form: FORM.id }],
    },
    server: {
      deliver: ({ text }) => {
        codes.push(...(/\d{6}/.exec(text) ?? []));
        return Promise.resolve();
      },
    },
  });
  return Object.assign(backend, { codes });
}

/** The elements in a form, each as its own page object. */
class Asked {
  readonly form: FormPage;

  constructor(element: PunctualFormElement) {
    this.form = new FormPage(element);
  }

  get age(): AgeGuardPage {
    return new AgeGuardPage(this.#inner('punctual-age-guard'), this.form.root.querySelector('form')!);
  }

  get notice(): NoticePage {
    return new NoticePage(this.#inner('punctual-notice'));
  }

  get sms(): SmsConsentPage {
    return new SmsConsentPage(this.form.root.querySelector('form')!);
  }

  async ready(): Promise<void> {
    await until(
      () => this.form.root.querySelector('punctual-age-guard')?.shadowRoot?.querySelector('.guard, .stopped'),
      'a guard',
    );
    await until(
      () => this.form.root.querySelector('punctual-notice')?.shadowRoot?.querySelector('.notice'),
      'a notice',
    );
    await until(
      () => this.form.root.querySelector('punctual-sms-consent')?.shadowRoot?.querySelector('.disclosure'),
      'words',
    );
  }

  #inner<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
    return this.form.root.querySelector(tag)!;
  }
}

/** What was chosen is on the screen. */
function showsChoices(place: Document | ShadowRoot): boolean {
  return Boolean(place.querySelector('punctual-consent-receipt')?.shadowRoot?.querySelector('.choices'));
}

/** A number that is not proven in the form, and is at its end. */
async function* confirmedLater(open: OpenForm): Looks {
  const { age: _, ...profile } = profileWith('neutral');
  const backend = backendWith(profile);
  const [host, element] = await open(backend);
  const { form, sms } = new Asked(element);
  await until(() => form.questions.length, 'questions');
  await form.fill({ name: 'Mia', email: 'mia@example.com', phone: '+49305550100' });
  await form.press('Continue');
  await until(() => sms.box, 'the box');
  await sms.tick();
  await sms.enter('+12125550123');
  form.root.querySelector('punctual-consent')!.shadowRoot!.querySelector('input')!.click();
  form.root.querySelector<HTMLElement>('[part~="submit"]')!.click();
  const around = form.element.getRootNode() as Document | ShadowRoot;
  const receipt = (): ShadowRoot | null | undefined =>
    [form.root, around].map((root) => root.querySelector('punctual-consent-receipt')).find(Boolean)?.shadowRoot;
  await until(() => receipt()?.querySelector('.code'), 'the code can be asked for');
  const code = new CodePage(receipt()!);
  yield host;
  await code.ask();
  yield host;
  await code.type(backend.codes.at(-1)!);
  yield host;
  host.remove();
}

/** All of it, one after the other, in whatever `open` opens. */
export async function* everyAsked(open: OpenForm): Looks {
  forgetTab();
  const backend = backendWith(profileWith('neutral'));
  const [host, element] = await open(backend);
  const asked = new Asked(element);
  const { form } = asked;
  await asked.ready();
  yield host;
  await asked.age.answer('', '');
  yield host;
  await asked.age.answer('1', '1980');
  yield host;
  await form.press('Continue');
  await until(() => form.problems.length, 'what is wrong');
  yield host;
  await form.fill({ name: 'Mia', email: 'mia@example.com', phone: '+49305550100' });
  await form.press('Continue');
  await asked.sms.tick();
  form.element.renderRoot.querySelectorAll('details').forEach((one) => (one.open = true));
  yield host;
  await asked.sms.enter('+12125550123');
  await until(() => asked.sms.button('send-code'), 'a code can be asked for');
  yield host;
  asked.sms.button('send-code')!.click();
  await until(() => asked.sms.code, 'a code is asked for');
  yield host;
  asked.sms.code!.value = backend.codes.at(-1)!;
  asked.sms.button('check-code')!.click();
  await until(() => asked.sms.text('.confirmed'), 'the number is proven');
  yield host;
  asked.notice.root.querySelectorAll('details').forEach((one) => (one.open = true));
  asked.notice.part('button')!.click();
  await until(() => asked.notice.dialog?.open, 'the whole policy');
  yield host;
  asked.notice.part('close')!.click();
  const around = form.element.getRootNode() as Document | ShadowRoot;
  form.root.querySelector<HTMLElement>('[part~="submit"]')!.click();
  await until(() => [form.root, around].some(showsChoices), 'what was chosen');
  yield host;
  host.remove();
  yield* confirmedLater(open);

  const [moved, movedForm] = await open(backendWith(profileWith('attest', '2026-04')));
  await new Asked(movedForm).ready();
  yield moved;
  moved.remove();
  forgetTab();

  const [young, youngForm] = await open(backendWith(profileWith('neutral')));
  await new Asked(youngForm).ready();
  await new Asked(youngForm).age.answer('1', '2015');
  yield young;
  young.remove();
  forgetTab();
}

/** A form by itself: what it asks, and that it is sent. */
export async function* forms(): Looks {
  yield* everyAsked(async ({ client, clock }) => {
    const { element } = await FormPage.open({ client, clock, form: FORM.id });
    return [element, element];
  });

  const { client, clock } = backendWith({ version: '2026-05', browserStorage: false });
  const form = await FormPage.open({ client, clock, form: FORM.id });
  await until(() => form.questions.length, 'questions');
  await form.fill({ name: 'Mia', email: 'mia@example.com' });
  await form.press('Continue');
  await form.press('Send');
  await until(() => form.root.querySelector('[part="done"]'), 'it is sent');
  yield form.element;

  const failing = await FormPage.open({ client, clock, form: 'nowhere' });
  yield failing.element;
}
