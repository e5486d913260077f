import type { Batch } from './batch';
import type { SearchContext } from './context';
import type { Span } from './error';
import type { Value } from './value';

/** An eval expression, compiled: `bind` once a batch, then the value of each row. */
export interface Expression {
  readonly span: Span;
  /** The text as written, without comments; Splunk uses it as the column name of `count(eval(...))`. */
  readonly text: string;
  /** The fields it reads. */
  readonly fields: readonly string[];
  /** True when its result is true or false, which no field may hold. */
  readonly boolean: boolean;
  bind(batch: Batch, context: SearchContext): (row: number) => Value;
}
