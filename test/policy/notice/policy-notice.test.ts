import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadNoticeWording } from '../../../src/policy/notice/load-notice-wording.js';
import type { NoticeLine, NoticeText } from '../../../src/policy/notice/notice-line.js';
import type { NoticeWording } from '../../../src/policy/notice/notice-wording.js';
import { policyNotice, type PolicyNotice } from '../../../src/policy/notice/policy-notice.js';
import { NOTICE_WORDINGS } from '../../../src/policy/notice/wordings/index.js';
import { en } from '../../../src/policy/notice/wordings/en.js';
import { fr } from '../../../src/policy/notice/wordings/fr.js';
import { presets } from '../../../src/policy/presets/index.js';
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { profileVersion } from '../../../src/policy/profile/fingerprint.js';
import { REQUEST_KINDS } from '../../../src/policy/profile/rights.js';
import { plainText, textParts } from '../../../src/policy/profile/text.js';
import { fullProfile } from '../full-profile.js';
import { without } from '../without.js';

const TODAY = '2026-02-10';
const said = ({ label, text }: NoticeText): string => (label ? `${label} ${text}` : text);
const saidOfLine = (line: NoticeLine): string[] => [said(line), ...(line.notes ?? []).map(said)];

/** Everything that a notice says, an entry a text. */
function everything(notice: PolicyNotice): string[] {
  return [
    ...notice.version.map(said),
    ...notice.controller.map(said),
    ...(notice.upcoming ? [notice.upcoming.text, notice.upcoming.change?.text ?? ''] : []),
    ...notice.sections.flatMap(({ title, lines }) => [title, ...lines.flatMap(saidOfLine)]),
  ].filter(Boolean);
}
const tell = (profile: PolicyProfile, today = TODAY): string[] => everything(policyNotice(profile, en, 'en', today));
const sectionOf = (profile: PolicyProfile, id: string, wording = en, language = 'en'): string[] =>
  policyNotice(profile, wording, language, TODAY)
    .sections.filter((section) => section.id === id)
    .flatMap(({ lines }) => lines.flatMap(saidOfLine));

/** A profile in which there is something to be said of each clause. */
function richProfile(): PolicyProfile {
  const full = fullProfile();
  return {
    ...full,
    controller: {
      ...full.controller!,
      brand: 'Seehaus',
      phone: { display: '+1 (555) 123-CALE', dial: '+15551232253' },
      contactPage: 'https://example.com/contact',
      website: 'https://example.com',
      privacyContact: 'Privacy Team',
    },
    purposes: { ...full.purposes, law: { text: 'Keeping the books', basis: 'legal-obligation' } },
    fields: { name: { purposes: ['booking'], why: 'To greet you', basis: 'contract', automatic: true } },
    recipients: [{ name: 'Twilio', purpose: 'Text messages', region: 'US', policy: 'https://example.com/twilio' }],
    transfers: [{ to: 'CA', text: 'Standard clauses apply.' }],
    storedIn: ['EU'],
    retention: [
      { what: 'Bookings', period: 'P12M', from: 'after the visit', backups: 'P90D', except: 'tax papers' },
      { what: 'Notes', criterion: 'As long as needed' },
    ],
    statements: [{ about: 'security', text: 'All is encrypted.' }],
    age: { minimum: 16, guard: 'neutral', forOthers: true },
    cookies: { ...full.cookies!, browserHint: true },
    browserStorage: false,
    rights: Object.fromEntries(REQUEST_KINDS.map((kind) => [kind, [{ by: 'form' }]])),
    erasure: ['delete', 'anonymise'],
    exportFirst: true,
    answerWithin: [
      { kinds: ['erase'], what: 'backups', within: { businessDays: 10 }, after: 'answer' },
      { what: 'answer', within: { months: 1 } },
    ],
    changes: { noticeDays: 14, by: ['page', 'mail', 'app'], continuedUse: true },
  };
}

/** Which clause makes which text. */
const CLAUSES: [clause: string, text: RegExp][] = [
  ['version', /^Version: February 1, 2026$/],
  ['publishedAt', /^Published on February 1, 2026\.$/],
  ['effectiveAt', /February 15, 2026/],
  ['change', /We now send text messages/],
  ['controller/brand', /Known as: Seehaus/],
  ['controller/address', /10115 Berlin/],
  ['controller/address/street', /Seeweg 1/],
  ['controller/address/country', /^Germany$/],
  ['controller/mail', /mailto:help@example\.com/],
  ['controller/phone', /\[\+1 \(555\) 123-CALE\]\(tel:\+15551232253\)/],
  ['controller/contactPage', /example\.com\/contact/],
  ['controller/website', /\(https:\/\/example\.com\)/],
  ['controller/privacyContact', /Privacy Team/],
  ['purposes/news', /Sending you our news/],
  ['purposes/law/basis', /Legal basis: a legal obligation/],
  ['fields/name', /^Name$/],
  ['fields/name/purposes', /Used for: Making and keeping/],
  ['fields/name/why', /To greet you/],
  ['fields/name/automatic', /Recorded automatically/],
  ['consents', /Send me your news/],
  ['marketing', /only if you have agreed to it separately/],
  ['sells', /do not sell/],
  ['recipients', /^Twilio$/],
  ['recipients/0/purpose', /^Text messages$/],
  ['recipients/0/region', /Where: United States/],
  ['recipients/0/policy', /example\.com\/twilio/],
  ['transfers', /Standard clauses/],
  ['transfers/0/to', /Where: Canada/],
  ['storedIn', /Stored in: European Union/],
  ['retention/0', /Kept for: 12 months/],
  ['retention/0/from', /after the visit/],
  ['retention/0/backups', /Backup copies, after that: 90 days/],
  ['retention/0/except', /Except: tax papers/],
  ['retention/1', /As long as needed/],
  ['statements', /All is encrypted/],
  ['cookies', /Counts visits/],
  ['cookies/categories/1/cookies', /_pk_id\*/],
  ['cookies/categories/0/cookies/0/lifetime', /until you close the browser/],
  ['cookies/browserHint', /browser’s settings/],
  ['browserStorage', /stores nothing on your device/],
  ['age', /under 16/],
  ['age/forOthers', /An adult may book/],
  ['rights', /our request form/],
  ['identityProof', /with a code/],
  ['erasure', /deleted or made anonymous/],
  ['exportFirst', /get a copy/],
  ['answerWithin/0', /10 business days/],
  ['answerWithin/0/after', /Counted from the end/],
  ['answerWithin/1', /We answer within: 1 month/],
  ['authorities', /\[BlnBDI\]\(https:\/\/www\.datenschutz-berlin\.de\)/],
  ['changes/noticeDays', /at least 14 days before/],
  ['changes/by', /on this page, by email, and in the app/],
  ['changes/continuedUse', /counts as agreement/],
];

describe('a clause leaves a line, and silence none', () => {
  const all = tell(richProfile());
  for (const [clause, text] of CLAUSES) {
    test(clause, () => {
      assert.ok(
        all.some((line) => text.test(line)),
        `${String(text)} in\n${all.join('\n')}`,
      );
      const less = tell(without(richProfile(), clause));
      assert.ok(!less.some((line) => text.test(line)), less.filter((line) => text.test(line)).join('\n'));
      assert.ok(less.length > all.length / 2);
    });
  }
  for (const kind of REQUEST_KINDS) {
    test(`rights/${kind}, also when it is off`, () => {
      const right = (profile: PolicyProfile): boolean =>
        policyNotice(profile, en, 'en', TODAY).sections.some(({ id, lines }) =>
          lines.some(
            ({ label, notes }) =>
              id === 'rights' && label === en.ask && notes?.some(({ text }) => text === en.rights[kind]),
          ),
        );
      assert.ok(right(richProfile()));
      assert.ok(!right(without(richProfile(), `rights/${kind}`)));
      assert.ok(!right({ ...richProfile(), rights: { ...richProfile().rights, [kind]: 'off' } }));
    });
  }
  test('a profile that says nothing has a version and nothing else', () => {
    const notice = policyNotice({}, en, 'en', TODAY);
    assert.deepEqual(notice, {
      version: [{ text: `Version: ${profileVersion({})}` }],
      controller: [],
      upcoming: undefined,
      sections: [],
    });
  });
});

describe('dates', () => {
  test('are as precise as the policy has them', () => {
    assert.deepEqual(policyNotice(presets.konnecs, en, 'en', TODAY).version, [{ text: 'Version: March 2026' }]);
    assert.deepEqual(policyNotice(presets.konnecs, fr, 'fr', TODAY).version, [{ text: 'Version : mars 2026' }]);
  });
  test('an undated policy is named by its content', () => {
    const [version] = policyNotice(presets['smart-scheduling'], en, 'en', TODAY).version;
    assert.match(version!.text, /^Version: [0-9a-f]{12}$/);
    const edited = { ...presets['smart-scheduling'], sells: true };
    assert.notEqual(policyNotice(edited, en, 'en', TODAY).version[0]!.text, version!.text);
  });
  test('a material change is announced until the day it takes effect', () => {
    const upcoming = (today: string): unknown => policyNotice(fullProfile(), en, 'en', today).upcoming;
    assert.deepEqual(upcoming('2026-02-14'), {
      date: '2026-02-15',
      text: 'This policy changes on February 15, 2026.',
      change: { text: 'We now send text messages.' },
    });
    assert.equal(upcoming('2026-02-15'), undefined);
    assert.ok(tell(fullProfile(), '2026-02-15').includes('In effect from February 15, 2026.'));
    assert.equal(policyNotice({ ...fullProfile(), material: false }, en, 'en', '2026-02-10').upcoming, undefined);
  });
});

describe('the five platforms', () => {
  test('a vanity number is shown as it is written and dials its digits', () => {
    const { controller } = policyNotice(presets.calendera, en, 'en', TODAY);
    const phone = controller.flatMap(({ text }) => textParts(text)).find(({ href }) => href?.startsWith('tel:'));
    assert.deepEqual(phone, { text: '+1 (555) 123-CALE', href: 'tel:+15551232253' });
    assert.ok(controller.some(({ text }) => text === 'Austin, TX 78701'));
  });
  test('Calendera: a dashboard, mail and export, and no form', () => {
    const rights = sectionOf(presets.calendera, 'rights').join('\n');
    assert.match(rights, /Open your dashboard/);
    assert.match(rights, /Export your data/);
    assert.match(rights, /privacy@calendera\.com/);
    assert.doesNotMatch(rights, /request form/);
    assert.match(rights, /\[privacy@calendera\.com\]\(mailto:privacy@calendera\.com\) or letter to our postal address/);
  });
  test('Calendera: how long is a criterion', () => {
    assert.ok(sectionOf(presets.calendera, 'retention').some((line) => line.includes('plus a reasonable period')));
  });
  test('Konnecs: 30 days, and copies for 90 more', () => {
    const lines = sectionOf(presets.konnecs, 'retention');
    assert.ok(lines.includes('Kept for: 30 days'));
    assert.ok(lines.includes('Backup copies, after that: 90 days'));
  });
  test('CalMedi: name, address and mail', () => {
    assert.deepEqual(policyNotice(presets['cal-medi'], fr, 'fr', TODAY).controller.map(said).slice(0, 6), [
      'IHTConsulting',
      'Connu sous le nom de : CalMedi',
      'ZAC LEONARD DE VINCI BAT D4 – 16 avenue Graham Bell',
      '77600 Bussy-Saint-Georges',
      'France',
      '[support@calmedi.io](mailto:support@calmedi.io)',
    ]);
  });
  test('what a platform is silent on has no section', () => {
    const ids = (profile: PolicyProfile): string[] =>
      policyNotice(profile, en, 'en', TODAY).sections.map(({ id }) => id);
    assert.ok(!ids(presets['cal-connect']).includes('children'));
    assert.ok(!ids(presets['cal-medi']).includes('changes'));
    assert.ok(!ids(presets['smart-scheduling']).includes('retention'));
  });
  for (const [id, profile] of Object.entries(presets)) {
    test(`${id}: each of its own texts is there`, () => {
      const all = tell(profile).map(plainText);
      const text = (value: unknown): string => (typeof value === 'string' ? value : (value as { en: string }).en);
      const own = [
        ...Object.values(profile.purposes ?? {}).map((purpose) => text(purpose.text)),
        ...(profile.recipients ?? []).flatMap(({ name, purpose }) => [text(name), text(purpose)]),
        ...(profile.statements ?? []).map((statement) => text(statement.text)),
        ...(profile.transfers ?? []).map((transfer) => text(transfer.text)),
        ...(profile.retention ?? []).map(({ what }) => text(what)),
        ...(profile.consents ?? []).map((consent) => text(consent.text)),
        ...(profile.cookies?.categories ?? []).map(({ purpose }) => text(purpose)),
        ...(profile.authorities ?? []).map(({ name }) => name),
        profile.controller!.name,
      ];
      for (const one of own)
        assert.ok(
          all.some((line) => line.includes(one)),
          one,
        );
    });
  }
});

describe('in every language', () => {
  const flat = (wording: NoticeWording): string[] =>
    Object.values(wording as unknown as Record<string, unknown>).flatMap((value) =>
      typeof value === 'string' ? [value] : Object.values(value as Record<string, string>),
    );
  for (const [language, wording] of Object.entries(NOTICE_WORDINGS)) {
    test(`${language}: no gap is left, nothing is undefined or an object`, () => {
      for (const profile of [richProfile(), fullProfile(), ...Object.values(presets)]) {
        for (const line of everything(policyNotice(profile, wording, language, TODAY))) {
          assert.doesNotMatch(line, /undefined|\[object|[{}]|NaN/);
        }
      }
    });
    test(`${language}: no text is empty, and none is English`, () => {
      for (const text of flat(wording)) assert.ok(text.trim());
      if (language === 'en') return;
      const same = flat(wording).filter((text) => /[a-z]{4}/.test(text) && flat(en).includes(text));
      assert.ok(same.length <= 1, same.join());
    });
    test(`${language}: gaps are those of English`, () => {
      const gaps = (of: NoticeWording): string[] =>
        flat(of)
          .flatMap((text) => text.match(/\{(?!count)\w+\}/g) ?? [])
          .sort();
      assert.deepEqual(gaps(wording), gaps(en));
    });
  }

  test('is loaded by its language, English where there is none', async () => {
    for (const [language, wording] of Object.entries(NOTICE_WORDINGS)) {
      assert.equal((await loadNoticeWording(language)).wording, wording);
    }
    assert.deepEqual(await loadNoticeWording('tlh'), { wording: en, language: 'en' });
    assert.equal((await loadNoticeWording('pt-BR')).language, 'pt-BR');
  });

  test('a text of the business in another language says which', () => {
    const german = NOTICE_WORDINGS['de']!;
    const { sections } = policyNotice(presets.konnecs, german, 'de', TODAY);
    const line = sections.find(({ id }) => id === 'purposes')!.lines[0]!;
    assert.equal(line.language, 'en');
    assert.equal(line.notes![0]!.language, undefined);
  });
});

test('a name cannot break out of its link', () => {
  const profile: PolicyProfile = {
    authorities: [{ name: 'x](javascript:alert(1)) [y', url: 'https://example.com/a_(b)' }],
  };
  const [line] = sectionOf(profile, 'rights');
  assert.deepEqual(
    textParts(line!).flatMap(({ href }) => href ?? []),
    ['https://example.com/a_%28b%29'],
  );
});
