import type { SearchContext } from './context';
import type { Value } from './value';

/** What an eval function may ask of the search that runs it. */
export type FunctionContext = Pick<SearchContext, 'now' | 'timeZone' | 'host'>;

/**
 * An eval function. `call` gets evaluated arguments. Functions that must not evaluate all of them (if, case,
 * coalesce, validate, nullif ...) give `lazy` instead: thunks that evaluate for the current row.
 * `prepare` may look at literal arguments once (a regex is translated once, not once a row): it gets each
 * argument's value where it is a literal, otherwise undefined, and gives the call to use.
 * Null in, null out is NOT implied: each function says what it does with null.
 * Source: Splunk Search Reference, "Evaluation functions".
 */
export interface FunctionDefinition {
  readonly name: string;
  readonly arity: { readonly least: number; readonly most: number };
  /** Whether the result is true or false (such a result cannot be assigned to a field). */
  readonly boolean?: boolean;
  readonly call?: (args: readonly Value[], context: FunctionContext) => Value;
  readonly lazy?: (args: readonly (() => Value)[], context: FunctionContext) => Value;
  readonly prepare?: (
    literals: readonly (Value | undefined)[],
    context: FunctionContext,
  ) => (args: readonly Value[]) => Value;
}
