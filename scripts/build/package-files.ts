import { readFileSync } from 'node:fs';
import { APP_ID, APP_VERSION } from '../../src/outputs/app-identity';
import { appManifest } from '../../src/outputs/app-manifest';
import type { ArchiveFile } from '../../src/formats/tar';
import { inRepository } from '../repository';
import { generatedFiles, pathsBelow } from './write-generated';

const fromDisk = (source: string, target: string): ArchiveFile => ({
  path: target,
  bytes: readFileSync(inRepository(source)),
});

const fromText = (path: string, text: string): ArchiveFile => ({ path, bytes: Buffer.from(text, 'utf8') });

/** The tarball's name. */
export const TARBALL = `${APP_ID}-${APP_VERSION}.tar.gz`;

/** Every file of the package, below its one folder. The bundles and their list of licences must have been built. */
export function packageFiles(): readonly ArchiveFile[] {
  const bundles = pathsBelow('dist/pages').map((file) =>
    fromDisk(file, `appserver/static/${file.slice('dist/pages/'.length)}`),
  );
  const icons = pathsBelow('app/static').map((file) =>
    fromDisk(file, `static/${file.slice('app/static/'.length)}`),
  );
  return [
    fromText('app.manifest', appManifest()),
    fromDisk('LICENSE', 'LICENSE'),
    fromDisk('docs/in-the-package.md', 'README.md'),
    fromDisk('dist/THIRD_PARTY.txt', 'THIRD_PARTY.txt'),
    ...generatedFiles().map(({ path, text }) => fromText(path, text)),
    ...icons,
    ...bundles,
  ].map((file) => ({ ...file, path: `${APP_ID}/${file.path}` }));
}
