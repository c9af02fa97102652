import { expect } from '@open-wc/testing';
import { PrivacyPage, REQUESTS_POLICY } from './pages/privacy-page.js';
import { until } from './support/until.js';

describe('<punctual-privacy-request>', () => {
  it('offers what the profile offers, in the ways that it names, and nothing that is off', async () => {
    const page = await PrivacyPage.open();
    const rights = [...page.root.querySelectorAll<HTMLElement>('[data-right]')].map(({ dataset }) => dataset['right']);
    expect(rights).to.deep.equal(['access', 'correct', 'erase', 'restrict', 'withdraw-consent', 'complaint']);
    expect(page.find('[data-right="restrict"] button')).to.equal(null);
    expect(page.texts('[data-right="restrict"] li')).to.deep.equal(['Write to office@testpraxis.example', 'By letter']);
    expect(page.text('.elsewhere')).to.contain('hallo@testpraxis.example').and.contain('Torstraße 1');
    expect(page.find('.authority a')!.getAttribute('href')).to.equal('https://www.datenschutz-berlin.de');
    await expect(page.element).shadowDom.to.be.accessible();
  });

  it('goes from the choice to the receipt, the focus on each heading', async () => {
    const page = await PrivacyPage.open();
    await page.choose('access');
    expect(page.focused).to.equal(page.find('.title'));
    await page.toCode();
    await until(() => page.focused === page.find('.title'), 'focus');
    await expect(page.element).shadowDom.to.be.accessible();
    await page.giveCode();
    await until(() => page.find('.found'), 'the review');
    expect(page.text('.found')).to.equal('We keep nothing under this contact.');
    await page.submit();
    await until(() => page.state() === 'fulfilled', 'the receipt');
    expect(page.text('.reference')).to.match(/^PR-[0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(page.text('.authority')).to.contain('BlnBDI');
    await expect(page.element).shadowDom.to.be.accessible();
  });

  it('shows the day of the law, and the later promise beside it', async () => {
    const page = await PrivacyPage.open();
    await page.choose('correct');
    page.fill('corrections-0-new', 'Eva S.');
    await page.toCode();
    await page.giveCode();
    await until(() => page.find('[data-day]'), 'the dates');
    const date = page.find('[data-day]')!;
    expect(date.dataset['day']).to.equal('2026-04-09');
    expect(page.text('[data-day]')).to.contain('GDPR, article 12(3)').and.contain('18 April 2026');
  });

  it('says what is wrong beside each question and in a list that leads there, and sends nothing', async () => {
    const page = await PrivacyPage.open();
    await page.choose('correct');
    page.fill('contact', 'eva');
    await page.submit();
    await until(() => page.find('.problems'), 'the list');
    expect(page.focused).to.equal(page.find('.problems'));
    expect(page.texts('.problems a')).to.have.length(2);
    page.find('.problems a')!.click();
    expect(page.focused!.id).to.equal('corrections-0-new');
    expect(page.backend.asked('POST')).to.deep.equal([]);
    await expect(page.element).shadowDom.to.be.accessible();
  });

  it('takes what the server refuses back to its question', async () => {
    const page = await PrivacyPage.open();
    await page.choose('correct');
    page.fill('corrections-0-new', '1899-12-31');
    page.fill('contact', 'eva@example.com');
    await page.submit();
    await until(() => page.find('#corrections-0-new-wrong'), 'the fault');
    expect(page.text('#corrections-0-new-wrong')).to.equal('Days before 1900 cannot be entered.');
  });

  it('counts the tries of a wrong code, and takes the right one after it', async () => {
    const page = await PrivacyPage.open();
    await page.choose('erase');
    await page.toCode();
    await page.giveCode(page.codes[0] === '000000' ? '000001' : '000000');
    await until(() => page.text('#code-wrong'), 'the fault');
    expect(page.text('#code-wrong')).to.contain('4 tries');
    await until(() => page.focused?.id === 'code', 'focus on the code');
    await page.giveCode();
    await until(() => page.find('.found'), 'the review');
  });

  it('withdraws a consent with the code, and asks for nothing more', async () => {
    const page = await PrivacyPage.open();
    await page.choose('withdraw-consent');
    expect(page.root.querySelectorAll('input, textarea, select')).to.have.length(1);
    await page.toCode();
    await page.giveCode();
    await until(() => page.state() === 'fulfilled', 'the receipt');
  });

  it('asks a complaint for its words, sends it without a code, and takes it back', async () => {
    const page = await PrivacyPage.open();
    await page.choose('complaint');
    page.fill('text', 'Nobody answered.');
    page.fill('contact', '+49 30 5550100');
    await page.submit();
    await until(() => page.find('.lines'), 'the review');
    expect(page.text('.lines')).to.contain('Nobody answered.').and.contain('+49305550100');
    expect(page.backend.asked('POST')).to.deep.equal([]);
    await page.submit();
    await until(() => page.state() === 'in-progress', 'the receipt');
    expect(page.codes).to.deep.equal([]);
    await page.press('.cancel');
    await until(() => page.state() === 'revoked', 'the end');
  });

  it('keeps what was written where sending fails, and sends it once when asked again', async () => {
    const page = await PrivacyPage.open();
    await page.choose('complaint');
    page.fill('text', 'Nobody answered.');
    page.fill('contact', 'eva@example.com');
    await page.submit();
    await until(() => page.find('.lines'), 'the review');
    const real = await page.backend.client.privacy!();
    const { BookingError } = await import('../../src/client/booking-error.js');
    page.element.client = page.backend.with({
      privacy: async () => ({ ...real, file: () => Promise.reject(new BookingError('rate-limited', 'no')) }),
    });
    await page.submit();
    await until(() => page.find('.trouble'), 'the trouble');
    expect(page.text('.lines')).to.contain('Nobody answered.');
    page.element.client = page.backend.client;
    await page.submit();
    await until(() => page.state() === 'in-progress', 'the receipt');
    expect(page.backend.asked('POST /privacy-requests')).to.have.length(1);
  });

  it('goes back with everything that was written', async () => {
    const page = await PrivacyPage.open();
    await page.choose('erase');
    await page.toCode();
    await page.press('[part="button"]:not(.again)');
    await until(() => page.find('#contact'), 'the questions');
    expect((page.find('#contact') as HTMLInputElement).value).to.equal('eva@example.com');
  });

  it('begins with one kind where the page asks for it, and needs no contact of a booking whose token is there', async () => {
    const page = await PrivacyPage.open({ kind: 'erase', booking: { id: 'b-1', manageToken: 'secret' } });
    await until(() => page.find('form'), 'the questions');
    expect(page.find('#contact')).to.equal(null);
    await page.submit();
    await until(() => page.find('.trouble'), 'a token that is none');
    expect(page.text('.trouble')).to.equal('This request is not known here. Check that the link is complete.');
  });

  it('says that there is nothing to ask for where the profile has no rights', async () => {
    const page = await PrivacyPage.open({}, { policy: { language: 'en' } });
    expect(page.text('.head')).to.contain('There is nothing to ask for on this page.');
    expect(page.find('.rights li')).to.equal(null);
  });

  it('changes its language with the page, and what was written stays', async () => {
    const page = await PrivacyPage.open();
    await page.choose('complaint');
    page.fill('text', 'Nobody answered.');
    page.element.parentElement!.lang = 'fr';
    await until(() => page.title === 'Nous adresser une réclamation', 'French');
    expect((page.find('#text') as HTMLTextAreaElement).value).to.equal('Nobody answered.');
  });

  it('runs from right to left', async () => {
    const page = await PrivacyPage.open({}, { lang: 'ar', policy: REQUESTS_POLICY });
    expect(page.find('.root')!.getAttribute('dir')).to.equal('rtl');
    await expect(page.element).shadowDom.to.be.accessible();
  });
});
