import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync, openSync, fsyncSync, closeSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseCsv, printCsv } from '../../formats/csv';
import { runtimeError } from '../../spl/error';
import type { InstalledApp } from '../installed-app';
import { dropDraft, locked, ownName, WriteError } from './file-lock';
import type { TableRows } from './table-rows';

const shipped = new WeakMap<Uint8Array, TableRows>();
const written = new Map<string, { readonly stamp: string; readonly table: TableRows }>();

/** Whether a name may be that of a table file: no folder, no hidden file. */
export function isTableFile(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_. -]*\.csv(?:\.gz)?$/i.test(name);
}

/** Where the preview's own layer keeps a table of an app. */
function localPath(stateFolder: string, app: string, file: string): string {
  return path.join(stateFolder, 'apps', app, 'lookups', file);
}

/**
 * The table file of an app: the one that a search has written before the one that the app brings. Undefined
 * where there is neither.
 */
export function readTable(stateFolder: string, app: InstalledApp, file: string): TableRows | undefined {
  if (!isTableFile(file)) return undefined;
  const local = localPath(stateFolder, app.id, file);
  if (existsSync(local)) {
    const { mtimeMs, size, ino } = statSync(local);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    const known = written.get(local);
    if (known?.stamp === stamp) return known.table;
    const table = parseTable(readFileSync(local));
    written.set(local, { stamp, table });
    return table;
  }
  const bytes = app.files.get(`lookups/${file}`);
  if (!bytes) return undefined;
  let table = shipped.get(bytes);
  if (!table) shipped.set(bytes, (table = parseTable(bytes)));
  return table;
}

/**
 * Writes a table file into the preview's own layer: whole or not at all. `make` gives the table while no other search
 * writes it, so that rows which two searches append at once are all there.
 */
export function writeTable(stateFolder: string, app: string, file: string, make: () => TableRows): void {
  if (!isTableFile(file)) throw new Error(`"${file}" is no name of a lookup file`);
  const local = localPath(stateFolder, app, file);
  locked(`${local}.lock`, () => writeWhole(local, printCsv(make())));
}

/**
 * Writes a file so that it is there whole or not at all, whenever the process ends. Throws WriteError where it cannot be
 * written (a full disk, a folder that is read only): then the file is as it was.
 */
export function writeWhole(file: string, text: string): void {
  const draft = `${ownName(file)}.draft`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, text);
    const handle = openSync(draft, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  } catch (error) {
    dropDraft(draft);
    throw new WriteError(file, error);
  }
}

function parseTable(bytes: Uint8Array): TableRows {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const plain = buffer[0] === 0x1f && buffer[1] === 0x8b ? unpacked(buffer) : buffer;
  return parseCsv(plain.toString('utf8'));
}

/** No table is larger than this, unpacked. */
const MOST_BYTES = 512 * 1024 * 1024;

function unpacked(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'it holds more than 512 MiB' : String(error);
    throw runtimeError(`A packed lookup table cannot be read: ${why}.`);
  }
}
