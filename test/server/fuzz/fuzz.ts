/** Every operation of the OpenAPI document, with everything that can be sent to it; for any store. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as fc from 'fast-check';
import { createOpenApiDocument } from '../../../src/protocol/openapi.js';
import type { Store } from '../../../src/server/store/store.js';
import { createAnswerCheck, type ReadAnswer } from './check-answer.js';
import { requestsFor, strangeRequests, toRequest, type ContractDocument, type Draft } from './fuzzed-requests.js';
import { openHouse, type House } from './house.js';

const document = createOpenApiDocument() as unknown as ContractDocument;
const check = createAnswerCheck(document);
/** The same each time, so that a change is what fails; `FUZZ_SEED=random FUZZ_RUNS=2000` looks elsewhere, and longer. */
const asked = process.env['FUZZ_SEED'] ?? '20261126';
const seed = asked === 'random' ? Date.now() % 2 ** 31 : Number(asked);
const runs = Number(process.env['FUZZ_RUNS'] ?? 40);
/** An answer that takes so long does not come. */
const PATIENCE = 20_000;

async function ask({ server }: House, request: Request): Promise<ReadAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('no answer'));
    }, PATIENCE);
  });
  try {
    const response = await Promise.race([server.fetch(request, { remoteAddress: '203.0.113.7' }), patience]);
    return { status: response.status, headers: response.headers, text: await response.text() };
  } finally {
    clearTimeout(timer);
  }
}

/** Has the server of this store asked for everything. */
export function itHoldsItsContract(open: () => Promise<Store>): void {
  let house: House;
  async function held(draft: Draft, isRight: (answer: ReadAnswer) => void): Promise<number> {
    const names = await house.furnish(JSON.stringify(draft).match(/\$[a-zA-Z]+/g) ?? []);
    const request = toRequest(draft, names, house.server.clock.now());
    const before = house.server.logged.length;
    const answer = await ask(house, request);
    const crashes = house.server.logged.slice(before);
    assert.deepEqual(crashes, [], 'the server crashed');
    isRight(answer);
    return answer.status;
  }

  const tries = (requests: fc.Arbitrary<Draft>, isRight: (answer: ReadAnswer) => void, met: Map<number, number>) =>
    fc.assert(
      fc.asyncProperty(requests, async (draft) => {
        const status = await held(draft, isRight);
        met.set(status, (met.get(status) ?? 0) + 1);
      }),
      { seed, numRuns: runs, endOnFailure: false },
    );

  const told = (met: ReadonlyMap<number, number>): string =>
    [...met]
      .sort()
      .map(([status, count]) => `${String(status)} × ${String(count)}`)
      .join(', ');

  describe(`with seed ${String(seed)}`, () => {
    before(async () => {
      house = await openHouse(await open());
    });
    after(() => house.server.close());

    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        it(`${method} ${path} answers as the document says, whatever it is sent`, async (t) => {
          const met = new Map<number, number>();
          await tries(
            requestsFor(document, path, method, operation),
            (answer) => check.operation(operation, answer),
            met,
          );
          t.diagnostic(told(met));
        });
      }
    }

    it('an id with a NUL in it, which no database has, is one that nothing has', async () => {
      for (const [path, methods] of Object.entries(document.paths).filter(([one]) => one.includes('{'))) {
        for (const [method, operation] of Object.entries(methods)) {
          const headers = { Cookie: '$session', 'X-CSRF-Token': '$csrf', Authorization: 'Bearer x' };
          const nul = path.replace(/\{\w+\}/, 'a%00b');
          const draft: Draft = { method: method.toUpperCase(), path: nul, query: [], headers, body: { is: 'nothing' } };
          await held(draft, (answer) => check.operation(operation, answer));
        }
      }
    });

    it('what the document does not have is refused', async (t) => {
      const met = new Map<number, number>();
      await tries(strangeRequests, check.stranger, met);
      t.diagnostic(told(met));
    });
  });
}
