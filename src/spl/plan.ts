import type { Batch } from './batch';
import type { EventQuery, SearchContext, TimeRange } from './context';
import type { FieldFlow } from './field-flow';

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
  /**
   * The events that `source` reads, where the command is `search`: what it asks of the host, the filter that makes its
   * rows of them, and the fields that the filter reads.
   */
  asks?(context: SearchContext): {
    readonly query: EventQuery;
    readonly reads: readonly string[];
    filter(batch: Batch): Batch | undefined;
  };
  /** The time range of the whole search, where the command sets one (earliest= in the first search). */
  range?(context: SearchContext): TimeRange;
  /** A range by which the whole search's is widened for the commands after its source (append extendtimerange). */
  widens?(context: SearchContext): TimeRange;
  /** The plan to use instead, once subsearches in the arguments have run; asked before everything starts. */
  settle?(context: SearchContext): Plan;
  /** True where a generating command adds to its input (inputlookup append=t), so it may stand later. */
  readonly appends?: boolean;
  /** True where a command that writes does so for previews of the results too (collect run_in_preview=t). */
  readonly runsInPreview?: boolean;
  /** What it reads and writes; without it, it counts as reading every field. */
  readonly flow?: FieldFlow;
}

/** What is known of a command apart from how its arguments are read. */
export interface CommandFacts {
  readonly name: string;
  readonly kind: 'generating' | 'streaming' | 'ordering' | 'transforming';
  /** True when running it changes something outside the search (outputlookup): previews are not made, unless its plan runs in them. */
  readonly writes?: boolean;
  /** True when it takes pipelines in square brackets itself (append, join, ...). */
  readonly subsearches?: boolean;
}
