import { open, rename } from 'node:fs/promises';
import { allocate, type IndexArray } from './allocate';
import type { EventIndex, EventOrigin, EventSegment } from './event-index';

/** Changes whenever the file's layout or the way tokens are made changes. */
const LAYOUT = 'k677 index 1';

const ARRAYS = ['raw', 'starts', 'lengths', 'times', 'origins'] as const;
const TOKEN_ARRAYS = ['hashes', 'offsets', 'postings', 'bitmaps'] as const;

interface SavedArray {
  readonly at: number;
  readonly length: number;
}

interface SavedSegment {
  readonly base: number;
  readonly count: number;
  readonly indexTime: number;
  readonly arrays: readonly SavedArray[];
}

interface Header {
  readonly layout: string;
  /** What the index was made of; an index of other things is not loaded. */
  readonly stamp: string;
  readonly origins: readonly EventOrigin[];
  readonly segments: readonly SavedSegment[];
  /** What the caller wants back with the index. */
  readonly extra: unknown;
}

/**
 * Writes an index as one file, whole or not at all. `stamp` names what it was made of; `extra` is any plain
 * data to keep with it.
 */
export async function saveIndex(
  file: string,
  index: EventIndex,
  stamp: string,
  extra: unknown,
): Promise<void> {
  let at = 0;
  const parts: IndexArray[] = [];
  const place = (array: IndexArray): SavedArray => {
    const saved = { at, length: array.length };
    parts.push(array);
    at = aligned(at + array.byteLength);
    return saved;
  };
  const segments = index.segments.map((segment) => ({
    base: segment.base,
    count: segment.count,
    indexTime: segment.indexTime,
    arrays: [
      ...ARRAYS.map((name) => place(segment[name])),
      ...TOKEN_ARRAYS.map((name) => place(segment.tokens[name])),
    ],
  }));
  const header: Header = { layout: LAYOUT, stamp, origins: index.origins, segments, extra };
  const text = Buffer.from(JSON.stringify(header), 'utf8');
  const length = Buffer.alloc(8);
  length.writeUInt32LE(text.length, 0);
  const draft = `${file}.${process.pid}.draft`;
  const handle = await open(draft, 'w');
  try {
    await handle.write(length);
    await handle.write(text);
    await handle.write(Buffer.alloc(aligned(text.length) - text.length));
    for (const array of parts) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      for (let from = 0; from < bytes.length; from += CHUNK) {
        await handle.write(bytes.slice(from, from + CHUNK));
      }
      await handle.write(Buffer.alloc(aligned(bytes.length) - bytes.length));
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

const CHUNK = 16 * 1024 * 1024;
const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/**
 * Reads an index that saveIndex wrote; undefined where the file is not there, was made of something else, or
 * is not whole.
 */
export async function loadIndex(
  file: string,
  stamp: string,
): Promise<{ readonly index: EventIndex; readonly extra: unknown } | undefined> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (!handle) return undefined;
  try {
    const { size } = await handle.stat();
    const length = Buffer.alloc(8);
    await handle.read(length, 0, 8, 0);
    const headerLength = length.readUInt32LE(0);
    if (headerLength > size) return undefined;
    const text = Buffer.alloc(headerLength);
    await handle.read(text, 0, headerLength, 8);
    const header = readHeader(text);
    if (header?.layout !== LAYOUT || header.stamp !== stamp) return undefined;
    const start = 8 + aligned(headerLength);
    const bytes = allocate(Uint8Array, Math.max(0, size - start));
    for (let from = 0; from < bytes.length;) {
      const { bytesRead } = await handle.read(
        bytes,
        from,
        Math.min(CHUNK, bytes.length - from),
        start + from,
      );
      if (bytesRead === 0) return undefined;
      from += bytesRead;
    }
    const segments = header.segments.map((saved) =>
      segmentOf(saved, bytes.buffer as unknown as SharedArrayBuffer),
    );
    const count = segments.reduce((sum, segment) => sum + segment.count, 0);
    return { index: { segments, origins: header.origins, count }, extra: header.extra };
  } catch {
    return undefined;
  } finally {
    await handle.close();
  }
}

function readHeader(text: Buffer): Header | undefined {
  try {
    return JSON.parse(text.toString('utf8')) as Header;
  } catch {
    return undefined;
  }
}

function segmentOf(saved: SavedSegment, bytes: SharedArrayBuffer): EventSegment {
  const [raw, starts, lengths, times, origins, hashes, offsets, postings, bitmaps] = saved.arrays as [
    SavedArray,
    SavedArray,
    SavedArray,
    SavedArray,
    SavedArray,
    SavedArray,
    SavedArray,
    SavedArray,
    SavedArray,
  ];
  const words = (array: SavedArray): Uint32Array => new Uint32Array(bytes, array.at, array.length);
  return {
    base: saved.base,
    count: saved.count,
    raw: new Uint8Array(bytes, raw.at, raw.length),
    starts: words(starts),
    lengths: words(lengths),
    times: new Float64Array(bytes, times.at, times.length),
    origins: words(origins),
    indexTime: saved.indexTime,
    tokens: {
      hashes: words(hashes),
      offsets: words(offsets),
      postings: new Uint16Array(bytes, postings.at, postings.length),
      bitmaps: words(bitmaps),
    },
  };
}
