import type { Span } from './error';
import type { CommandFacts, Plan } from './plan';
import type { SourceText } from './source-text';

/** One command of a pipeline, its arguments read. */
export interface PipelineStep {
  readonly definition: CommandFacts;
  readonly plan: Plan;
  readonly span: Span;
}

/** A parsed search: its commands in order. A search that begins with terms begins with `search`. */
export interface Pipeline {
  readonly steps: readonly PipelineStep[];
  /** The text that the spans are places of. */
  readonly source: SourceText;
}
