import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generatedFiles } from '../../scripts/build/write-generated';
import { packTarball } from '../../src/formats/tar';
import { openPreview } from '../../src/preview/open-preview';
import type { Preview, PreviewOptions } from '../../src/preview/preview';

/** A tarball with everything of the app but its bundles, in a folder of its own. */
export async function packedConf(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'k677-app-'));
  const tarball = path.join(folder, 'kerberos_677.tar.gz');
  const files = generatedFiles().map(({ path: file, text }) => ({
    path: `kerberos_677/${file}`,
    bytes: Buffer.from(text),
  }));
  writeFileSync(tarball, await packTarball(files));
  return tarball;
}

/** The preview with the app installed, on these event files. */
export async function appOnFiles(
  events: readonly string[],
  options: Partial<PreviewOptions> = {},
): Promise<Preview> {
  return openPreview({ tarball: await packedConf(), events, ...options });
}

/** The preview with the app installed, on one file with this text. */
export async function appOnText(
  text: string | Buffer,
  options: Partial<PreviewOptions> = {},
): Promise<Preview> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'k677-events-')), 'events.log');
  writeFileSync(file, text);
  return appOnFiles([file], options);
}

/** A text as an eval string literal. */
export function evalLiteral(text: string): string {
  return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
