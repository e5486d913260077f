import { readTarHeaders, type TarHeader } from '../../formats/tar-headers';
import { unpackTarball } from '../../formats/tar';
import type { Problem } from '../problem';

/** A built tarball as the package checks see it. */
export interface PackageContents {
  /** Entries in the order of the archive. */
  readonly headers: readonly TarHeader[];
  /** Path below the app's folder to the file's bytes. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** The one folder of the archive; empty where there is not exactly one. */
  readonly folder: string;
  /** The version in package.json, which every other place must repeat. */
  readonly version: string;
}

/** One rule about the built package. */
export interface PackageCheck {
  readonly id: string;
  readonly rule: string;
  check(contents: PackageContents): readonly Problem[];
}

/** Reads a tarball for the checks. Rejects for bytes that are no gzipped tar. */
export async function readPackage(archive: Buffer, version: string): Promise<PackageContents> {
  const [headers, files] = await Promise.all([readTarHeaders(archive), unpackTarball(archive)]);
  const tops = new Set(headers.map(({ path }) => path.split('/')[0] as string));
  const folder = tops.size === 1 ? ([...tops][0] as string) : '';
  const below = files.map(({ path, bytes }): [string, Buffer] => [path.slice(folder.length + 1), bytes]);
  return { headers, files: new Map(below), folder, version };
}

/** A file's text; empty where the package does not hold it. */
export function textOf({ files }: PackageContents, path: string): string {
  return files.get(path)?.toString('utf8') ?? '';
}

/** The files that hold text, with it: all but pictures and fonts. */
export function texts({
  files,
}: PackageContents): readonly { readonly path: string; readonly text: string }[] {
  return [...files]
    .filter(([path]) => !/\.(?:png|gif|jpe?g|woff2?|ttf)$/.test(path))
    .map(([path, bytes]) => ({ path, text: bytes.toString('utf8') }));
}
