import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { FormCompleteEvent } from '../../src/elements/form/form-events.js';
import { PunctualFormElement } from '../../src/elements/form/form-element.js';
import { contactForm } from '../support/contact-form.js';
import { FormPage, formOf } from './pages/form-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

const ida = { name: 'Ida', email: 'ida@example.com', member: false };

/** Does something while the page's address has this query. */
async function withQuery<T>(query: string, act: () => Promise<T>): Promise<T> {
  const before = location.href;
  history.replaceState(null, '', `${location.pathname}${query}`);
  try {
    return await act();
  } finally {
    history.replaceState(null, '', before);
  }
}

describe('punctual-form', () => {
  let backend: Backend;
  const kept = async (id: string) => (await backend.server.store.findSubmission(id))!;
  const open = (attributes: Readonly<Record<string, string>> = {}, settings: Partial<PunctualFormElement> = {}) =>
    FormPage.open({ client: backend.client, clock: backend.clock, form: 'contact', ...settings }, attributes);

  beforeEach(() => {
    backend = new Backend({ config: { forms: [contactForm] } });
  });

  describe('questions', () => {
    it('come from the backend, a page at a time', async () => {
      const form = await open();
      expect(form.questions).to.deep.equal(['Full name', 'Email', 'Phone', 'Have you been here before?']);
      expect(form.text).to.contain('Write to us').and.to.contain('Step 1 of 2');
    });

    it('come from a script inside the tag', async () => {
      const json = JSON.stringify(formOf({ kind: 'text', key: 'a', label: 'Anything' }));
      const place = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
      const element = document.createElement('punctual-form');
      const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: json });
      element.append(script);
      place.append(element);
      const form = new FormPage(element);
      await until(() => form.questions.length, 'questions');
      expect(form.questions).to.deep.equal(['Anything']);
    });

    it('appear when an answer calls for them, and the focus stays where it is', async () => {
      const form = await open();
      const yes = form.option('member', 'true');
      yes.focus();
      yes.click();
      await form.settled();
      expect(form.questions).to.contain('Customer number');
      expect(form.root.activeElement).to.equal(yes);
      await form.fill({ member: false });
      expect(form.questions).not.to.contain('Customer number');
    });

    it('say why they are asked: in the form’s words, the profile’s, or by its purposes', async () => {
      const profile = {
        language: 'en',
        purposes: { answer: { text: 'To answer you' } },
        fields: { a: { why: 'Not this' }, b: { why: 'To write back' }, c: { purposes: ['answer'] } },
      };
      const form = await FormPage.open({
        profile,
        definition: formOf(
          { kind: 'text', key: 'a', why: 'Because' },
          { kind: 'text', key: 'b' },
          { kind: 'text', key: 'c' },
          { kind: 'text', key: 'd' },
        ),
      });
      const reasons = [...form.root.querySelectorAll('details p')].map((one) => one.textContent);
      expect(reasons).to.deep.equal(['Because', 'To write back', 'To answer you']);
    });

    it('draw out no free text where the profile says so', async () => {
      const definition = formOf({ kind: 'text', key: 'a' }, { kind: 'long-text', key: 'b' });
      const form = await FormPage.open({ definition, profile: { freeText: false } });
      expect(form.root.querySelector('textarea')).to.equal(null);
    });

    it('are text and safe links, whatever is in them', async () => {
      const label = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](https://example.com/x) \u202eevil';
      const form = await FormPage.open({ definition: formOf({ kind: 'text', key: 'a', label, help: label }) });
      expect(form.root.querySelector('img')).to.equal(null);
      const links = [...form.root.querySelectorAll<HTMLAnchorElement>('a')];
      expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([
        ['https://example.com/x', 'noopener noreferrer'],
        ['https://example.com/x', 'noopener noreferrer'],
      ]);
    });
  });

  describe('answers', () => {
    it('that are wrong stay on their page, with links that lead to them', async () => {
      const form = await open();
      await form.fill({ email: 'ida@', member: true, number: 'x' });
      await form.press('Continue');
      expect(form.focused).to.contain('Please check your answers');
      expect(form.problems.map((link) => link.textContent)).to.deep.equal([
        'Enter your name',
        'Enter an email address like name@example.com',
        'Customer number: Write it as in AB1234',
      ]);
      form.problems[2]!.click();
      await form.settled();
      expect(form.root.activeElement).to.equal(form.field('number'));
      await form.fill({ ...ida, member: true, number: 'AB1234' });
      expect(form.problems).to.have.length(0);
      await form.press('Continue');
      expect(form.focused).to.contain('Step 2 of 2');
    });

    it('may be a telephone number, written as people write it and sent in E.164', async () => {
      const form = await FormPage.open({ definition: formOf({ kind: 'phone', key: 'phone', required: true }) });
      await form.fill({ phone: '020 7946 0018' });
      expect(form.element.answers).to.deep.equal({ phone: '+442079460018' });
      await form.fill({ phone: 'call me' });
      expect(form.element.answers).to.equal(undefined);
      await form.press('Send');
      expect(form.problemOf('phone')).to.equal('Enter a phone number, with the country code');
      form.problems[0]!.click();
      await form.settled();
      expect(form.root.activeElement).to.equal(form.field('phone'));
      await expect(form.element).to.be.accessible();
    });

    it('are told in words for every limit', async () => {
      const form = await open();
      await form.fill(ida);
      await form.press('Continue');
      await form.fill({ topic: 'visit', days: ['mon', 'wed', 'fri'], people: '9', from: '2025-12-31' });
      await form.press('Send the message');
      expect(['days', 'people', 'from'].map((key) => form.problemOf(key))).to.deep.equal([
        'Choose no more than 2',
        'Enter 8 or less',
        'Choose 1 January 2026 or a later day.',
      ]);
      await form.fill({ people: 'many' });
      expect(form.problemOf('people')).to.equal('Enter a whole number');
    });

    it('are kept on the way back, sent once, and said to be sent', async () => {
      const form = await open();
      await form.fill(ida);
      await form.press('Continue');
      await form.press('Back');
      expect(form.field('name').value).to.equal('Ida');
      await form.press('Continue');
      await form.fill({ topic: 'bill', people: '2', message: ' Hello ' });
      const completed = oneEvent<FormCompleteEvent>(form.element, 'punctual-form-complete');
      form.button('Send the message')!.click();
      form.button('Send the message')!.click();
      const { id, formId } = await completed;
      await form.settled();
      expect(formId).to.equal('contact');
      expect(backend.asked('POST /forms/contact/submissions')).to.have.length(1);
      expect((await kept(id)).answers).to.deep.equal({
        ...ida,
        branch: 'mitte',
        topic: 'bill',
        people: 2,
        message: 'Hello',
      });
      expect(form.focused).to.equal('Thank you. We answer within two days.');
    });

    it('stay when the server fails, and are sent when the visitor says so', async () => {
      const form = await open({}, { form: undefined, definition: { ...contactForm, pages: [contactForm.pages[0]!] } });
      await form.fill({ ...ida });
      backend.fail('submitForm', 'validation', { errors: [{ pointer: '/answers/email', code: 'blocked' }] });
      await form.press('Send the message');
      await until(() => form.problemOf('email'), 'a fault beside the field');
      expect(form.problemOf('email')).to.equal('Check this answer');
      expect(form.field('name').value).to.equal('Ida');
      await form.fill({ email: 'ida@example.org' });
      expect(form.problemOf('email')).to.equal(undefined);
    });

    it('are not sent where the page prevents it, and no event tells them', async () => {
      const form = await open({}, { form: undefined, definition: formOf({ kind: 'text', key: 'name' }) });
      await form.fill({ name: 'Ida Blom' });
      const told: string[] = [];
      form.element.addEventListener('punctual-form-submit', (event) => {
        event.preventDefault();
        told.push(JSON.stringify(Object.entries(event)));
      });
      await form.press('Send');
      expect(told).to.have.length(1);
      expect(told[0]).not.to.contain('Ida');
      expect(backend.asked('POST')).to.have.length(0);
    });

    it('leave nothing in the browser', async () => {
      const before = [localStorage.length, sessionStorage.length, document.cookie];
      const form = await open();
      await form.fill(ida);
      form.element.remove();
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
    });
  });

  describe('prefill', () => {
    it('is by attribute and property, and by the query where the form allows it', async () => {
      const query = '?number=XY9876&name=Eve&branch=ost';
      const form = await withQuery(query, () => open({ 'prefill-name': 'Ada', 'prefill-member': 'true' }));
      expect([form.field('name').value, form.field('number').value]).to.deep.equal(['Ada', 'XY9876']);
      expect(form.option('member', 'true').checked).to.equal(true);
      form.element.prefill = { name: 'Bea' };
      await form.settled();
      expect(form.field('name').value).to.equal('Bea');
    });

    it('reads a telephone number, and leaves what is none to be seen', async () => {
      const definition = formOf({ kind: 'phone', key: 'a' }, { kind: 'phone', key: 'b' });
      const form = await FormPage.open({ definition, prefill: { a: '020 7946 0018', b: 'soon' } });
      expect(form.element.answers).to.equal(undefined);
      await form.press('Send');
      expect([form.problemOf('a'), form.problemOf('b')]).to.deep.equal([
        undefined,
        'Enter a phone number, with the country code',
      ]);
      await form.fill({ b: '' });
      expect(form.element.answers).to.deep.equal({ a: '+442079460018' });
    });

    it('can be read-only', async () => {
      const definition = formOf({ kind: 'text', key: 'order', readOnly: true });
      const form = await FormPage.open({ definition, prefill: { order: 'A-17' } });
      expect([form.field('order').value, form.field('order').readOnly]).to.deep.equal(['A-17', true]);
    });

    it('takes campaigns and clicks from the address, and nothing else', async () => {
      const id = await withQuery('?utm_source=mail&gclid=g1&token=secret&email=a@b.c', async () => {
        const form = await open({}, { form: 'contact' });
        await form.fill(ida);
        await form.press('Continue');
        await form.fill({ topic: 'bill' });
        const completed = oneEvent<FormCompleteEvent>(form.element, 'punctual-form-complete');
        await form.press('Send the message');
        return (await completed).id;
      });
      expect((await kept(id)).attribution).to.deep.equal({ utm_source: 'mail', gclid: 'g1' });
    });
  });

  describe('a definition that will not do', () => {
    it('is said to, in place, with where and why', async () => {
      const definition = formOf({ kind: 'text', key: 'a', pattern: { source: '(a)\\1' } }, { kind: 'text', key: 'a' });
      const form = await FormPage.open({ definition });
      expect(form.text).to.contain('This form cannot be shown at the moment.');
      expect(form.text).to.contain('/pages/0/fields/1/key: "a" is the key of another question');
      expect(form.text).to.contain('/pages/0/fields/0/pattern/source: is no pattern of RE2');
    });

    it('may have a shape that is none', async () => {
      const form = await FormPage.open({ definition: { id: 'x', pages: [] } });
      expect(form.text).to.contain('/pages: too-short');
    });

    it('is no reason to hang: a catastrophic pattern answers', async () => {
      const definition = formOf({ kind: 'text', key: 'a', maxLength: 10_000, pattern: { source: '(a+)+b' } });
      const form = await FormPage.open({ definition });
      await form.fill({ a: 'a'.repeat(10_000) });
      await form.press('Send');
      expect(form.problemOf('a')).to.equal('Write this answer in the form that is asked for');
    });

    it('that cannot be had is asked for again', async () => {
      backend.fail('getForm', 'offline');
      const form = await open();
      await form.press('Try again');
      await until(() => form.questions.length, 'questions');
    });

    it('is not shown while it is not known what is promised', async () => {
      backend.fail('getPolicy', 'offline');
      const form = await open();
      expect(form.questions).to.deep.equal([]);
      await form.press('Try again');
      await until(() => form.questions.length, 'questions');
    });

    it('may lack the code for patterns, which is asked for again', async () => {
      const load = PunctualFormElement.loadPatterns;
      PunctualFormElement.loadPatterns = () => Promise.reject(new TypeError('no network'));
      const form = await open();
      PunctualFormElement.loadPatterns = load;
      expect(form.text).to.contain('There is no connection.');
      await form.press('Try again');
      await until(() => form.questions.length, 'questions');
    });
  });

  describe('on the page', () => {
    it('is accessible on each page, with faults, and when it is done', async () => {
      const form = await open();
      await expect(form.element).to.be.accessible();
      await form.press('Continue');
      await expect(form.element).to.be.accessible();
      await form.fill(ida);
      await form.press('Continue');
      await expect(form.element).to.be.accessible();
      await form.fill({ topic: 'bill' });
      await form.press('Send the message');
      await until(() => form.text.includes('Thank you.'), 'it is sent');
      await expect(form.element).to.be.accessible();
    });

    it('is one group a question of several controls, named by its legend', async () => {
      const form = await open();
      const group = form.option('member', 'true').closest('fieldset')!;
      expect(group.querySelector('legend')!.textContent).to.contain('Have you been here before?');
    });
  });
});
