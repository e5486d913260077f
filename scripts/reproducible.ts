import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { buildApp, TARBALL_PATH } from './build/build-app';
import { inRepository, ROOT } from './repository';

new Command('npm run reproducible')
  .description(
    'Builds the app a second time, clean, in a folder of another name and depth, and compares the bytes.',
  )
  .parse();

const ELSEWHERE = inRepository('dist', 'elsewhere', 'a second checkout');

/** Lays out a folder again: hard links where they may stand for a file that nobody writes to, or copies. */
function layOut(source: string, target: string, link: boolean): void {
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const [from, to] = [path.join(source, entry.name), path.join(target, entry.name)];
    if (entry.isDirectory()) layOut(from, to, link);
    else if (entry.isFile()) (link ? linkSync : copyFileSync)(from, to);
  }
}

function checkOutElsewhere(): void {
  rmSync(ELSEWHERE, { recursive: true, force: true });
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (listed.status !== 0) throw new Error(`git ls-files failed: ${listed.stderr}`);
  for (const file of listed.stdout
    .split('\0')
    .filter((name) => name !== '' && existsSync(inRepository(name)))) {
    mkdirSync(path.dirname(path.join(ELSEWHERE, file)), { recursive: true });
    copyFileSync(inRepository(file), path.join(ELSEWHERE, file));
  }
  layOut(inRepository('node_modules'), path.join(ELSEWHERE, 'node_modules'), true);
  rmSync(path.join(ELSEWHERE, 'node_modules', '.cache'), { recursive: true, force: true });
}

async function main(): Promise<void> {
  const here = await buildApp();
  checkOutElsewhere();
  const { status } = spawnSync(process.execPath, ['scripts/bootstrap.cjs', 'build'], {
    cwd: ELSEWHERE,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'C' },
  });
  if (status !== 0) throw new Error('The build elsewhere failed.');
  const hashes = [here, path.join(ELSEWHERE, path.relative(ROOT, TARBALL_PATH))].map((file) =>
    createHash('sha256').update(readFileSync(file)).digest('hex'),
  );
  rmSync(path.dirname(ELSEWHERE), { recursive: true, force: true });
  const same = hashes[0] === hashes[1];
  console.log(
    same ? `Two builds, the same bytes: SHA-256 ${hashes[0]}` : `The builds differ: ${hashes.join(' and ')}`,
  );
  process.exit(same ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
