import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { appinspectExceptions } from './appinspect/exceptions';
import { judgeResults, printJudgement, type InspectResult } from './appinspect/judge-results';
import { pythonProgram } from './appinspect/python-program';
import { validateWithSlim } from './appinspect/validate-with-slim';
import { buildApp } from './build/build-app';
import { inRepository } from './repository';
import { TESTED_TARBALL } from './test-results';

const VERSION = '4.3.1';
/** Every tag that this version of AppInspect lists; `self-service` is the older name of the private_ tags. */
const TAGS: readonly string[] = [
  'splunk_appinspect',
  'cloud',
  'private_app',
  'private_classic',
  'private_victoria',
  'migration_victoria',
  'future',
  'packaging_standards',
  'aarch64_compatibility',
  'ast',
];

const program = new Command('npm run appinspect --')
  .description(
    `Runs Splunk's own AppInspect ${VERSION} and slim validate (both from PyPI, below .venv) on the built tarball.`,
  )
  .option('--tested', 'demand that the tarball is the one that the last npm test used', false)
  .parse();

function inspect(tarball: string): readonly InspectResult[] {
  const report = inRepository('dist', 'appinspect.json');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const args = ['inspect', tarball, '--mode', 'precert', '--data-format', 'json', '--output-file', report];
  const { stderr, error } = spawnSync(
    pythonProgram('splunk-appinspect', VERSION, 'splunk-appinspect'),
    [...args, ...TAGS.flatMap((tag) => ['--included-tags', tag])],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (error) throw error;
  if (!existsSync(report)) throw new Error(`AppInspect wrote no report:\n${stderr}`);
  const parsed = JSON.parse(readFileSync(report, 'utf8')) as {
    reports: readonly { groups: readonly { checks: readonly InspectResult[] }[] }[];
  };
  return parsed.reports.flatMap(({ groups }) => groups.flatMap(({ checks }) => checks));
}

/** The hash of a tarball, and whether the tests ran on the same bytes. */
function compareWithTested(tarball: string): { readonly hash: string; readonly tested: boolean } {
  const hash = createHash('sha256').update(readFileSync(tarball)).digest('hex');
  const record = inRepository(...TESTED_TARBALL);
  return { hash, tested: existsSync(record) && readFileSync(record, 'utf8').trim() === hash };
}

async function main(): Promise<void> {
  const tarball = path.resolve(process.env.K677_TARBALL ?? (await buildApp()));
  const { hash, tested } = compareWithTested(tarball);
  console.log(`${path.basename(tarball)}, SHA-256 ${hash}`);
  console.log(tested ? 'These are the bytes that the last tests used.' : 'The last tests used other bytes.');
  const judgement = judgeResults(inspect(tarball), appinspectExceptions);
  for (const line of printJudgement(judgement).slice(0, -1)) console.log(line);
  console.log(`\nAppInspect ${VERSION}: ${printJudgement(judgement).at(-1)}`);
  const slim = validateWithSlim(tarball);
  console.log(slim.summary);
  process.exit(
    judgement.passed && slim.passed && (tested || !program.opts<{ tested: boolean }>().tested) ? 0 : 1,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
