/**
 * web-test-runner in a browser that speaks WebDriver: five requests of https://www.w3.org/TR/webdriver2/, one after the
 * other, in one window. The published launcher would bring a client of 145 packages for them.
 */
import type { BrowserLauncher } from '@web/test-runner';

const ANSWER_LIMIT = 60_000;

interface Options {
  /** Shown in reports. */
  name: string;
  /** Where the driver answers, without a slash at the end. */
  driver: string;
  capabilities: Record<string, unknown>;
}

/** A launcher that opens one browser through the driver, and gives every test file the window in turn. */
export function webdriverLauncher({ name, driver, capabilities }: Options): BrowserLauncher {
  const active = new Map<string, string>();
  let browser: Promise<string> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** A file may end before its page has loaded: what is asked next waits for that. */
  const queue = <T>(task: () => Promise<T>): Promise<T> => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };
  const navigate = async (url: string): Promise<void> => {
    browser ??= open(driver, capabilities);
    await ask(driver, 'POST', `/session/${await browser}/url`, { url });
  };

  return {
    name,
    type: 'webdriver',
    concurrency: 1,
    isActive: (session) => active.has(session),
    getBrowserUrl: (session) => active.get(session),
    startSession: (session, url) => {
      active.set(session, url);
      return queue(() => navigate(url));
    },
    stopSession: (session) => {
      active.delete(session);
      // An empty page ends whatever the file left running.
      return queue(() => navigate('about:blank')).then(() => ({}));
    },
    startDebugSession: () => Promise.reject(new Error('debug in Chromium: this browser has no window to look at')),
    stop: () =>
      queue(async () => {
        if (browser) await ask(driver, 'DELETE', `/session/${await browser}`);
      }),
  };
}

async function open(driver: string, capabilities: Record<string, unknown>): Promise<string> {
  const { sessionId } = (await ask(driver, 'POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string };
  return sessionId;
}

async function ask(driver: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(driver + path, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(ANSWER_LIMIT),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`${method} ${path}: ${value?.error ?? response.status} ${value?.message ?? ''}`);
  return value;
}
