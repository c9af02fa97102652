/** What a page keeps closed until the visitor allows its category: frames, pictures and scripts. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/punctual-provider.js';
import type { CookieChoiceEvent } from '../../src/elements/cookie-notice/cookie-notice-events.js';
import { consent } from '../../src/state/consent-hub.js';
import { COOKIE_PROFILE, CookieNoticePage } from './pages/cookie-notice-page.js';
import { until } from './support/until.js';

/** A picture of one point, so that nothing is asked for. */
const PICTURE = new URL('./support/point.svg', import.meta.url).href;
const FRAME = new URL('./support/framed.html', import.meta.url).href;

interface Gated {
  readonly frame: HTMLIFrameElement;
  readonly other: HTMLIFrameElement;
  readonly picture: HTMLImageElement;
}

async function gatedPage(): Promise<Gated> {
  const place = await fixture<HTMLElement>(html`
    <div>
      <iframe
        title="Our film"
        width="320"
        height="180"
        data-punctual-category="marketing"
        data-punctual-service="video"
        data-punctual-src=${FRAME}
      ></iframe>
      <iframe data-punctual-category="marketing" data-punctual-service="maps" data-punctual-src=${FRAME}></iframe>
      <img alt="" data-punctual-category="analytics" data-punctual-src=${PICTURE} />
    </div>
  `);
  const [frame, other] = place.querySelectorAll('iframe');
  return { frame: frame!, other: other!, picture: place.querySelector('img')! };
}

const placeOf = (frame: HTMLIFrameElement): ShadowRoot | undefined => {
  const before = frame.previousElementSibling;
  return before?.matches('[data-punctual-placeholder]') ? before.shadowRoot! : undefined;
};
const press = (frame: HTMLIFrameElement, part: 'once' | 'always'): void =>
  placeOf(frame)!.querySelector<HTMLElement>(`[part=${part}]`)!.click();

describe('what waits for consent', () => {
  afterEach(() => CookieNoticePage.forget());

  it('is closed, and a frame has something in its place that says what it is and is as large', async () => {
    const { frame, other, picture } = await gatedPage();
    await CookieNoticePage.open();
    await until(() => placeOf(frame) && placeOf(other), 'placeholders');
    const place = placeOf(frame)!;
    expect(place.textContent.replace(/\s+/g, ' ')).to.contain('Our film').and.to.contain(location.host);
    expect(place.textContent).to.contain('Show it this once').and.to.contain('Always allow “Video”');
    expect(place.host.getBoundingClientRect().height).to.be.at.least(180);
    expect(place.host.getBoundingClientRect().width).to.equal(320);
    expect(frame.offsetHeight).to.equal(0);
    for (const closed of [frame, other, picture]) expect(closed.hasAttribute('src')).to.equal(false);
    await expect(place.host).to.be.accessible();
  });

  it('shows one frame once, and allows nothing by that', async () => {
    const { frame, other } = await gatedPage();
    await CookieNoticePage.open();
    await until(() => placeOf(frame), 'a placeholder');
    press(frame, 'once');
    expect(frame.src).to.equal(FRAME);
    await until(() => !placeOf(frame), 'its placeholder goes');
    expect(frame.offsetHeight).to.be.greaterThan(0);
    expect(placeOf(other)).not.to.equal(undefined);
    expect(consent.has('marketing', 'video')).to.equal(false);
  });

  it('always allows the service that a frame is of, and no other', async () => {
    const { frame, other } = await gatedPage();
    const page = await CookieNoticePage.open();
    await until(() => placeOf(frame), 'a placeholder');
    const made = page.next<CookieChoiceEvent>('punctual-cookie-choice');
    press(frame, 'always');
    expect((await made).allowed).to.deep.equal(['marketing/video']);
    await until(() => frame.src === FRAME && !placeOf(frame), 'it is shown');
    expect(other.hasAttribute('src')).to.equal(false);
    expect(placeOf(other)).not.to.equal(undefined);
  });

  it('opens with a yes, and what can be taken away goes with a no', async () => {
    const { frame, picture } = await gatedPage();
    const page = await CookieNoticePage.open();
    await until(() => page.part('notice'), 'the question');
    await page.press('accept');
    await until(() => frame.src === FRAME && picture.src === PICTURE, 'they are shown');
    await until(() => picture.complete && picture.naturalWidth > 0, 'the picture is there');
    await page.openSettings();
    await page.press('refuse', page.dialog!);
    await until(() => frame.src === 'about:blank' && !picture.hasAttribute('src'), 'they are closed');
    await until(() => placeOf(frame), 'the placeholder is back');
  });

  it('is kept closed where it comes later', async () => {
    const page = await CookieNoticePage.open();
    await until(() => page.part('notice'), 'the question');
    const { frame, picture } = await gatedPage();
    await until(() => placeOf(frame), 'a placeholder');
    await page.press('accept');
    await until(() => frame.src === FRAME && picture.src === PICTURE, 'they are shown');
  });

  it('is never sent to a script', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><img alt="" data-punctual-category="analytics" data-punctual-src="javascript:alert(1)" /></div>`,
    );
    const page = await CookieNoticePage.open();
    await until(() => page.part('notice'), 'the question');
    const made = page.next('punctual-cookie-choice');
    await page.press('accept');
    await made;
    expect(consent.has('analytics')).to.equal(true);
    expect(place.querySelector('img')!.hasAttribute('src')).to.equal(false);
  });
});

describe('a cookie notice inside a provider', () => {
  afterEach(() => CookieNoticePage.forget());

  it('asks what the provider’s profile says, and hears when that changes', async () => {
    const provider = await fixture<HTMLElement & { profile: unknown }>(
      html`<punctual-provider lang="en-GB" .profile=${COOKIE_PROFILE}></punctual-provider>`,
    );
    const element = document.createElement('punctual-cookie-notice');
    provider.append(element);
    const page = new CookieNoticePage(element);
    await until(() => page.part('notice'), 'the question');
    expect(page.text('notice')).to.contain('Shows us which pages are read');
    provider.profile = { ...COOKIE_PROFILE, cookies: { categories: [COOKIE_PROFILE.cookies!.categories[0]!] } };
    await until(() => page.part('line') && !page.part('notice'), 'the line');
  });
});
