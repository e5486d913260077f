import type { Page } from 'playwright-core';
import { openBrowser, type OpenPage } from './browser';
import { startApp, type RunningApp } from './running-app';

/** The running app and a browser page, for all tests of a file. */
export interface PageWalk {
  readonly app: RunningApp;
  readonly page: Page;
  /** Uncaught errors and failed requests so far, each a line. */
  readonly problems: readonly string[];
  /** Leaves whatever is open and goes to an address. */
  goTo(address: string): Promise<void>;
  /** Waits until no panel is at work. */
  idle(): Promise<void>;
  /** The search jobs that a page dispatches during an action: the addresses asked, in order. */
  jobsOf(action: () => Promise<void>): Promise<readonly string[]>;
}

/** Starts the app and a browser before the tests of a file; `leave` runs after the last, while both still work. */
export function pageWalk(leave: () => Promise<void> = () => Promise.resolve()): PageWalk {
  let app: RunningApp;
  let browser: OpenPage;
  beforeAll(async () => {
    app = await startApp();
    browser = await openBrowser();
  });
  afterAll(async () => {
    if (browser) await leave();
    await browser?.close();
    await app?.stop();
  });
  return {
    get app() {
      return app;
    },
    get page() {
      return browser.page;
    },
    get problems() {
      return browser.problems;
    },
    goTo: async (address) => {
      await browser.page.goto('about:blank');
      await browser.page.goto(address);
    },
    idle: async () => {
      await browser.page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0);
    },
    jobsOf: async (action) => {
      const jobs: string[] = [];
      const count = (request: { method(): string; url(): string }): void => {
        if (request.method() === 'POST' && /\/search\/(?:v2\/)?jobs$/.test(request.url())) {
          jobs.push(request.url());
        }
      };
      browser.page.on('request', count);
      try {
        await action();
      } finally {
        browser.page.off('request', count);
      }
      return jobs;
    },
  };
}
