import { deserialize, serialize } from 'node:v8';
import type { ResultTable } from './result-table';

/** A table as bytes in shared memory: threads pass it on without copying. */
export function packTable(table: ResultTable): SharedArrayBuffer {
  const bytes = serialize(table);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}

/** The table that `packTable` packed. */
export function unpackTable(packed: SharedArrayBuffer): ResultTable {
  return deserialize(Buffer.from(new Uint8Array(packed))) as ResultTable;
}
