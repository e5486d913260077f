import type { Batch, CodedColumn } from '../batch';
import type { Value } from '../value';
import type { RowGroups } from './group-keys';

/** A row's value for one aggregation; undefined where no row of the batch has the field. */
export type Reader = ((row: number) => Value) | undefined;

/** One aggregation at work over numbered groups. */
export interface Slot {
  readonly name: string;
  /** Takes rows; `times` gives their times where somebody needs them. */
  add(read: Reader, batch: Batch, groups: RowGroups, times: () => RowTimes): void;
  /** The same where the values lie by dictionary; a slot without it reads them as they are. */
  addCoded?(values: CodedColumn, groups: RowGroups): void;
  /** Takes rows of prestats=true: of each row what it stands for. */
  addPartial(batch: Batch, groups: RowGroups, field: string | undefined): void;
  /** For each group from 0 to `size` - 1 its result so far. */
  results(size: number): Value[];
}

/** The times of a batch's rows; undefined where none has one. */
export type RowTimes = readonly (number | null)[] | undefined;
