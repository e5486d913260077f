import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startServer } from '../../src/preview/server/start-server';
import { findBrowser } from '../find-browser';
import { previewFromFlags } from '../preview-from-options';

/** What loading the first page took, from the request on; milliseconds and bytes. */
export interface PageFigures {
  readonly firstPaint: number;
  /** When the last answer to a panel had come. */
  readonly lastPanel: number;
  readonly scripts: number;
  readonly bytes: number;
  readonly jobs: number;
}

const QUIET = 2000;

/** Loads 677 Analysis on the default samples in a new browser; undefined where there is no browser. */
export async function measurePage(): Promise<PageFigures | undefined> {
  const browser = findBrowser();
  if (!browser) return undefined;
  const state = mkdtempSync(path.join(tmpdir(), 'k677-bench-'));
  const preview = await previewFromFlags({ events: [], app: [], tz: 'UTC' }, state);
  const server = await startServer({ preview, port: 0 });
  const context = await chromium.launchPersistentContext(mkdtempSync(path.join(tmpdir(), 'k677-browser-')), {
    executablePath: browser.executable,
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    env: { ...process.env, ...browser.environment } as Record<string, string>,
  });
  try {
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
    await page.goto(server.pageUrl);
    while (last === 0 || performance.now() - last < QUIET)
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
        scripts: sum(files.filter(({ name }) => /\.js(?:\?|$)/.test(name))),
        bytes: sum(files),
      };
    });
    return { ...found, lastPanel: last - begun, jobs };
  } finally {
    await context.close();
    await server.close();
  }
}
