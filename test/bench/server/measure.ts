/** Loads running servers with autocannon from this process, and puts together what came of it. */
import autocannon, { type Result } from 'autocannon';
import type { Load } from './loads.js';
import type { ProcessorShares } from './processor-report.js';
import type { Serving } from './serving.js';

/** What one load came to. */
export interface Measured {
  readonly load: Load;
  readonly requestsPerSecond: number;
  /** Milliseconds; of several servers the slowest's. */
  readonly p50: number;
  readonly p99: number;
  /** Processor time of a request in the servers, in microseconds. */
  readonly serverMicroseconds: number;
  /** The same in the database, where that is a process of its own. */
  readonly databaseMicroseconds?: number | undefined;
  readonly shares: ProcessorShares;
}

/** What is measured: servers that share a database. */
export interface Setup {
  readonly servers: readonly Serving[];
  /** Processor time that the database's processes had so far, in milliseconds. */
  readonly databaseTime?: () => number;
}

async function fire(url: string, { request, visitors, isConditional }: Load, seconds: number): Promise<Result> {
  const headers: Record<string, string> = {};
  if (isConditional) headers['if-none-match'] = (await fetch(url + request.path!)).headers.get('etag') ?? '';
  return autocannon({ url, connections: visitors, duration: seconds, requests: [{ ...request, headers }] });
}

function requireAnswers({ statusCodeStats, errors, timeouts }: Result, { name, status }: Load): void {
  const statuses = Object.keys(statusCodeStats ?? {});
  if (errors + timeouts > 0 || statuses.join() !== String(status)) {
    throw new Error(`${name}: answered with ${statuses.join(', ')}, ${errors} errors, ${timeouts} timeouts`);
  }
}

/** Sends a load to all servers at once; `beside` goes on meanwhile and is not counted. */
export async function measure(setup: Setup, load: Load, seconds: number, beside?: Load): Promise<Measured> {
  const { servers, databaseTime } = setup;
  await Promise.all(servers.map(({ url }) => fire(url, load, 1)));
  await Promise.all(servers.map((server) => server.begin()));
  const before = databaseTime?.();
  const [results, others] = await Promise.all([
    Promise.all(servers.map(({ url }) => fire(url, load, seconds))),
    beside && fire(servers[0]!.url, beside, seconds),
  ]);
  const work = await Promise.all(servers.map((server) => server.end()));
  const after = databaseTime?.();
  for (const result of results) requireAnswers(result, load);
  if (others) requireAnswers(others, beside!);
  const requests = results.reduce((sum, { requests: { total } }) => sum + total, 0);
  const perRequest = (milliseconds: number): number => (milliseconds * 1000) / requests;
  return {
    load: beside
      ? { ...load, name: `${load.name}, while ${others!.requests.average.toFixed(0)} a second are booked` }
      : load,
    requestsPerSecond: results.reduce((sum, { requests: { total }, duration }) => sum + total / duration, 0),
    p50: Math.max(...results.map(({ latency }) => latency.p50)),
    p99: Math.max(...results.map(({ latency }) => latency.p99)),
    serverMicroseconds: perRequest(work.reduce((sum, { milliseconds }) => sum + milliseconds, 0)),
    databaseMicroseconds: after === undefined ? undefined : perRequest(after - before!),
    shares: work[0]!.shares,
  };
}
