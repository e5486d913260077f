import type { Batch } from './batch';
import type { SearchContext } from './context';
import type { Value } from './value';

/** The value of an expression for a row. */
export type RowFunction = (row: number) => Value;

/** A value that stands in for a field while a function evaluates an argument (mvmap); they may nest. */
export interface StandIn {
  readonly field: string;
  value: Value;
  readonly outer: StandIn | undefined;
}

/** The rows that an expression is about to run over. */
export interface Binding {
  readonly batch: Batch;
  readonly context: SearchContext;
  readonly standIn?: StandIn | undefined;
}

/** An expression compiled: give it the rows, get a function of the row number. */
export type Binder = (binding: Binding) => RowFunction;

/** The innermost stand-in for a field, if there is one. */
export function standInFor(binding: Binding, field: string): StandIn | undefined {
  let standIn = binding.standIn;
  while (standIn && standIn.field !== field) standIn = standIn.outer;
  return standIn;
}
