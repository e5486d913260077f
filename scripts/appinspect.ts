import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { appinspectExceptions } from './appinspect-exceptions';
import { buildApp } from './build/build-app';
import { inRepository } from './repository';

const VERSION = '4.3.1';
const TAGS: readonly string[] = [
  'cloud',
  'self-service',
  'private_app',
  'private_victoria',
  'private_classic',
  'future',
];

interface Result {
  readonly name: string;
  readonly result: string;
  readonly messages: readonly {
    readonly message: string;
    readonly filename?: string;
    readonly line?: number;
  }[];
}

new Command('npm run appinspect')
  .description(`Runs Splunk's own AppInspect ${VERSION} (from PyPI, in .venv) on the built tarball.`)
  .parse();

const venv = inRepository('.venv');
const program = path.join(venv, 'bin', 'splunk-appinspect');

function must(what: string, command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${what} failed${error ? `: ${error.message}` : ''}`);
}

/** Installs AppInspect into a virtual environment of the project's own, once. */
function install(): void {
  const stamp = path.join(venv, `appinspect-${VERSION}`);
  if (existsSync(stamp)) return;
  console.error(`Installing splunk-appinspect ${VERSION} into .venv ...`);
  must('python3 -m venv', 'python3', ['-m', 'venv', '--clear', venv]);
  must('pip install', path.join(venv, 'bin', 'pip'), [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    `splunk-appinspect==${VERSION}`,
  ]);
  must('touch', 'touch', [stamp]);
}

function inspect(tarball: string): readonly Result[] {
  const report = inRepository('dist', 'appinspect.json');
  mkdirSync(path.dirname(report), { recursive: true });
  const args = ['inspect', tarball, '--mode', 'precert', '--data-format', 'json', '--output-file', report];
  const { stderr, error } = spawnSync(
    program,
    [...args, ...TAGS.flatMap((tag) => ['--included-tags', tag])],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (error) throw error;
  if (!existsSync(report)) throw new Error(`AppInspect wrote no report:\n${stderr}`);
  const parsed = JSON.parse(readFileSync(report, 'utf8')) as {
    reports: readonly { groups: readonly { checks: readonly Result[] }[] }[];
  };
  return parsed.reports.flatMap(({ groups }) => groups.flatMap(({ checks }) => checks));
}

const BAD: readonly string[] = ['error', 'failure', 'future_failure', 'warning', 'future'];

async function main(): Promise<void> {
  const tarball = process.env.K677_TARBALL ?? (await buildApp());
  install();
  const results = inspect(tarball);
  const unclean = results.filter(({ result }) => BAD.includes(result));
  for (const { name, result, messages } of unclean) {
    const reason = appinspectExceptions[name];
    console.log(
      `${result.padEnd(15)} ${name}${reason && result === 'warning' ? `\n  accepted: ${reason}` : ''}`,
    );
    for (const { message, filename, line } of messages.slice(0, 5)) {
      console.log(
        `  - ${message.replace(/\s+/g, ' ').slice(0, 300)}${filename ? ` (${filename}${line ? `:${line}` : ''})` : ''}`,
      );
    }
  }
  const counts = new Map<string, number>();
  for (const { result } of results) counts.set(result, (counts.get(result) ?? 0) + 1);
  console.log(
    `\nAppInspect ${VERSION}: ${[...counts].map(([result, count]) => `${count} ${result}`).join(', ')}`,
  );
  const refused = unclean.filter(
    ({ name, result }) => !(result === 'warning' && name in appinspectExceptions),
  );
  const gone = Object.keys(appinspectExceptions).filter(
    (name) => !unclean.some((result) => result.name === name),
  );
  for (const name of gone)
    console.log(`The exception ${name} no longer occurs: remove it from scripts/appinspect-exceptions.ts`);
  if (refused.length > 0) console.log(`${refused.length} result(s) are not accepted.`);
  process.exit(refused.length === 0 && gone.length === 0 && results.length > 0 ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
