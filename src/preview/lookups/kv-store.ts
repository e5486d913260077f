import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
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

const LONGEST_WAIT = 5_000;
const STALE_LOCK = 30_000;

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
    const read = JSON.parse(readFileSync(file, 'utf8')) as readonly KvRecord[];
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

/** Does something while no other process or thread does it; a lock that was left behind is taken over. */
function locked<T>(lock: string, work: () => T): T {
  mkdirSync(path.dirname(lock), { recursive: true });
  const start = Date.now();
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > STALE_LOCK) rmSync(lock, { recursive: true, force: true });
    else if (Date.now() - start > LONGEST_WAIT) throw new Error(`${lock}: another process keeps it`);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
