/** What an event has from its input rather than from its text. Events of one origin share the same props. */
export interface EventOrigin {
  readonly index: string;
  readonly host: string;
  readonly source: string;
  readonly sourcetype: string;
}

/**
 * Up to 65,536 events. Every array may lie in shared memory; nothing here is changed once it is sealed.
 * Events are numbered by time, oldest first; of equal times the one that came first stands first.
 */
export interface EventSegment {
  /** The number of its first event in the whole index. */
  readonly base: number;
  readonly count: number;
  /** The texts of all events, UTF-8, in the order in which they came: in memory, or in a file. */
  readonly raw: Uint8Array | StoredBytes;
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
  /** Seconds since 1970, ascending. */
  readonly times: Float64Array;
  /** The number of each event's origin in `EventIndex.origins`. */
  readonly origins: Uint32Array;
  /** When it was indexed, seconds since 1970. */
  readonly indexTime: number;
  readonly tokens: TokenIndex | StoredTokens;
}

/**
 * Which events hold which token, by the token's hash. `hashes` ascends. An entry whose offset has its highest
 * bit set has a bitmap of all events of the segment: the rest of the offset is where it begins in `bitmaps`.
 * Any other entry's events stand ascending in `postings`, from its offset to that of the next such entry
 * (`offsets` has one more at its end).
 */
export interface TokenIndex {
  readonly hashes: Uint32Array;
  readonly offsets: Uint32Array;
  readonly postings: Uint16Array;
  readonly bitmaps: Uint32Array;
}

/** Bytes in a file that is open as long as the process: its threads read it by the same number. */
export interface StoredBytes {
  readonly file: number;
  readonly at: number;
  readonly length: number;
}

/** A TokenIndex in a file. `fence` holds every FENCE_STEPth hash, so that a lookup reads one short piece of `hashes`. */
export interface StoredTokens {
  readonly fence: Uint32Array;
  readonly hashes: StoredBytes;
  readonly offsets: StoredBytes;
  readonly postings: StoredBytes;
  readonly bitmaps: StoredBytes;
}

/** All indexed events. Plain data: worker threads get it by structured clone without copying its bytes. */
export interface EventIndex {
  readonly segments: readonly EventSegment[];
  readonly origins: readonly EventOrigin[];
  /** How many events there are. */
  readonly count: number;
}
