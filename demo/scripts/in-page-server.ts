/** Reference servers in a page: the whole of it, on memory that lasts as long as the page or as the browser keeps it. */
import {
  ConfigError,
  createMemoryStore,
  createServer,
  sampleBusiness,
  type Server,
  type ServerConfig,
} from 'punctual/server';
import type { PolicyProfile } from 'punctual/policy';
import { createKeptStore } from './kept-store.js';
import { createKeptInbox } from './kept-inbox.js';

/** Where the site stands, whatever the path. */
export const SITE = new URL(import.meta.url.replace(/assets\/(chunks\/)?[^/]*$/, ''));

/** How long what is stored lasts. */
export type Lifetime = 'page' | 'browser';

let configs: Promise<Readonly<Record<string, ServerConfig>>> | undefined;

async function configOf(name: string): Promise<ServerConfig> {
  configs ??= fetch(new URL('assets/businesses.json', SITE)).then(
    (response) => response.json() as Promise<Readonly<Record<string, ServerConfig>>>,
  );
  const config = name === 'sample' ? sampleBusiness : (await configs)[name];
  if (!config) throw new Error(`There is no business ${name}.`);
  return config;
}

/** Opens the server of a business. */
export async function openServer(name: string, lifetime: Lifetime): Promise<Server> {
  const config = await configOf(name);
  // A link in a mail wants an address that is safe to open.
  const messages = isSecureContext ? { managePage: new URL('manage.html', SITE).href } : {};
  const isKept = lifetime === 'browser';
  return createServer(
    { ...config, messages },
    isKept
      ? { store: createKeptStore(name), inbox: createKeptInbox(name) }
      : { store: createMemoryStore(), deliver: async () => undefined },
  );
}

/** Opens the sample business with these promises, for as long as the page is there. */
export function openSample(policy: unknown): Server {
  const options = { deliver: async () => undefined };
  try {
    return createServer(
      { ...sampleBusiness, ...(policy !== undefined && { policy: policy as PolicyProfile }) },
      options,
    );
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return createServer(sampleBusiness, options);
  }
}
