import type { Batch, Column } from './batch';
import { column } from './batch';
import type { SearchContext } from './context';
import type { Expression } from './expression';
import { checkCells } from './most-held';
import { asText } from './value';
import type { Value } from './value';

/** What stands left of `=` in eval: a name, in which `{field}` stands for that field's value. */
export interface AssignmentTarget {
  /** Fixed texts and, between them, fields: `a{b}c` is ['a', 'c'] and ['b']. */
  readonly texts: readonly string[];
  readonly fields: readonly string[];
}

/** Reads a target. Source: Splunk Search Reference, "eval", "field names from values". */
export function assignmentTarget(name: string): AssignmentTarget {
  const pieces = name.split(/\{([^{}]+)\}/);
  return {
    texts: pieces.filter((_, index) => index % 2 === 0),
    fields: pieces.filter((_, index) => index % 2 === 1),
  };
}

/**
 * The batch with an expression's value in a field. A null takes the field away from its row; a column without
 * any value is dropped.
 */
export function assignExpression(
  batch: Batch,
  target: AssignmentTarget,
  expression: Expression,
  context: SearchContext,
): Batch {
  const read = expression.assigned(batch, context);
  const columns = new Map(batch.columns);
  if (target.fields.length === 0) {
    columns.set(target.texts[0] as string, evaluated(read, batch.length));
    return { ...batch, columns };
  }
  for (const [name, values] of spread(batch, target, read)) columns.set(name, values);
  return { ...batch, columns };
}

function evaluated(read: (row: number) => Value, length: number): Column | undefined {
  const values = new Array<Value>(length);
  let present = false;
  for (let row = 0; row < length; row++) {
    const value = read(row);
    values[row] = typeof value === 'boolean' ? asText(value) : value;
    if (value !== null) present = true;
  }
  return present ? values : undefined;
}

/** One column for each name that the target has in some row; the other rows keep what they had there. */
function spread(batch: Batch, target: AssignmentTarget, read: (row: number) => Value): Map<string, Column> {
  const parts = target.fields.map((field) => column(batch, field));
  const columns = new Map<string, Value[]>();
  for (let row = 0; row < batch.length; row++) {
    const fillings = parts.map((values) => asText(values?.[row] ?? null));
    if (fillings.includes(null)) continue;
    const name = target.texts.reduce((text, piece, index) => text + (fillings[index - 1] ?? '') + piece);
    let values = columns.get(name);
    if (!values) {
      checkCells(batch.length, columns.size);
      values = [...(column(batch, name) ?? new Array<Value>(batch.length).fill(null))];
      columns.set(name, values);
    }
    values[row] = read(row);
  }
  return columns;
}
