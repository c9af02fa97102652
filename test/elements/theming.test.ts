/** Parts and custom properties are an interface: what is documented, what the manifest says and what is drawn agree. */
import { expect } from '@open-wc/testing';
import { cookieNotices } from './pages/every-cookie-notice.js';
import { consentReceipts, consents, phones, smsConsents } from './pages/every-consent.js';
import { forms } from './pages/every-form.js';
import { bookings, calendars, pickers, popups, zones } from './pages/every-look.js';
import { managed } from './pages/every-manage.js';
import { ageGuards, notices } from './pages/every-promise.js';
import { privacyRequests } from './pages/every-request.js';
import { looksOf, PartWatch, tokensRead } from './support/looks.js';

interface Described {
  readonly name: string;
  readonly description: string;
}

/** What of the manifest is about looks. */
interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** Each element in every state that has a part or a colour of its own. */
const STATES: Readonly<Record<string, () => AsyncGenerator<Element>>> = {
  'punctual-age-guard': ageGuards,
  'punctual-booking': bookings,
  'punctual-calendar': calendars,
  'punctual-consent': consents,
  'punctual-consent-receipt': consentReceipts,
  'punctual-cookie-notice': cookieNotices,
  'punctual-form': forms,
  'punctual-manage': managed,
  'punctual-notice': notices,
  'punctual-phone': phones,
  'punctual-popup': popups,
  'punctual-privacy-request': privacyRequests,
  'punctual-slot-picker': pickers,
  'punctual-sms-consent': smsConsents,
  'punctual-timezone': zones,
};

/** A value that no token has by itself. */
const VALUES: Readonly<Record<string, string>> = {
  '--punctual-font': 'monospace',
  '--punctual-radius': '7px',
  '--punctual-day-size': '71px',
  '--punctual-popup-layer': '77',
  '--punctual-cookie-layer': '78',
};

const textOf = async (path: string): Promise<string> => (await fetch(path)).text();

async function declarations(): Promise<Declaration[]> {
  const { modules } = JSON.parse(await textOf('/custom-elements.json')) as {
    modules: readonly { declarations?: readonly Declaration[] }[];
  };
  return modules.flatMap(({ declarations: declared = [] }) => declared).filter(({ tagName }) => tagName);
}

/** The rows of a tag's chapter, by name. */
function rowsOf(guide: string, tag: string): Record<string, string> {
  const [, chapter = ''] = guide.split(`## \`<${tag}>\`\n`);
  const [text = ''] = chapter.split('\n## ');
  return Object.fromEntries([...text.matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)].map(([, name, what]) => [name!, what!]));
}

describe('theming', () => {
  it('is documented as the manifest has it, for every element that draws', async () => {
    const guide = await textOf('/docs/theming.md');
    const drawing = (await declarations()).filter(({ cssParts }) => cssParts?.length);
    expect(drawing.map(({ tagName }) => tagName).sort()).to.deep.equal(Object.keys(STATES));
    for (const { tagName, cssParts = [], cssProperties = [] } of drawing) {
      const listed = [...cssProperties, ...cssParts].map(({ name, description }) => [name, description]);
      expect(rowsOf(guide, tagName!), tagName).to.deep.equal(Object.fromEntries(listed));
    }
  });

  for (const [tag, states] of Object.entries(STATES)) {
    describe(tag, () => {
      let declared: Declaration;
      before(async () => {
        declared = (await declarations()).find(({ tagName }) => tagName === tag)!;
      });

      it('lets a page reach each part that is documented, and draws no other', async function () {
        this.timeout(60_000);
        const parts = declared.cssParts!.map(({ name }) => name);
        const watch = new PartWatch(tag, parts);
        try {
          for await (const host of states()) watch.look(host);
        } finally {
          watch.stop();
        }
        expect([...watch.missed], 'drawn and not documented').to.deep.equal([]);
        expect([...watch.reached].sort(), 'documented and reached').to.deep.equal(parts.toSorted());
      });

      it('has its looks changed by each custom property that is documented, and by no other that it reads', async function () {
        this.timeout(60_000);
        const names = declared.cssProperties!.map(({ name }) => name);
        const read = new Set<string>();
        const changing = new Set<string>();
        for await (const host of states()) {
          tokensRead(host).forEach((name) => read.add(name));
          const before = looksOf(host);
          // A sheet that several elements share reads more than one of them shows.
          for (const name of new Set([...names, ...read])) {
            (host as HTMLElement).style.setProperty(name, VALUES[name] ?? 'rgb(1, 2, 3)');
            if (looksOf(host) !== before) changing.add(name);
            (host as HTMLElement).style.removeProperty(name);
          }
        }
        expect([...read], 'read').to.include.members(names);
        expect([...changing].sort(), 'changing something').to.deep.equal(names.toSorted());
      });
    });
  }
});
