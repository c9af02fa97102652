import { expect } from '@open-wc/testing';
import type { PunctualFormElement } from '../../src/elements/form/form-element.js';
import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';
import type { FormDefinition } from '../../src/protocol/form/form-definition.js';
import { contactForm } from '../support/contact-form.js';
import { AgeGuardPage } from './pages/age-guard-page.js';
import { FormPage, formOf } from './pages/form-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

describe('a form whose answers are asked for from an age on', () => {
  let backend: Backend;
  const open = (settings: Partial<PunctualFormElement>): Promise<FormPage> =>
    FormPage.open({ client: backend.client, clock: backend.clock, ...settings });

  beforeEach(() => {
    backend = new Backend({ config: { forms: [contactForm] } });
  });

  const profile: PolicyProfile = {
    version: '2026-03',
    browserStorage: false,
    age: { minimum: 13, guard: 'neutral' },
  };
  const file = { kind: 'file', key: 'photo', accept: ['image/png'] };
  const twoPages: FormDefinition = {
    id: 'contact',
    pages: [
      { fields: [{ kind: 'text', key: 'name', label: 'Name' }] },
      { fields: [{ kind: 'text', key: 'place', label: 'Place' }] },
    ],
  };
  const guardOf = async (form: FormPage): Promise<AgeGuardPage> => {
    const page = new AgeGuardPage(form.root.querySelector('punctual-age-guard')!, form.root.querySelector('form')!);
    await until(() => page.month, 'the question');
    return page;
  };

  it('asks for it first, and goes nowhere without it', async () => {
    const form = await open({ profile, definition: twoPages });
    const guard = form.root.querySelector('punctual-age-guard')!;
    const question = form.field('name');
    expect(guard.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    await form.press('Continue');
    expect(form.text).to.contain('Step 1 of 2');
    await (await guardOf(form)).answer('1', '1990');
    await form.press('Continue');
    expect(form.text).to.contain('Step 2 of 2');
  });

  it('sends no file before it', async () => {
    const form = await open({ profile, definition: { ...formOf(file), id: 'contact' } });
    await form.addFile('photo', new File(['x'], 'me.png', { type: 'image/png' }));
    expect(backend.asked('POST')).to.have.length(0);
  });

  it('asks nothing of whoever is too young, now or when they come back', async () => {
    const young = { ...profile, version: '2026-04' };
    const form = await open({ profile: young, definition: twoPages });
    await (await guardOf(form)).answer('1', '2020');
    await form.settled();
    expect([form.questions, form.button('Continue')]).to.deep.equal([[], undefined]);
    const again = await open({ profile: young, definition: twoPages });
    await until(() => again.questions.length === 0, 'nothing is asked');
    expect(backend.asked('POST')).to.have.length(0);
    await expect(again.element).to.be.accessible();
  });
});
