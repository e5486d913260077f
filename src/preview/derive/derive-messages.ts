import type { MessagePort } from 'node:worker_threads';
import type { DerivedSearch } from '../../spl/context';
import type { Value } from '../../spl/value';
import type { HostOptions, PreviewData } from '../preview';

/** What a deriving thread starts with. */
export interface DeriverSetup {
  readonly port: MessagePort;
  /** One shared 32-bit word: 0 until the thread has loaded, then 1. */
  readonly loaded: SharedArrayBuffer;
}

/** Who searches, as plain data. */
export type Searcher = Pick<HostOptions, 'app' | 'user' | 'roles' | 'limits'>;

/** How many parts of one search are told apart in its control block at a time. */
export const PLACES = 64;

/**
 * The words of a search's control block. First how many parts the threads are done with; whoever waits is woken by it.
 * Then a place for each of PLACES parts in turn: number + 1 where the part is free to take, 0 where it is taken.
 */
export const CONTROL_WORDS = 1 + PLACES;

/** Takes a part; false where somebody else has it, or it is a part of long ago. */
export function takePart(control: Int32Array, part: number): boolean {
  return Atomics.compareExchange(control, 1 + (part % PLACES), part + 1, 0) === part + 1;
}

/** What the searching thread sends to a deriving one. */
export type ToDeriver =
  | { readonly type: 'data'; readonly data: PreviewData }
  | {
      readonly type: 'open';
      readonly id: number;
      readonly searcher: Searcher;
      readonly search: DerivedSearch;
    }
  | {
      readonly type: 'part';
      readonly id: number;
      readonly part: number;
      readonly events: Uint32Array;
      readonly control: SharedArrayBuffer;
    }
  | { readonly type: 'close'; readonly id: number };

/** The values of one field of some rows. */
export type PartColumn =
  | { readonly numbers: Float64Array }
  | {
      /** The numbers of the values, 0 for none. */
      readonly codes: Uint8Array | Uint16Array | Uint32Array;
      /** The values that get the next numbers, from where the part before that came from this thread left off. */
      readonly added: readonly Value[];
    };

/** What became of a part's events; without `left` the thread could not tell. */
export interface DerivedPart {
  readonly id: number;
  readonly part: number;
  readonly left?: {
    /** The events that a row is left of, in the order of the rows. */
    readonly events: Uint32Array;
    /** In the order of the search's fields. */
    readonly columns: readonly PartColumn[];
  };
}
