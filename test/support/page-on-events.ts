import type { Locator, Page } from 'playwright-core';
import { openBrowser, type OpenPage } from './browser';
import { eventsFile } from './events-file';
import { startApp, type RunningApp } from './running-app';

/** A browser page for all tests of a file, and the app on events that each test brings. */
export interface PageOnEvents {
  readonly browser: OpenPage;
  readonly page: Page;
  /** Starts the app on these events and opens one of its pages over all time, settled; `query` begins with `&`. */
  openOn(events: string, page: string, query?: string): Promise<void>;
  /** Opens another page of the app that runs, in the same way. */
  open(page: string, query?: string): Promise<void>;
  /** Waits until a panel is there and none is at work. */
  settled(): Promise<void>;
  panel(id: string): Locator;
}

/** Starts a browser before the tests of a file, and ends the app after each of them. */
export function pageOnEvents(): PageOnEvents {
  let browser: OpenPage;
  let app: RunningApp | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    await app?.stop();
    app = undefined;
  });
  afterAll(async () => {
    await browser?.close();
  });
  const settled = async (): Promise<void> => {
    await browser.page.locator('[data-test^="panel-"]').first().waitFor();
    await browser.page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0);
  };
  const open = async (page: string, query = ''): Promise<void> => {
    await browser.page.goto('about:blank');
    await browser.page.goto(`${app?.page ?? ''}/${page}?earliest=0${query}`);
    await settled();
  };
  return {
    get browser() {
      return browser;
    },
    get page() {
      return browser.page;
    },
    openOn: async (events, page, query) => {
      app = await startApp(['--events', eventsFile([events])]);
      await open(page, query);
    },
    open,
    settled,
    panel: (id) => browser.page.locator(`[data-test="panel-${id}"]`),
  };
}
