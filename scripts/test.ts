import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { buildApp } from './build/build-app';
import { findBrowser, NO_BROWSER } from './find-browser';
import { inRepository, ROOT } from './repository';
import { TESTED_TARBALL } from './test-results';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

const program = new Command('npm test --')
  .description(
    'Types, lint, formatting, checks, unit and property tests, and end-to-end tests in a real browser.',
  )
  .option('--quick', 'leave out the build and the end-to-end tests', false)
  .parse();

const bin = (name: string): string => inRepository('node_modules', ...name.split('/'));

/** Runs one step as a process; its output goes straight through. */
function run(
  title: string,
  file: string,
  args: readonly string[],
  env: Record<string, string> = {},
): boolean {
  console.log(`\n== ${title}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [bin(file), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  console.log(`   ${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** Runs jest projects and counts their tests; a run that counted nothing has failed. */
function jest(title: string, projects: readonly string[], env: Record<string, string> = {}): Counts {
  const results = inRepository('dist', 'test-results', `${projects.join('-')}.json`);
  mkdirSync(inRepository('dist', 'test-results'), { recursive: true });
  rmSync(results, { force: true });
  const args = ['--selectProjects', ...projects, '--json', `--outputFile=${results}`, '--silent=false'];
  const ok = run(title, 'jest/bin/jest.js', [...args, '--maxWorkers=2', '--testTimeout=120000'], env);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(results, 'utf8'),
    ) as Record<string, number>;
    const failed = (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0);
    return {
      passed: numPassedTests ?? 0,
      failed: ok ? failed : Math.max(1, failed),
      skipped: numPendingTests ?? 0,
    };
  } catch {
    return { ...NONE, failed: 1 };
  }
}

const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

async function main(): Promise<void> {
  const { quick } = program.opts<{ quick: boolean }>();
  const steps = [
    run('types (Node half)', 'typescript/bin/tsc', ['-p', '.']),
    run('types (browser half)', 'typescript/bin/tsc', ['-p', 'app']),
    run('lint', 'eslint/bin/eslint.js', ['--max-warnings=0', '.']),
    run('directions of imports', 'dependency-cruiser/bin/dependency-cruise.mjs', [
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'app',
      'scripts',
      'test',
    ]),
    run('formatting', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
    run('checks of the sources', 'ts-node/dist/bin.js', ['--swc', inRepository('scripts/check.ts')]),
  ];
  let counts = jest('unit and property tests', ['node', 'app']);
  if (!quick) {
    const browser = findBrowser();
    if (browser) {
      console.log(`\nBrowser: ${browser.executable} (${browser.from})`);
      const tarball = await buildApp();
      const environment = {
        ...browser.environment,
        K677_BROWSER_FOUND: browser.executable,
        K677_TARBALL: tarball,
      };
      counts = add(counts, jest('end-to-end tests', ['end-to-end'], environment));
      const hash = createHash('sha256').update(readFileSync(tarball)).digest('hex');
      writeFileSync(inRepository(...TESTED_TARBALL), `${hash}\n`);
      console.log(`\nTested: ${tarball}\nSHA-256 ${hash}`);
    } else {
      console.error(NO_BROWSER);
      counts = add(counts, { ...NONE, failed: 1 });
    }
  }
  const failedSteps = steps.filter((ok) => !ok).length;
  console.log(`\n${steps.length - failedSteps} of ${steps.length} static steps passed`);
  console.log(`tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exit(failedSteps === 0 && counts.failed === 0 && counts.passed > 0 ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
