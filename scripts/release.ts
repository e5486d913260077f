import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { version } from '../package.json';
import { buildApp } from './build/build-app';
import { releaseNotes } from './release-notes';
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
  const tarball = await buildApp();
  const folder = inRepository('dist', 'release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const name = path.basename(tarball);
  copyFileSync(tarball, path.join(folder, name));
  const bytes = readFileSync(tarball);
  const sums = ['sha256', 'sha512'].map(
    (kind) => [kind, createHash(kind).update(bytes).digest('hex')] as const,
  );
  for (const [kind, sum] of sums) writeFileSync(path.join(folder, `${name}.${kind}`), `${sum}  ${name}\n`);
  writeFileSync(path.join(folder, 'notes.md'), notes);
  console.log(`\ndist/release/${name}, ${bytes.length} bytes`);
  for (const [kind, sum] of sums) console.log(`${kind}  ${sum}`);
  console.log(
    `\nNow: git tag -s v${version}, publish the files of dist/release, and see docs/splunkbase-listing.md.`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
