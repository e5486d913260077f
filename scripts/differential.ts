import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { compareAggregations } from './differential/compare-aggregations';
import { compareConfs } from './differential/compare-confs';
import { compareSdk } from './differential/compare-sdk';
import type { Comparison } from './differential/comparison';
import { generatedConfs, writtenConfs } from './differential/conf-texts';
import { previewFromFlags } from './preview-from-options';
import { pythonEnvironment, type PythonPackage } from './python-environment';
import { inRepository } from './repository';

const PACKAGES: readonly PythonPackage[] = [
  { name: 'addonfactory-splunk-conf-parser-lib', version: '1.0.0' },
  { name: 'ksconf', version: '0.13.10' },
  { name: 'splunk-sdk', version: '2.1.1' },
];

const FAMILIES = ['aggregations', 'regex', 'conf', 'sdk'] as const;
type Family = (typeof FAMILIES)[number];

const program = new Command('npm run differential --')
  .description(
    'Compares the search head with engines that other people wrote: aggregations with DuckDB, regular expressions ' +
      "with pcre2test, conf files with two Python parsers, the REST interface with Splunk's Python client.",
  )
  .option('--only <family>', `one of ${FAMILIES.join(', ')}`)
  .option('--rows <number>', 'rows of each generated table', Number, 4000)
  .option('--seeds <number>', 'how many tables', Number, 3)
  .addHelpText(
    'after',
    '\nExit code: 0 when every difference has a listed reason, 1 when one has none, 2 when something is missing.\n' +
      'Needed: pcre2test (Debian: pcre2-utils) and Python 3; the Python packages are installed into .venv.',
  )
  .parse();

/** The test that compares regular expressions; it needs the test runner for its generated patterns. */
function compareRegexes(): Comparison {
  mkdirSync(inRepository('dist', 'test-results'), { recursive: true });
  const report = inRepository('dist', 'test-results', 'differential.json');
  const jest = inRepository('node_modules', 'jest', 'bin', 'jest.js');
  const args = [jest, 'test/differential', '--selectProjects', 'node', '--json', `--outputFile=${report}`];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: inRepository(),
    encoding: 'utf8',
    env: { ...process.env, K677_REQUIRE_PCRE2: '1' },
  });
  const counts = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number })
    : { numPassedTests: 0 };
  const failed = status !== 0 || counts.numPassedTests === 0;
  return {
    title: 'regular expressions, tests, with pcre2test',
    compared: counts.numPassedTests,
    differences: failed ? [stderr] : [],
    explained: {},
  };
}

async function compare(family: Family, rows: number, seeds: number): Promise<readonly Comparison[]> {
  if (family === 'aggregations') {
    return [
      await compareAggregations(
        rows,
        Array.from({ length: seeds }, (_, n) => n + 1),
      ),
    ];
  }
  if (family === 'regex') return [compareRegexes()];
  const python = pythonEnvironment('differential', PACKAGES);
  if (family === 'conf') return compareConfs(python, [...writtenConfs, ...generatedConfs(2000, 677)]);
  const state = mkdtempSync(path.join(tmpdir(), 'k677-differential-'));
  const preview = await previewFromFlags({ events: [], app: [], tz: 'UTC' }, state);
  return [await compareSdk(python, preview)];
}

function print({ title, compared, differences, explained }: Comparison): void {
  console.log(`${title}: ${compared} compared, ${differences.length} differences`);
  for (const [reason, count] of Object.entries(explained)) console.log(`  ${count} explained: ${reason}`);
  for (const difference of differences.slice(0, 20)) console.log(`  - ${difference}`);
  if (differences.length > 20) console.log(`  ... and ${differences.length - 20} more`);
}

async function main(): Promise<void> {
  const { only, rows, seeds } = program.opts<{ only?: Family; rows: number; seeds: number }>();
  if (only !== undefined && !FAMILIES.includes(only)) {
    program.error(`There is no family ${only}; there are ${FAMILIES.join(', ')}.`, { exitCode: 2 });
  }
  let bad = 0;
  for (const family of only ? [only] : FAMILIES) {
    for (const comparison of await compare(family, rows, seeds)) {
      print(comparison);
      if (comparison.differences.length > 0 || comparison.compared === 0) bad++;
    }
  }
  console.log(bad === 0 ? 'No difference without a reason.' : `${bad} comparisons show differences.`);
  process.exit(bad === 0 ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
