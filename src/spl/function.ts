import type { SearchContext } from './context';
import type { Value } from './value';

/** What an eval function may ask of the search that runs it. */
export type FunctionContext = Pick<SearchContext, 'now' | 'timeZone' | 'host'>;

/** One argument of a function that evaluates it anew for each of several values (mvfilter, mvmap). */
export interface PerValueArgument {
  /** The fields that the argument reads. */
  readonly fields: readonly string[];
  /** Its value for the current row. */
  value(): Value;
  /** Its value for the current row as if the field held this value there. */
  valueWith(field: string, value: Value): Value;
}

/**
 * An eval function. `call` gets evaluated arguments. Functions that must not evaluate all of them (if, case,
 * coalesce, validate, nullif ...) give `lazy` instead: thunks that evaluate for the current row.
 * `prepare` may look at literal arguments once (a regex is translated once, not once a row): it gets each
 * argument's value where it is a literal, otherwise undefined, and gives the call to use.
 * The array of arguments is reused between rows: a function may keep the values, not the array.
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
  /**
   * Instead of call, lazy and prepare: for functions that rebind a field while they evaluate an argument.
   * `field` reads a field of the current row.
   */
  readonly perValue?: (
    args: readonly PerValueArgument[],
    field: (name: string) => Value,
    context: FunctionContext,
  ) => Value;
  /** Looks at the arguments once, while the search is parsed; gives the message of what is wrong. */
  readonly check?: (
    args: readonly { readonly fields: readonly string[]; readonly literal: Value | undefined }[],
  ) => string | undefined;
}
