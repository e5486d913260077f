import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from './repository';

/** A browser to test with, and what its process must see in its environment. */
export interface Browser {
  readonly executable: string;
  readonly from: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** How a browser is started for a walk: without a sandbox, and without asking anything of its makers. */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES: readonly string[] = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const PLACES: readonly string[] = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function starts(browser: Browser): boolean {
  const { status } = spawnSync(browser.executable, ['--headless', '--no-sandbox', '--version'], {
    env: { ...process.env, ...browser.environment },
    timeout: 30_000,
    stdio: 'ignore',
  });
  return status === 0;
}

function installed(): Browser | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...PLACES,
  ];
  const executable = candidates.find((candidate) => existsSync(candidate));
  return executable ? { executable, from: 'installed', environment: {} } : undefined;
}

/** The package's Chromium brings the libraries that a bare Linux lacks; it unpacks into a folder of ours. */
function carried(): Browser | undefined {
  const folder = inRepository('dist', 'chromium');
  mkdirSync(folder, { recursive: true });
  const environment = { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const { status, stdout } = spawnSync(process.execPath, [inRepository('scripts/unpack-chromium.mjs')], {
    cwd: inRepository('.'),
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  const executable = status === 0 ? stdout.trim() : '';
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(':');
  return executable
    ? { executable, from: '@sparticuz/chromium', environment: { ...environment, LD_LIBRARY_PATH: libraries } }
    : undefined;
}

/**
 * A Chromium that starts: the one that K677_BROWSER names, else an installed Chrome or Chromium, else the one
 * of the npm package. Undefined where none can be had.
 */
export function findBrowser(): Browser | undefined {
  const named = process.env.K677_BROWSER;
  if (named) {
    const browser = { executable: named, from: 'K677_BROWSER', environment: {} };
    return starts(browser) ? browser : undefined;
  }
  const system = installed();
  if (system && starts(system)) return system;
  const packed = carried();
  return packed && starts(packed) ? packed : undefined;
}

/** What to tell somebody without a browser. */
export const NO_BROWSER =
  'No browser for the end-to-end tests: install Chromium or Chrome (Debian: apt-get install chromium), ' +
  'or set K677_BROWSER to the path of one.';
