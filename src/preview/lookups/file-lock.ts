import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

const LONGEST_WAIT = 5_000;
const STALE_LOCK = 30_000;
let made = 0;

/** A file of the preview's own layer that could not be written; the message says which and why. */
export class WriteError extends Error {
  constructor(file: string, cause: unknown) {
    const why = (cause as { readonly message?: unknown } | undefined)?.message;
    super(`${file} could not be written: ${String(why)}. It is as it was before.`);
    this.name = 'WriteError';
  }
}

/** A name beside a file that no other thread or process uses. */
export function ownName(file: string): string {
  return `${file}.${process.pid}.${threadId}.${++made}`;
}

/**
 * Does something while no other process or thread does it. The lock is a file that names its process; it is taken over
 * at once where that process has ended, and after half a minute in any case. Throws where another keeps it longer, and
 * WriteError where it cannot be made.
 */
export function locked<T>(lock: string, work: () => T): T {
  const start = Date.now();
  while (!taken(lock)) {
    if (isLeftBehind(lock)) remove(lock);
    else if (Date.now() - start > LONGEST_WAIT) throw new Error(`${lock}: another process keeps it`);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Puts a lock in its place with its content, at one stroke; false where there is one. */
function taken(lock: string): boolean {
  const draft = ownName(lock);
  try {
    mkdirSync(path.dirname(lock), { recursive: true });
    writeFileSync(draft, String(process.pid));
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new WriteError(lock, error);
    return false;
  } finally {
    dropDraft(draft);
  }
}

/** Takes away what was begun of a file, if it was. */
export function dropDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Its folder is none, or cannot be written: then there is no draft.
  }
}

function isLeftBehind(lock: string): boolean {
  const found = statSync(lock, { throwIfNoEntry: false });
  if (!found) return false;
  if (Date.now() - found.mtimeMs > STALE_LOCK) return true;
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Takes a lock that was left behind out of its place: of several who try, one succeeds. */
function remove(lock: string): void {
  const aside = ownName(lock);
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  rmSync(aside, { recursive: true, force: true });
}
