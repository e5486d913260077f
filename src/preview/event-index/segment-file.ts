import { allocate, type IndexArray } from './allocate';
import type { EventSegment, StoredBytes } from './event-index';
import { FENCE_STEP } from './find-token';
import type { SealedSegment } from './seal-segment';
import { readInto, writeFrom } from './stored-bytes';

/** Where a segment lies in a file and how long its parts are. */
export interface SavedSegment {
  readonly base: number;
  readonly count: number;
  readonly indexTime: number;
  readonly at: number;
  /** Bytes of the texts; numbers of tokens, of postings and of words of bitmaps. */
  readonly raw: number;
  readonly tokens: number;
  readonly postings: number;
  readonly bitmaps: number;
}

/** A segment's parts in the order in which they lie in the file; those up to the fence are read when it is opened. */
function partsOf({ at, count, raw, tokens, postings, bitmaps }: SavedSegment): Record<PartName, Part> & {
  readonly end: number;
} {
  let next = at;
  const part = (length: number): Part => {
    const own = { at: next, length };
    next = Math.ceil((next + length) / 8) * 8;
    return own;
  };
  return {
    times: part(count * 8),
    starts: part(count * 4),
    lengths: part(count * 4),
    origins: part(count * 4),
    fence: part(Math.ceil(tokens / FENCE_STEP) * 4),
    hashes: part(tokens * 4),
    offsets: part((tokens + 1) * 4),
    postings: part(postings * 2),
    bitmaps: part(bitmaps * 4),
    raw: part(raw),
    end: next,
  };
}

type PartName =
  | 'times'
  | 'starts'
  | 'lengths'
  | 'origins'
  | 'fence'
  | 'hashes'
  | 'offsets'
  | 'postings'
  | 'bitmaps'
  | 'raw';

interface Part {
  readonly at: number;
  readonly length: number;
}

/** Writes a segment into a file from `at` on; gives where it lies. */
export function writeSegment(file: number, at: number, segment: SealedSegment): SavedSegment {
  const { base, count, indexTime, raw, times, starts, lengths, origins, tokens } = segment;
  const { hashes, offsets, postings, bitmaps } = tokens;
  const saved: SavedSegment = {
    base,
    count,
    indexTime,
    at,
    raw: raw.length,
    tokens: hashes.length,
    postings: postings.length,
    bitmaps: bitmaps.length,
  };
  const parts = partsOf(saved);
  const write = (name: PartName, array: IndexArray): void => writeFrom(file, parts[name].at, array);
  write('times', times);
  write('starts', starts);
  write('lengths', lengths);
  write('origins', origins);
  write('fence', fenceOf(hashes));
  write('hashes', hashes);
  write('offsets', offsets);
  write('postings', postings);
  write('bitmaps', bitmaps);
  write('raw', raw);
  return saved;
}

const fenceOf = (hashes: Uint32Array): Uint32Array =>
  allocate(Uint32Array, Math.ceil(hashes.length / FENCE_STEP)).map(
    (_, index) => hashes[index * FENCE_STEP] as number,
  );

/** Where a segment's bytes end in its file, to a multiple of 8. */
export const endOfSegment = (saved: SavedSegment): number => partsOf(saved).end;

/** A segment of a file: times and places in memory, texts and tokens in the file. */
export function openSegment(file: number, saved: SavedSegment): EventSegment {
  const parts = partsOf(saved);
  const { base, count, indexTime } = saved;
  const stored = (name: PartName): StoredBytes => ({ file, ...parts[name] });
  const read = <Kind extends IndexArray>(name: PartName, array: Kind): Kind => {
    readInto(file, parts[name].at, array);
    return array;
  };
  return {
    base,
    count,
    indexTime,
    times: read('times', allocate(Float64Array, count)),
    starts: read('starts', allocate(Uint32Array, count)),
    lengths: read('lengths', allocate(Uint32Array, count)),
    origins: read('origins', allocate(Uint32Array, count)),
    raw: stored('raw'),
    tokens: {
      fence: read('fence', allocate(Uint32Array, parts.fence.length / 4)),
      hashes: stored('hashes'),
      offsets: stored('offsets'),
      postings: stored('postings'),
      bitmaps: stored('bitmaps'),
    },
  };
}
