import type { Batch } from './batch';
import type { SearchContext, TimeRange } from './context';
import type { ArgumentReader } from './arguments';

/** One command at work. State lives in the closure, so a stage is used for one run only. */
export interface Stage {
  /** Takes a batch of rows and gives what it can give already. */
  push(batch: Batch): readonly Batch[];
  /** Called once, after the last batch. */
  finish(): readonly Batch[];
  /** The rows so far, for previews of transforming commands; must not change the state. */
  snapshot?(): readonly Batch[];
  /** True once no further input can change the output (head): the source stops reading. */
  satisfied?(): boolean;
}

/** A command with its arguments read: starts as often as one likes. */
export interface Plan {
  start(context: SearchContext): Stage;
  /**
   * Rows without input, lazily: used instead of `start` where the command stands first (search).
   * Generating commands without it give all their rows in `finish` of their stage.
   */
  source?(context: SearchContext): Iterable<Batch>;
  /** The time range of the whole search, where the command sets one (earliest= in the first search). */
  range?(context: SearchContext): TimeRange;
  /** The plan to use instead, once subsearches in the arguments have run; asked before everything starts. */
  settle?(context: SearchContext): Plan;
  /** True where a generating command adds to its input (inputlookup append=t), so it may stand later. */
  readonly appends?: boolean;
}

/**
 * A command of SPL. `kind` as in Splunk's "Types of commands":
 * generating commands stand first and get no input; streaming ones keep rows independent of each other;
 * ordering (dataset processing) and transforming ones need all rows.
 */
export interface CommandDefinition {
  readonly name: string;
  readonly kind: 'generating' | 'streaming' | 'ordering' | 'transforming';
  /** True when running it changes something outside the search (outputlookup): previews leave it out. */
  readonly writes?: boolean;
  /** True when it takes pipelines in square brackets itself (append, join, ...). */
  readonly subsearches?: boolean;
  /** Reads the arguments up to the end of the command; throws SplError with a place. */
  parse(args: ArgumentReader): Plan;
}

/** A stage that works batch by batch. */
export function perBatch(work: (batch: Batch) => Batch | undefined): Stage {
  return {
    push: (batch) => {
      const result = work(batch);
      return result && result.length > 0 ? [result] : [];
    },
    finish: () => [],
  };
}

/** A stage that needs all rows at once: collects, then works. */
export function allAtOnce(work: (batches: readonly Batch[]) => readonly Batch[]): Stage {
  const held: Batch[] = [];
  return {
    push: (batch) => {
      held.push(batch);
      return [];
    },
    finish: () => work(held),
    snapshot: () => work(held),
  };
}
