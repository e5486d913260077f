import { closeSync, fdatasync, fstatSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { EventIndex, EventOrigin } from './event-index';
import { endOfSegment, openSegment, type SavedSegment } from './segment-file';
import { readInto, writeFrom } from './stored-bytes';

/** Changes whenever the file's layout or the way tokens are made changes. The file's last bytes. */
const LAYOUT = 'k677 index 2\n\n\n\n';

/** What stands behind the segments; its length and LAYOUT stand behind it. */
interface Contents {
  /** What the index was made of; an index of other things is not loaded. */
  readonly stamp: string;
  readonly origins: readonly EventOrigin[];
  readonly segments: readonly SavedSegment[];
  /** What the caller wants back with the index. */
  readonly extra: unknown;
}

/** The file of an index that is being written. Segments are written by whoever knows its number. */
export interface IndexDraft {
  readonly number: number;
  /**
   * The index is whole: what it was made of and `extra`, any plain data, are written behind its segments, and the file
   * takes its name once all of it is on disk. The file stays open.
   */
  keep(
    segments: readonly SavedSegment[],
    origins: readonly EventOrigin[],
    stamp: string,
    extra: unknown,
  ): Promise<void>;
  /** The index is not kept. */
  discard(): void;
}

/**
 * Begins a file that takes the place of `file` when it is whole, and not before. Drafts that processes left which
 * do not run any more are removed.
 */
export function beginIndex(file: string): IndexDraft {
  removeOldDrafts(file);
  const draft = `${file}.${process.pid}.draft`;
  const number = openSync(draft, 'w+');
  return {
    number,
    keep: async (segments, origins, stamp, extra) => {
      const contents: Contents = { stamp, origins, segments, extra };
      const text = Buffer.from(JSON.stringify(contents), 'utf8');
      const tail = Buffer.alloc(8 + LAYOUT.length);
      tail.writeUInt32LE(text.length, 0);
      tail.write(LAYOUT, 8, 'latin1');
      const last = segments.at(-1);
      writeFrom(number, last ? endOfSegment(last) : 0, Buffer.concat([text, tail]));
      await promisify(fdatasync)(number);
      renameSync(draft, file);
    },
    discard: () => {
      closeSync(number);
      rmSync(draft, { force: true });
    },
  };
}

/**
 * Opens an index that was saved: times and places are read, texts and tokens when they are asked for, so the file stays
 * open as long as the process. Undefined where the file is not there, was made of something else, or is not whole.
 */
export function loadIndex(
  file: string,
  stamp: string,
): { readonly index: EventIndex; readonly extra: unknown } | undefined {
  let number: number;
  try {
    number = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    const contents = readContents(number);
    if (contents?.stamp === stamp) {
      const segments = contents.segments.map((saved) => openSegment(number, saved));
      const count = segments.reduce((sum, segment) => sum + segment.count, 0);
      return { index: { segments, origins: contents.origins, count }, extra: contents.extra };
    }
  } catch {
    // A file that cannot be read is as good as none: the index is made anew.
  }
  closeSync(number);
  return undefined;
}

function readContents(number: number): Contents | undefined {
  const { size } = fstatSync(number);
  const tail = Buffer.alloc(8 + LAYOUT.length);
  const end = size - tail.length;
  if (end < 0) return undefined;
  readInto(number, end, tail);
  const length = tail.readUInt32LE(0);
  if (tail.toString('latin1', 8) !== LAYOUT || length > end) return undefined;
  const text = Buffer.alloc(length);
  readInto(number, end - length, text);
  return JSON.parse(text.toString('utf8')) as Contents;
}

function removeOldDrafts(file: string): void {
  const { dir, base } = path.parse(file);
  for (const name of readdirSync(dir === '' ? '.' : dir)) {
    const [, pid] = name.startsWith(`${base}.`)
      ? (/^\.(\d+)\.draft$/.exec(name.slice(base.length)) ?? [])
      : [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(path.join(dir, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
