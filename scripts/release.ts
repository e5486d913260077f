import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { version } from '../package.json';
import { buildApp } from './build/build-app';
import { releaseNotes } from './release-notes';
import { writeRelease } from './release/write-release';
import { inRepository, ROOT } from './repository';

const program = new Command('npm run release --')
  .description(
    'Builds, tests, inspects and builds again elsewhere; then puts package, checksums and release notes into dist/release.',
  )
  .option('--allow-changes', 'go on although the working tree differs from the last commit', false)
  .parse();

function run(...args: readonly string[]): void {
  console.log(`\n== npm run ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, ['scripts/bootstrap.cjs', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`npm run ${args.join(' ')} failed: no release.`);
}

function changedFiles(): string {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : 'this is no git checkout';
}

async function main(): Promise<void> {
  const notes = releaseNotes(readFileSync(inRepository('CHANGELOG.md'), 'utf8'), version);
  const changed = changedFiles();
  if (changed !== '' && !program.opts<{ allowChanges: boolean }>().allowChanges) {
    throw new Error(`A release is made of a commit, and there are changes:\n${changed}`);
  }
  run('build');
  run('test');
  run('appinspect', '--tested');
  run('reproducible');
  const lines = writeRelease(await buildApp(), inRepository('dist', 'release'), notes);
  console.log(['', 'In dist/release:', ...lines].join('\n'));
  console.log(
    `\nNow: git tag -s v${version}, publish the files of dist/release, and see docs/splunkbase-listing.md.`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
