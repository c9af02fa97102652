/** Clients whose server is in the page. Its code is loaded with the first request. */
import { createClient, type BookingApi } from 'punctual/client';
import type { Server } from 'punctual/server';
import type { Lifetime } from './in-page-server.js';

/** What sends a request, as `fetch` does. */
export type Send = (request: Request) => Promise<Response>;

const servers = new Map<string, Promise<Server>>();

function serverOf(name: string, lifetime: Lifetime): Promise<Server> {
  const key = `${lifetime} ${name}`;
  const known = servers.get(key) ?? import('./in-page-server.js').then(({ openServer }) => openServer(name, lifetime));
  servers.set(key, known);
  return known;
}

/** Sends requests to the server of a business, and lets it send its messages afterwards. */
export function sendTo(name: string, lifetime: Lifetime): Send {
  return async (request) => {
    const server = await serverOf(name, lifetime);
    const response = await server.fetch(request);
    if (request.method !== 'GET') void server.sendMessages();
    return response;
  };
}

/** A client that sends its requests this way. */
export const clientOf = (send: Send): BookingApi => createClient({ fetch: send });

/** Sends requests to a sample business of its own, which promises this; a profile that it cannot have is left out. */
export function openOwn(policy: unknown): Send {
  let own: Promise<Server> | undefined;
  return async (request) => {
    own ??= import('./in-page-server.js').then(({ openSample }) => openSample(policy));
    return (await own).fetch(request);
  };
}
