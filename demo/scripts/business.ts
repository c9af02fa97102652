/** Shows what came of what visitors did, and looks again every few seconds. */
import type { InboxMessage } from 'punctual/server';
import { sendTo, type Send } from './in-page-client.js';

const AGAIN = 3000;
const state = document.querySelector<HTMLElement>('#state')!;
const whose = document.querySelector<HTMLSelectElement>('#whose')!;
const isInPage = state.dataset['source'] === 'page';

interface Booking {
  readonly status: string;
  readonly service: string;
  readonly staff: string;
  readonly start: string;
  readonly duration: number;
  readonly party: number;
  readonly contact?: { readonly name: string; readonly email: string; readonly phone?: string };
  readonly notes?: string;
  readonly smsState?: string;
  readonly createdAt: string;
}

interface Consent {
  readonly kind: string;
  readonly state: string;
  readonly receivedAt: string;
  readonly text?: { readonly id: string; readonly locale: string };
  readonly bookingRef?: string;
}

interface PrivacyRequest {
  readonly reference: string;
  readonly kind: string;
  readonly state: string;
  readonly needs?: string;
  readonly receivedAt: string;
  readonly contact?: string;
  readonly deadlines: readonly { readonly step: string; readonly day: string }[];
}

/** The next version of the same element, with text in it. */
function element(name: string, text = '', kind = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

const moment = (text: string): string =>
  new Date(text).toLocaleString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[], label: string): HTMLElement {
  const frame = element('div', '', 'table');
  Object.assign(frame, { tabIndex: 0, role: 'group', ariaLabel: label });
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  head.append(...heads.map((text) => Object.assign(element('th', text), { scope: 'col' })));
  const body = table.createTBody();
  for (const cells of rows) body.insertRow().append(...cells.map((text) => element('td', text)));
  frame.append(table);
  return frame;
}

function messageCard({ at, channel, to, subject, text, language = '', attachments = [] }: InboxMessage): HTMLElement {
  const card = element('article', '', 'message');
  const words = element('p', text, 'words');
  Object.assign(words, { lang: language, dir: 'auto' });
  card.append(
    element('h3', subject ?? text.slice(0, 60)),
    element('p', `${channel === 'sms' ? 'Text message' : 'Mail'} to ${to}, ${moment(at)}`, 'quiet'),
    words,
    ...attachments.map(({ name }) => element('p', `Attached: ${name}`, 'quiet')),
  );
  return card;
}

const VIEWS: Readonly<Record<string, { path: string; draw: (all: never) => HTMLElement[] }>> = {
  bookings: {
    path: 'bookings',
    draw: (all: readonly Booking[]) => [
      tableOf(
        ['When', 'What', 'With', 'Who', 'State'],
        all.map(({ start, duration, service, staff, party, contact, notes, status, smsState }) => [
          `${moment(start)}, ${duration} min`,
          party > 1 ? `${service}, ${party} people` : service,
          staff,
          contact ? [contact.name, contact.email, contact.phone, notes].filter(Boolean).join(' · ') : 'erased',
          smsState === undefined ? status : `${status}, texts ${smsState}`,
        ]),
        'Bookings',
      ),
    ],
  },
  messages: { path: 'outbox', draw: (all: readonly InboxMessage[]) => all.map(messageCard) },
  consents: {
    path: 'consents',
    draw: (all: readonly Consent[]) => [
      tableOf(
        ['Received', 'For', 'Answer', 'Words', 'Booking'],
        all.map(({ receivedAt, kind, state, text, bookingRef = '' }) => [
          moment(receivedAt),
          kind,
          state,
          text ? `${text.id} (${text.locale})` : '',
          bookingRef.slice(0, 8),
        ]),
        'Consent records',
      ),
    ],
  },
  requests: {
    path: 'requests',
    draw: (all: readonly PrivacyRequest[]) => [
      tableOf(
        ['Reference', 'Received', 'For', 'State', 'From', 'Due'],
        all.map(({ reference, receivedAt, kind, state, needs, contact = 'kept no more', deadlines }) => [
          reference,
          moment(receivedAt),
          kind,
          needs === undefined ? state : `${state}, needs ${needs}`,
          contact,
          deadlines.map(({ step, day }) => `${step} by ${day}`).join(', '),
        ]),
        'Privacy requests',
      ),
    ],
  },
};

const shown = new Map<string, string>();

async function look(): Promise<void> {
  const name = whose.value;
  const send: Send = isInPage ? sendTo(name, 'browser') : fetch;
  const base = isInPage ? 'http://localhost/v1' : new URL(name === 'sample' ? 'v1' : `${name}/v1`, location.href).href;
  for (const [id, { path, draw }] of Object.entries(VIEWS)) {
    const response = await send(new Request(`${base}/dev/${path}`)).catch(() => undefined);
    if (name !== whose.value) return;
    if (!response?.ok) {
      state.textContent = 'There is nothing to see: start the server with --inbox FILE, on this machine.';
      return;
    }
    const [rows = []] = Object.values((await response.json()) as Record<string, readonly unknown[]>);
    const text = JSON.stringify(rows);
    if (shown.get(id) === text) continue;
    shown.set(id, text);
    const place = document.querySelector<HTMLElement>(`[data-rows="${id}"]`)!;
    document.querySelector(`[data-count="${id}"]`)!.textContent = String(rows.length);
    place.replaceChildren(...(rows.length > 0 ? draw(rows as never) : [element('p', place.dataset['empty'], 'quiet')]));
  }
  state.textContent = 'Up to date.';
}

async function watch(): Promise<void> {
  await look();
  setTimeout(() => void watch(), AGAIN);
}

whose.addEventListener('change', () => {
  shown.clear();
  void look();
});
await watch();
