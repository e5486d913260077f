import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startServer } from '../../src/preview/server/start-server';
import { BROWSER_FLAGS, findBrowser } from '../find-browser';
import { previewFromFlags } from '../preview-from-options';
import { buildEmptyPage } from './build-empty-page';

/** What loading a page took, from the request on; milliseconds and bytes. */
export interface LoadFigures {
  /** Whatever the browser painted first: the frame around the page, on every page of the server. */
  readonly firstPaint: number;
  /** The first frame after a component of react-ui stood on the page. */
  readonly shown: number;
  /** When the last answer to a panel had come; 0 where no panel asked. */
  readonly lastPanel: number;
  readonly scripts: number;
  readonly bytes: number;
  readonly jobs: number;
}

/** 677 Analysis, and beside it a page of react-ui that is empty; the median of each figure over several loads. */
export interface PageFigures {
  readonly page: LoadFigures;
  readonly empty: LoadFigures;
}

const QUIET = 2000;
/** Loads of each page, by turns, each in a browser of its own, so that nothing is cached. */
const LOADS = 5;

/** Tells when the first component of react-ui was painted: it marks each of them with `data-test`. */
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector('[data-test]')) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => (window.k677Shown = performance.now())));
}).observe(document, { childList: true, subtree: true });`;

/** Loads 677 Analysis on the default samples and an empty page beside it; undefined where there is no browser. */
export async function measurePage(): Promise<PageFigures | undefined> {
  const browser = findBrowser();
  if (!browser) return undefined;
  const state = mkdtempSync(path.join(tmpdir(), 'k677-bench-'));
  const app = await buildEmptyPage();
  const preview = await previewFromFlags({ events: [], app: [app], tz: 'UTC' }, state);
  const server = await startServer({ preview, port: 0 });
  const emptyUrl = new URL('/en-US/app/k677_empty/empty', server.pageUrl).href;
  try {
    const loads: { page: LoadFigures; empty: LoadFigures }[] = [];
    for (let number = 0; number < LOADS; number++) {
      const empty = await loadPage(browser, emptyUrl, false);
      loads.push({ empty, page: await loadPage(browser, server.pageUrl, true) });
    }
    return { page: median(loads.map(({ page }) => page)), empty: median(loads.map(({ empty }) => empty)) };
  } finally {
    await server.close();
  }
}

function median(loads: readonly LoadFigures[]): LoadFigures {
  const of = (name: keyof LoadFigures): number =>
    loads.map((load) => load[name]).sort((a, b) => a - b)[loads.length >> 1] as number;
  const names: readonly (keyof LoadFigures)[] = [
    'firstPaint',
    'shown',
    'lastPanel',
    'scripts',
    'bytes',
    'jobs',
  ];
  return Object.fromEntries(names.map((name) => [name, of(name)])) as unknown as LoadFigures;
}

/** Loads a page in a browser that has nothing cached; waits for its panels where it has some. */
async function loadPage(
  browser: NonNullable<ReturnType<typeof findBrowser>>,
  url: string,
  panels: boolean,
): Promise<LoadFigures> {
  const profile = mkdtempSync(path.join(tmpdir(), 'k677-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.executable,
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [...BROWSER_FLAGS],
    env: { ...process.env, ...browser.environment } as Record<string, string>,
  });
  try {
    await context.addInitScript(WATCH);
    const page = await context.newPage();
    let jobs = 0;
    let last = 0;
    let begun = 0;
    page.on('request', (request) => {
      begun ||= performance.now();
      if (request.method() === 'POST' && /\/search\/(?:v2\/)?jobs(?:\?|$)/.test(request.url())) jobs++;
    });
    page.on('requestfinished', (request) => {
      if (/\/search\/(?:v2\/)?jobs\/.*results/.test(request.url())) last = performance.now();
    });
    await page.goto(url);
    await page.waitForFunction('window.k677Shown > 0');
    while (panels && (last === 0 || performance.now() - last < QUIET))
      await new Promise((resolve) => setTimeout(resolve, 100));
    const found = await page.evaluate(() => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0];
      const files = performance.getEntriesByType('resource') as unknown as {
        name: string;
        transferSize: number;
      }[];
      const sum = (list: { transferSize: number }[]) =>
        list.reduce((total, { transferSize }) => total + transferSize, 0);
      return {
        firstPaint: paint?.startTime ?? NaN,
        shown: (globalThis as unknown as { readonly k677Shown: number }).k677Shown,
        scripts: sum(files.filter(({ name }) => /\.js(?:\?|$)/.test(name))),
        bytes: sum(files),
      };
    });
    return { ...found, lastPanel: last === 0 ? 0 : last - begun, jobs };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
