/** A managed booking in every state that has a part or a colour of its own, one after the other. */
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { bundle, SMS_GIVEN } from '../../support/consents.js';
import { Backend } from '../support/backend.js';
import { until } from '../support/until.js';
import { CodePage } from './code-page.js';
import { openZones } from './every-look.js';
import { ManagePage } from './manage-page.js';
import { PrivacyPage, REQUESTS_POLICY } from './privacy-page.js';
import { SMS_PROFILE } from './sms-consent-page.js';

type Looks = AsyncGenerator<Element>;

const NUMBER = '+12125550123';
const PROFILE: PolicyProfile = { ...SMS_PROFILE, controller: { name: 'Testpraxis GmbH' } };

/** Free on days a month apart: in between are weeks without times. */
const RARE = {
  staff: [
    { id: 'ada', name: 'Ada Brandt', hours: {}, exceptions: { '2026-04-06': ['09:00-10:00'] } },
    { id: 'ben', name: 'Ben Okafor', hours: {} },
  ],
};

/** A booking whose visitor gets text messages. */
async function withConsents(backend: Backend): Promise<ManagePage> {
  const { page } = await ManagePage.ready(
    backend,
    {
      contact: { name: 'Mia Wong', email: 'mia@example.com', phone: NUMBER },
      consents: bundle([{ ...SMS_GIVEN, contactPoint: NUMBER }]),
      smsConsent: { given: true },
    },
    { privacyPage: '/privacy.html' },
  );
  await until(() => page.root.querySelector('punctual-sms-consent')?.shadowRoot?.querySelector('.state'), 'a consent');
  return page;
}

async function timesOf(page: ManagePage): Promise<void> {
  await page.press('Change time');
  await until(() => page.root.querySelector('punctual-slot-picker') && page.picker.times.length, 'times');
  await page.picker.settled();
}

/** Requests about data, opened in place: what can be asked, what is wrong, what there is, what was done. */
async function* asked(): Looks {
  const backend = new Backend({ config: { policy: { ...REQUESTS_POLICY, exportFirst: true } } });
  const { page } = await ManagePage.ready(backend);
  const ask = (): HTMLElement | null => page.root.querySelector('.ask');
  await until(ask, 'a way to ask');
  ask()!.click();
  await until(
    () => page.root.querySelector('punctual-privacy-request')?.shadowRoot?.querySelector('.rights'),
    'rights',
  );
  const centre = new PrivacyPage(page.root.querySelector('punctual-privacy-request')!, backend, []);
  yield page.element;
  await centre.choose('correct');
  await centre.submit();
  await until(() => centre.find('.problems'), 'what is wrong');
  yield page.element;
  await centre.press('.buttons .button:not(.primary)');
  await centre.choose('erase');
  yield page.element;
  await centre.submit();
  await until(() => centre.find('.copy'), 'what there is');
  yield page.element;
  backend.fail('privacy', 'offline');
  await centre.submit();
  await until(() => centre.find('.trouble'), 'the trouble');
  yield page.element;
  await centre.submit();
  await until(() => centre.find('.outcome'), 'what was done');
  yield page.element;
  page.element.remove();
}

/** A number that waits, and is confirmed. */
async function* waiting(): Looks {
  const codes: string[] = [];
  const deliver = ({ text }: { text: string }): Promise<void> => {
    codes.push(...(/\d{6}/.exec(text) ?? []));
    return Promise.resolve();
  };
  const policy = { ...PROFILE, sms: { ...PROFILE.sms, doubleOptIn: {} } };
  const page = await withConsents(new Backend({ config: { policy }, server: { deliver } }));
  const code = new CodePage(page.root.querySelector('punctual-sms-consent')!.shadowRoot!);
  await until(() => code.button('send-code'), 'a code can be asked for');
  yield page.element;
  await code.ask();
  yield page.element;
  await code.type(codes.at(-1)!);
  yield page.element;
  page.element.remove();
}

/** Seen, moved, refused, cancelled; and one that cannot be read. */
export async function* managed(): Looks {
  const backend = new Backend({ config: { policy: PROFILE } });
  const page = await withConsents(backend);
  yield page.element;
  await timesOf(page);
  await openZones(page.picker);
  yield page.element;
  await page.pickTime('11:30');
  yield page.element;
  await backend.bookElsewhere('2026-03-10T10:30:00Z', 'ada');
  await page.press('Move booking');
  await until(() => page.alternatives.length, 'alternatives');
  yield page.element;
  await page.press('Leave it as it is');
  await page.press('Cancel booking');
  backend.fail('cancelBooking', 'rate-limited');
  await page.press('Yes, cancel it');
  await until(() => page.trouble, 'what went wrong');
  yield page.element;
  await page.press('Yes, cancel it');
  await page.becomes('This booking is cancelled');
  yield page.element;
  page.element.remove();
  yield* waiting();

  const rare = new Backend({ config: RARE });
  const { page: empty } = await ManagePage.ready(rare, { start: '2026-04-06T07:00:00Z' }, { layout: 'week' });
  await timesOf(empty);
  empty.picker.root.querySelector<HTMLElement>('.week-head .turn:last-of-type')!.click();
  await until(() => empty.picker.root.querySelector('.empty'), 'a week without times');
  yield empty.element;
  empty.element.remove();
  yield* asked();
}
