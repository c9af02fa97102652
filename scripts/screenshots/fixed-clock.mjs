/**
 * Loaded before the server, and before every script of a page: the clock stands still, so that the same days and times
 * are free on every day. `Date` keeps its prototype, unlike with playwright's clock: date-fns makes classes of its own
 * of that.
 */
{
  const now = Date.parse(globalThis.PUNCTUAL_NOW ?? globalThis.process?.env.PUNCTUAL_NOW ?? '');
  if (Number.isNaN(now)) throw new Error('PUNCTUAL_NOW is no instant');

  Date.now = () => now;
  globalThis.Date = new Proxy(Date, {
    construct: (RealDate, parts, target) => Reflect.construct(RealDate, parts.length === 0 ? [now] : parts, target),
  });
}
