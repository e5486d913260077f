import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file to read. `named` is true where the user named it, false where it was found in a folder. */
export interface EventFile {
  readonly path: string;
  readonly size: number;
  /** When it was last changed, seconds since 1970. */
  readonly changed: number;
  readonly named: boolean;
}

/** A path that the user named and that cannot be read. */
export class EventPathError extends Error {
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.name = 'EventPathError';
  }
}

/**
 * The files behind paths: folders are searched with all below them, in alphabetical order; hidden files and
 * folders are left out. Throws EventPathError for a path that is not there.
 */
export async function listEventFiles(paths: readonly string[]): Promise<readonly EventFile[]> {
  const files: EventFile[] = [];
  for (const named of paths) {
    const found = await stat(named).catch((error: NodeJS.ErrnoException) => {
      throw new EventPathError(named, error.code === 'ENOENT' ? 'no such file or folder' : error.message);
    });
    if (found.isDirectory()) files.push(...(await below(named)));
    else if (found.isFile()) files.push(entry(named, found, true));
    else throw new EventPathError(named, 'neither a file nor a folder');
  }
  return files;
}

function entry(file: string, found: { size: number; mtimeMs: number }, named: boolean): EventFile {
  return { path: file, size: found.size, changed: found.mtimeMs / 1000, named };
}

async function below(folder: string): Promise<EventFile[]> {
  const files: EventFile[] = [];
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  for (const name of names) {
    const full = path.join(folder, name);
    const found = await stat(full).catch(() => undefined);
    if (found?.isDirectory()) files.push(...(await below(full)));
    else if (found?.isFile()) files.push(entry(full, found, false));
  }
  return files;
}
