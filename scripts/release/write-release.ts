import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The kinds of checksum that a release shows, as Node and the programs sha256sum and sha512sum name them. */
const KINDS = ['sha256', 'sha512'] as const;

/**
 * Puts a package, its checksums and the notes into a folder, which is emptied before. Checksums are written as
 * `sha256sum --check` reads them. Gives what to print, a line each: size and sums.
 */
export function writeRelease(tarball: string, folder: string, notes: string): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const name = path.basename(tarball);
  copyFileSync(tarball, path.join(folder, name));
  const bytes = readFileSync(tarball);
  const sums = KINDS.map((kind) => [kind, createHash(kind).update(bytes).digest('hex')] as const);
  for (const [kind, sum] of sums) writeFileSync(path.join(folder, `${name}.${kind}`), `${sum}  ${name}\n`);
  writeFileSync(path.join(folder, 'notes.md'), notes);
  return [`${name}, ${bytes.length} bytes`, ...sums.map(([kind, sum]) => `${kind}  ${sum}`)];
}
