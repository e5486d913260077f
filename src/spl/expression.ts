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
  /** True when it may fail or say something to the user, on some row. */
  readonly mayFail: boolean;
  /** True when it reads fields beside those of `fields`. */
  readonly readsMore: boolean;
  /** True when it may have another value for the same row and the same clock. */
  readonly varies: boolean;
  bind(batch: Batch, context: SearchContext): (row: number) => Value;
  /** The same as eval puts it into a field: calculations are rounded to the precision of their literals. */
  assigned(batch: Batch, context: SearchContext): (row: number) => Value;
}
