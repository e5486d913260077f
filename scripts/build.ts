import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { version } from '../package.json';
import { packageChecks } from '../src/checks/package/catalogue';
import { readPackage } from '../src/checks/package/package-contents';
import { printProblems, runChecks } from './run-checks';
import { buildApp } from './build/build-app';
import { ROOT } from './repository';
import path from 'node:path';

new Command('npm run build')
  .description('Generates conf files and lookups, compiles the pages, and packages all of it into dist/.')
  .parse();

async function main(): Promise<void> {
  if (runChecks() > 0) process.exit(1);
  const tarball = await buildApp();
  const bytes = readFileSync(tarball);
  const contents = await readPackage(bytes, version);
  if (printProblems(packageChecks.flatMap((one) => one.check(contents))) > 0) process.exit(1);
  console.log(path.relative(ROOT, tarball));
  console.log(`${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
