import { readSync, writeSync } from 'node:fs';
import type { IndexArray } from './allocate';
import type { StoredBytes } from './event-index';

/** Reads bytes of a file into an array until it is full. Throws where the file ends before. */
export function readInto(file: number, at: number, array: IndexArray): void {
  const bytes = bytesOf(array);
  for (let from = 0; from < bytes.length;) {
    const length = Math.min(MOST_AT_ONCE, bytes.length - from);
    const read = readSync(file, bytes, from, length, at + from);
    if (read === 0) throw new Error('The index on disk is shorter than it was.');
    from += read;
  }
}

/** Writes an array's bytes at a place of a file. */
export function writeFrom(file: number, at: number, array: IndexArray): void {
  const bytes = bytesOf(array);
  for (let from = 0; from < bytes.length;) {
    from += writeSync(file, bytes, from, Math.min(MOST_AT_ONCE, bytes.length - from), at + from);
  }
}

/** So many 32-bit numbers of stored bytes, from number `from` on, as a view of `into`. */
export function storedWords(stored: StoredBytes, from: number, to: number, into: Uint32Array): Uint32Array {
  const words = into.subarray(0, Math.min(to, stored.length / 4) - from);
  readInto(stored.file, stored.at + from * 4, words);
  return words;
}

const MOST_AT_ONCE = 64 * 1024 * 1024;

const bytesOf = (array: IndexArray): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
