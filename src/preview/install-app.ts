import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseConf } from '../formats/conf';
import { unpackTarball, type ArchiveFile } from '../formats/tar';
import type { ConfSettings, ConfValue, InstalledApp } from './installed-app';

/** An app that cannot be installed, with the file it came from in the message. */
export class InstallError extends Error {
  constructor(source: string, reason: string) {
    super(`${source}: ${reason}`);
    this.name = 'InstallError';
  }
}

/**
 * Installs an app from a tarball (one folder at its top, as Splunk wants it) or from a folder of the app's
 * name. Throws InstallError.
 */
export async function installApp(source: string): Promise<InstalledApp> {
  let found;
  try {
    found = await lstat(source);
  } catch {
    throw new InstallError(source, 'no such file or folder');
  }
  if (found.isDirectory()) {
    const id = path.basename(path.resolve(source));
    return appFromFiles(id, await readFolder(source), source);
  }
  let files: ArchiveFile[];
  try {
    files = await unpackTarball(await readFile(source));
  } catch (error) {
    throw new InstallError(
      source,
      `no app package: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const tops = new Set(files.map((file) => file.path.split('/')[0] as string));
  const [id, ...others] = [...tops];
  if (id === undefined || others.length > 0) {
    throw new InstallError(source, `an app package holds one folder, this one holds ${tops.size}`);
  }
  const below = files
    .filter((file) => file.path.length > id.length + 1)
    .map((file) => ({ path: file.path.slice(id.length + 1), bytes: file.bytes }));
  return appFromFiles(id, below, source);
}

/** Makes an app of its files; paths are below the app's folder. Throws InstallError for an unfit id. */
export function appFromFiles(id: string, files: readonly ArchiveFile[], source = id): InstalledApp {
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(id)) throw new InstallError(source, `"${id}" is no app id`);
  const notes: string[] = [];
  const conf = new Map<string, Map<string, Map<string, ConfValue>>>();
  const metadata = new Map<string, Map<string, string>>();
  for (const layer of ['default', 'local']) {
    for (const file of files) {
      const match = /^(default|local)\/([A-Za-z0-9_.-]+)\.conf$/.exec(file.path);
      if (match?.[1] === layer) {
        const name = match[2] as string;
        let stanzas = conf.get(name);
        if (!stanzas) conf.set(name, (stanzas = new Map<string, Map<string, ConfValue>>()));
        layConf(stanzas, file, notes);
      }
      if (file.path === `metadata/${layer}.meta`) layMetadata(metadata, file, notes);
    }
  }
  const label = conf.get('app')?.get('ui')?.get('label')?.value ?? id;
  const version =
    conf.get('app')?.get('id')?.get('version')?.value ??
    conf.get('app')?.get('launcher')?.get('version')?.value ??
    '';
  const bytes = new Map(files.map((file): [string, Uint8Array] => [file.path, file.bytes]));
  return {
    id,
    label,
    version,
    files: bytes,
    conf: conf as ReadonlyMap<string, ConfSettings>,
    metadata,
    notes,
  };
}

/** The files below a folder, without links (which may lead out of it) and hidden folders. */
async function readFolder(folder: string, below = ''): Promise<ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  for (const entry of await readdir(path.join(folder, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && !entry.name.startsWith('.')) files.push(...(await readFolder(folder, name)));
    else if (entry.isFile()) files.push({ path: name, bytes: await readFile(path.join(folder, name)) });
  }
  return files;
}

function layConf(stanzas: Map<string, Map<string, ConfValue>>, file: ArchiveFile, notes: string[]): void {
  const parsed = parseConf(Buffer.from(file.bytes).toString('utf8'));
  for (const problem of parsed.problems) {
    notes.push(`${file.path}:${problem.line}: neither a stanza, a setting nor a comment`);
  }
  for (const { name, settings } of parsed.stanzas) {
    let laid = stanzas.get(name);
    if (!laid) stanzas.set(name, (laid = new Map<string, ConfValue>()));
    for (const { key, value, line } of settings) laid.set(key, { value, file: file.path, line: line ?? 0 });
  }
}

function layMetadata(metadata: Map<string, Map<string, string>>, file: ArchiveFile, notes: string[]): void {
  const stanzas = new Map<string, Map<string, ConfValue>>();
  layConf(stanzas, file, notes);
  for (const [name, settings] of stanzas) {
    let laid = metadata.get(name);
    if (!laid) metadata.set(name, (laid = new Map<string, string>()));
    for (const [key, { value }] of settings) laid.set(key, value);
  }
}
