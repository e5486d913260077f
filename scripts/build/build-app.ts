import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { packTarball } from '../../src/formats/tar';
import { inRepository } from '../repository';
import { buildPages } from './build-pages';
import { TARBALL, packageFiles } from './package-files';
import { hashOf, isStale, setStamp } from './stamp';
import { writeGenerated } from './write-generated';

const INPUTS: readonly string[] = [
  'app',
  'src/formats',
  'src/knowledge',
  'src/outputs',
  'src/searches',
  'scripts/build',
  'scripts/third-party.ts',
  'webpack.config.cjs',
  'package.json',
  'package-lock.json',
  'LICENSE',
  'docs/in-the-package.md',
  'default',
  'lookups',
  'metadata',
];

/** Where the built tarball lies. */
export const TARBALL_PATH = inRepository('dist', TARBALL);

/** Builds what is stale: generated files, pages, tarball. Gives the tarball's path. */
export async function buildApp(): Promise<string> {
  writeGenerated();
  const hash = hashOf(INPUTS);
  if (!isStale(TARBALL, hash)) return TARBALL_PATH;
  await buildPages();
  const tarball = await packTarball(packageFiles());
  mkdirSync(inRepository('dist'), { recursive: true });
  writeFileSync(`${TARBALL_PATH}.part`, tarball);
  renameSync(`${TARBALL_PATH}.part`, TARBALL_PATH);
  setStamp(TARBALL, hash);
  return TARBALL_PATH;
}
