import type { PatternReader } from './pattern-reader';
import type { RegexError } from './regex-error';
import type { RegexGroup } from './syntax';

/** The flags at a place of the pattern. */
export interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly x: boolean;
  readonly xx: boolean;
  readonly U: boolean;
  readonly n: boolean;
}

/** A reference to be checked once all groups are known. */
interface Reference {
  readonly name?: string;
  readonly number?: number;
  readonly numbers: number[];
  readonly position: number;
}

/** What is known of a pattern at the place where its reader stands. */
export interface ParserState {
  readonly reader: PatternReader;
  readonly groups: RegexGroup[];
  readonly references: Reference[];
  depth: number;
  lookarounds: number;
  /** The first mistake that counts only where all references are right. */
  late?: RegexError;
}
