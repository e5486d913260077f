import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { locked } from './file-lock';
import { writeWhole } from './table-files';

/** A record of a collection. Its `_key` is its identity. */
export type KvRecord = Readonly<Record<string, unknown>> & { readonly _key: string };

/** The preview's key-value store: collections of records, in files, safe against being stopped at any time. */
export interface KvStore {
  /** The records of a collection in the order in which they were stored; none for an unknown one. */
  records(app: string, collection: string): readonly KvRecord[];
  /**
   * Changes a collection: `change` gets the records and gives the new ones. No other process changes the
   * collection meanwhile; when this returns, the change is on disk.
   */
  update(
    app: string,
    collection: string,
    change: (records: readonly KvRecord[]) => readonly KvRecord[],
  ): readonly KvRecord[];
}

/** A key-value store in a folder. Source of the behaviour: Splunk's REST reference, storage/collections/data. */
export function createKvStore(folder: string): KvStore {
  const known = new Map<string, { readonly stamp: string; readonly records: readonly KvRecord[] }>();
  const fileOf = (app: string, collection: string): string => {
    if (![app, collection].every((name) => /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name))) {
      throw new Error(`"${app}/${collection}" is no name of a collection`);
    }
    return path.join(folder, 'kvstore', app, `${collection}.json`);
  };
  const records = (app: string, collection: string): readonly KvRecord[] => {
    const file = fileOf(app, collection);
    if (!existsSync(file)) return [];
    const { mtimeMs, size, ino } = statSync(file);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    const before = known.get(file);
    if (before?.stamp === stamp) return before.records;
    const read = recordsOf(file);
    known.set(file, { stamp, records: read });
    return read;
  };
  return {
    records,
    update: (app, collection, change) => {
      const file = fileOf(app, collection);
      return locked(`${file}.lock`, () => {
        const changed = change(records(app, collection));
        writeWhole(file, `${JSON.stringify(changed)}\n`);
        return changed;
      });
    },
  };
}

function recordsOf(file: string): readonly KvRecord[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as readonly KvRecord[];
  } catch (error) {
    throw new Error(`The collection in ${file} cannot be read: ${(error as Error).message}`);
  }
}
