/** Takes events as they are read. The bytes are valid only during the call. */
export interface EventSink {
  /** Bytes from `start` to `end` of `bytes` are the event's text, UTF-8. */
  add(bytes: Buffer, start: number, end: number, event: EventHeader): void;
}

/** What is known of an event beside its text. `time` is in seconds since 1970, NaN where none was found. */
export interface EventHeader {
  readonly time: number;
  readonly host: string;
  readonly source: string;
  readonly sourcetype: string;
}

/** Cuts a file's bytes into events, chunk by chunk. */
export interface EventBreaker {
  push(chunk: Buffer): void;
  end(): void;
}

/** What a breaker is told about its file and its surroundings. */
export interface BreakerOptions {
  /** Where events go. */
  readonly sink: EventSink;
  /** Called for every piece that is no event; `line` is 1-based. */
  readonly unreadable: (line: number, reason: string) => void;
  /** Seconds since 1970 of a wall clock time (given as if it were UTC) in the zone of the options. */
  readonly fromLocal: (wallSeconds: number) => number;
  /** For events that do not name their host or source. */
  readonly host: string;
  readonly source: string;
}

/** No event is longer than this; what is longer is cut and named. */
export const LONGEST_EVENT = 4 * 1024 * 1024;
