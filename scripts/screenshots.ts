import { mkdirSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';
import { Command } from 'commander';
import { pages } from '../src/searches/pages';
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from './find-browser';
import { inRepository } from './repository';

const program = new Command('npm run screenshots')
  .description('Takes the pictures of docs/screenshots from the running preview, every page in both themes.')
  .option('--width <pixels>', 'width of the window', Number, 1280)
  .option('--out <folder>', 'where to', inRepository('docs', 'screenshots'))
  .parse();

/** Starts the preview on a free port; gives its address and how to stop it. */
function start(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const child = spawn(process.execPath, [inRepository('scripts/bootstrap.cjs'), 'start', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const url = /677 Analysis:\s+(\S+)/.exec(output)?.[1];
      if (url && output.includes('Ctrl+C')) resolve({ url, stop: () => child.kill('SIGTERM') });
    });
    child.once('exit', (code) => reject(new Error(`the preview ended with ${code}`)));
  });
}

async function main(): Promise<void> {
  const { width, out } = program.opts<{ width: number; out: string }>();
  const browser = findBrowser();
  if (!browser) throw new Error(NO_BROWSER);
  mkdirSync(out, { recursive: true });
  const { url, stop } = await start();
  const chrome = await chromium.launch({
    executablePath: browser.executable,
    env: { ...process.env, ...browser.environment } as Record<string, string>,
    args: [...BROWSER_FLAGS],
  });
  for (const { id } of pages) {
    for (const theme of ['light', 'dark']) {
      const page = await chrome.newPage({ viewport: { width, height: 1000 } });
      await page.goto(`${url}/${id}?theme=${theme}`);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(1500);
      await page.screenshot({ path: `${out}/${id}-${theme}.png` });
      await page.close();
      console.log(`${id}-${theme}.png`);
    }
  }
  await chrome.close();
  stop();
}

main()
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
