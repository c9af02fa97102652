/** The request centre in every state that has a part or a colour of its own, one after the other. */
import { until } from '../support/until.js';
import { PrivacyPage, REQUESTS_POLICY } from './privacy-page.js';

type Looks = AsyncGenerator<Element>;

export async function* privacyRequests(): Looks {
  const choice = await PrivacyPage.open();
  yield choice.element;
  await choice.choose('correct');
  await choice.submit();
  await until(() => choice.find('.problems'), 'the list of faults');
  yield choice.element;
  const page = await PrivacyPage.open({}, { policy: { ...REQUESTS_POLICY, exportFirst: true } });
  await page.backend.bookElsewhere('2026-03-10T09:00:00Z', 'ada');
  await page.choose('erase');
  await page.toCode('else@example.com');
  yield page.element;
  await page.giveCode();
  await until(() => page.find('.copy'), 'the review');
  yield page.element;
  page.backend.fail('privacy', 'offline');
  await page.submit();
  await until(() => page.find('.trouble'), 'the trouble');
  yield page.element;
  await page.submit();
  await until(() => page.find('.outcome'), 'the receipt');
  yield page.element;
  const complaint = await PrivacyPage.open({}, { policy: REQUESTS_POLICY });
  await complaint.choose('complaint');
  complaint.fill('text', 'Nobody answered.');
  complaint.fill('contact', 'eva@example.com');
  await complaint.submit();
  await until(() => complaint.find('.lines'), 'the review');
  await complaint.submit();
  await until(() => complaint.find('.state-link'), 'the receipt');
  yield complaint.element;
}
