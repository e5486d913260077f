import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file to read. `named` is true where the user named it, false where it was found in a folder. */
export interface EventFile {
  readonly path: string;
  readonly size: number;
  /** When it was last changed, seconds since 1970. */
  readonly changed: number;
  readonly named: boolean;
  /** Why it cannot be read, where that shows before it is opened. */
  readonly refused?: string;
}

/** A path that the user named and that cannot be read. */
export class EventPathError extends Error {
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.name = 'EventPathError';
  }
}

/**
 * The files behind paths: folders are searched with all below them, in alphabetical order, each once though links lead
 * to it; hidden files and folders are left out. What cannot be read below a folder stands among the files, with the
 * reason. Throws EventPathError for a path that is not there.
 */
export async function listEventFiles(paths: readonly string[]): Promise<readonly EventFile[]> {
  const files: EventFile[] = [];
  for (const named of paths) {
    const found = await stat(named).catch((error: NodeJS.ErrnoException) => {
      throw new EventPathError(named, error.code === 'ENOENT' ? 'no such file or folder' : error.message);
    });
    if (found.isDirectory()) files.push(...(await below(named, found, new Set())));
    else if (found.isFile()) files.push(entry(named, found, true));
    else throw new EventPathError(named, 'neither a file nor a folder');
  }
  return files;
}

function entry(file: string, found: Stats, named: boolean): EventFile {
  return { path: file, size: found.size, changed: found.mtimeMs / 1000, named };
}

function refused(file: string, reason: string): EventFile {
  return { path: file, size: 0, changed: 0, named: false, refused: reason };
}

async function below(folder: string, itself: Stats, seen: Set<string>): Promise<readonly EventFile[]> {
  const identity = `${itself.dev}:${itself.ino}`;
  if (seen.has(identity)) return [];
  seen.add(identity);
  const files: EventFile[] = [];
  let names: readonly string[];
  try {
    names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    return [refused(folder, (error as Error).message)];
  }
  for (const name of names) {
    const full = path.join(folder, name);
    try {
      const found = await stat(full);
      if (found.isDirectory()) files.push(...(await below(full, found, seen)));
      else if (found.isFile()) files.push(entry(full, found, false));
      else files.push(refused(full, 'neither a file nor a folder'));
    } catch (error) {
      files.push(refused(full, (error as Error).message));
    }
  }
  return files;
}
