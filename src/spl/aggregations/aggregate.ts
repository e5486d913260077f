import type { Span } from '../error';
import type { Expression } from '../expression';
import type { TimeSpan } from '../time/bucket';
import type { NamedAggregation } from './catalogue';

/** An expression over aggregations, such as `eval(avg(size)/max(delay))`. */
export interface Composite {
  /** The aggregations; the expression reads their results as fields of their names. */
  readonly parts: readonly Aggregate[];
  readonly expression: Expression;
  /** As written, without eval and its parentheses. */
  readonly text: string;
}

/** What an aggregation reads of each row. */
export type AggregateArgument =
  | { readonly kind: 'rows' }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'wildcard'; readonly pattern: string }
  | { readonly kind: 'eval'; readonly expression: Expression }
  /** Made from the results of other aggregations; the definition beside it is not asked. */
  | { readonly kind: 'composite'; readonly composite: Composite };

/** One term of an aggregation list, such as `avg(x) AS y`. */
export interface Aggregate extends NamedAggregation {
  readonly argument: AggregateArgument;
  /** The output column; for a wildcard argument a pattern with as many `*`. */
  readonly name: string;
  /** Set for sparkline(...): the trend of the aggregation, in buckets of `span` where that is given. */
  readonly sparkline?: { readonly span?: TimeSpan };
  readonly span: Span;
}

/** What a command allows in its aggregations. */
export interface AggregateRules {
  /** `avg` alone means `avg(*)` (stats, eventstats, streamstats; not chart and timechart). */
  readonly implicitWildcard: boolean;
  readonly wildcards: boolean;
  readonly sparklines: boolean;
  /** per_second and its kin. */
  readonly perTime: boolean;
}
