/**
 * The pages that are compared, on one server of this machine: files as a CDN has them (brotli, kept), answers that cost
 * nothing to make. Owns what each page is; how fast it is has to be measured.
 */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { build } from 'esbuild';
import { inRoot } from '../../../scripts/paths.js';
import type { renderBooking as RenderBooking } from '../../../src/ssr/index.js';
import { availability, boot } from './answers.js';

/** Names of the pages. */
export const PAGES = ['empty', 'plain', 'bare-lit', 'pasted', 'preloaded', 'drawn'] as const;
export type PageName = (typeof PAGES)[number];

/** A running site. */
export interface Site {
  /** Address of a page, with that many slots a month. */
  url(page: PageName, perMonth: number): string;
  stop(): Promise<void>;
}

/** Tags of a page: of its head, and of its body. */
type Tags = readonly [head: string, body: string];

const compress = promisify(brotliCompress);

function send(response: ServerResponse, type: string, packed: Buffer): void {
  response.writeHead(200, {
    'content-type': type,
    'content-encoding': 'br',
    'content-length': packed.length,
    'cache-control': 'public, max-age=31536000, immutable',
  });
  response.end(packed);
}

/** A page of nothing but the platform: asks for the same slots, and puts them into a `<select>`. */
const plainPage = (data: string): Tags => [
  '',
  `<select id="times" size="8"><option>Loading</option></select>
<script>
  fetch(${JSON.stringify(data)}).then((response) => response.json()).then(({ availability }) => {
    const format = new Intl.DateTimeFormat('en', { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' });
    const day = availability.slots[0].start.slice(0, 10);
    document.querySelector('#times').replaceChildren(
      ...availability.slots
        .filter(({ start }) => start.startsWith(day))
        .map(({ start }) => new Option(format.format(new Date(start)), start)),
    );
  });
</script>`,
];

/** Starts the site over the built package. */
export async function startSite(now: number): Promise<Site> {
  const { flow } = JSON.parse(await readFile(inRoot('dist/preload.json'), 'utf8')) as { flow: string[] };
  const { renderBooking } = (await import(pathToFileURL(inRoot('dist/ssr/index.js')).href)) as {
    renderBooking: typeof RenderBooking;
  };
  const bare = await build({
    entryPoints: [inRoot('test/bench/pages/bare-lit.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    conditions: ['production'],
  });
  /** Each answer, packed once: the first visit of a page is not to be measured. */
  const packed = new Map<string, Promise<Buffer>>();
  const server: Server = createServer((request, response) => void answer(request.url ?? '/', response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const tagsOf = async (page: PageName, perMonth: number): Promise<Tags> => {
    const api = `${origin}/${perMonth}/v1`;
    const data = `${api}/boot?service=visit`;
    const script = '<script type="module" src="/punctual.js"></script>';
    const tag = `<punctual-booking api="${api}" service="visit"></punctual-booking>`;
    switch (page) {
      case 'empty':
        return ['', '<p>Nothing</p>'];
      case 'plain':
        return plainPage(data);
      case 'bare-lit':
        return ['<script type="module" src="/bare-lit.js"></script>', `<bare-booking src="${data}"></bare-booking>`];
      case 'pasted':
        return [script, tag];
      case 'preloaded': {
        const chunks = flow.map((file) => `<link rel="modulepreload" href="/${file}">`).join('');
        return [`<link rel="preload" as="fetch" crossorigin href="${data}">${chunks}${script}`, tag];
      }
      case 'drawn': {
        const link = { href: 'mailto:hello@example.com', text: 'Book by email' };
        const attributes = { api, service: 'visit' };
        return [script, await renderBooking({ attributes, boot: boot(now, perMonth), link })];
      }
    }
  };

  const bodyOf = async (path: string, query: URLSearchParams): Promise<string | Buffer> => {
    const [, perMonth = '', kind = '', name = ''] = /^\/(\d+)\/(v1|page)\/(.*)$/.exec(path) ?? [];
    if (kind === 'page') {
      const [head, body] = await tagsOf(name as PageName, Number(perMonth));
      return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${name}</title>${head}<body>${body}`;
    }
    if (name === 'boot') return JSON.stringify(boot(now, Number(perMonth)));
    if (kind === 'v1') {
      const [from, to] = ['from', 'to'].map((end) => Date.parse(query.get(end)!));
      return JSON.stringify(availability(from!, to!, Number(perMonth)));
    }
    if (path === '/bare-lit.js') return Buffer.from(bare.outputFiles[0]!.contents);
    return readFile(inRoot(`dist${path}`));
  };

  const answer = async (target: string, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(target, origin);
    const type = pathname.endsWith('.js')
      ? 'text/javascript'
      : pathname.includes('/v1/')
        ? 'application/json'
        : 'text/html';
    try {
      if (!packed.has(target))
        packed.set(
          target,
          bodyOf(pathname, searchParams).then((body) => compress(body)),
        );
      send(response, type, await packed.get(target)!);
    } catch {
      response.writeHead(404).end();
    }
  };

  return {
    url: (page, perMonth) => `${origin}/${perMonth}/page/${page}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
