import { mkdirSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isGzip } from './event-files/read-event-file';
import type { EventFile } from './event-files/list-event-files';

/** How much longer a gzip file may be when it is unpacked: the most that logs of events come to. */
const GZIP_RATIO = 40;

/**
 * A file for what `memory` bytes cannot hold of these files' events: its number, or undefined where they will fit. It
 * is as `openSpillFile` makes it.
 */
export async function spillFile(
  folder: string,
  files: readonly EventFile[],
  memory: number,
): Promise<number | undefined> {
  let expected = 0;
  for (const file of files)
    expected += file.size * ((await isGzip(file.path).catch(() => false)) ? GZIP_RATIO : 1);
  return expected * INDEX_SHARE <= memory ? undefined : openSpillFile(folder);
}

/** The number of a new file without a name, which goes with the process, however that ends. */
export function openSpillFile(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const name = path.join(folder, `events-${process.pid}.spill`);
  const number = openSync(name, 'w+');
  rmSync(name, { force: true });
  return number;
}

/** Texts and tokens together, in texts: a tenth is usual, short events have more. */
const INDEX_SHARE = 1.5;
