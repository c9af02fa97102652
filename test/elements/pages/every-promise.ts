/** The notice and the age guard in every state that has a part or a colour of its own, one after the other. */
import { calMedi } from '../../../src/policy/presets/cal-medi.js';
import { forgetTab } from '../../../src/state/kept-on-device.js';
import { fullProfile } from '../../policy/full-profile.js';
import { AgeGuardPage } from './age-guard-page.js';
import { NoticePage } from './notice-page.js';

type Looks = AsyncGenerator<Element>;

export async function* notices(): Looks {
  forgetTab();
  const change = { material: true, publishedAt: '2026-02-01', effectiveAt: '2026-02-15', change: 'We now text.' };
  const profile = { ...fullProfile(), ...change, document: ['# 1', 'We keep [a page](https://example.com/x).'] };
  const page = await NoticePage.open({ profile: { ...profile, browserStorage: false } });
  page.root.querySelector('details')!.open = true;
  yield page.element;
  await page.element.showPolicy();
  yield page.element;
  page.part('close')!.click();
  const moved = await NoticePage.open({ profile: { ...profile, browserStorage: false, version: '2026-02-09' } });
  yield moved.element;
  forgetTab();
}

export async function* ageGuards(): Looks {
  forgetTab();
  const settings = (guard: 'attest' | 'neutral') => ({
    profile: { ...calMedi, age: { minimum: 18, guard, forOthers: true } },
  });
  const attest = await AgeGuardPage.open(settings('attest'));
  yield attest.element;
  await attest.tick();
  yield attest.element;
  const neutral = await AgeGuardPage.open(settings('neutral'));
  yield neutral.element;
  await neutral.answer('', '');
  yield neutral.element;
  await neutral.answer('1', '1980');
  yield neutral.element;
  forgetTab();
  const young = await AgeGuardPage.open(settings('neutral'));
  await young.answer('1', '2015');
  yield young.element;
  forgetTab();
}
