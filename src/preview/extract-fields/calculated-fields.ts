import { eventBatch, type Batch, type Column, type FieldSource } from '../../spl/batch';
import type { SearchContext } from '../../spl/context';
import type { Expression } from '../../spl/expression';
import { readExpression } from '../../spl/read-expression';
import type { Value } from '../../spl/value';

/** Reads an EVAL setting. Throws SplError, or an Error where the result is true or false. */
export function readCalculation(setting: string): Expression {
  const { expression, end } = readExpression({
    text: setting,
    start: 0,
    end: setting.length,
    command: 'eval',
  });
  if (setting.slice(end).trim() !== '') throw new Error(`unexpected "${setting.slice(end).trim()}"`);
  if (expression.boolean) throw new Error('the result is true or false, which no field can hold');
  return expression;
}

/**
 * Calculated fields on top of extracted fields and aliases: all work on the fields as they were before, none
 * sees another's result. Source: props.conf.spec 9.2, EVAL-<fieldname>.
 */
export function calculatedFields(
  base: FieldSource,
  calculations: ReadonlyMap<string, Expression>,
  context: () => SearchContext,
): FieldSource {
  if (calculations.size === 0) return base;
  const batches = new WeakMap<object, Batch>();
  const batchOf = (events: ArrayLike<number>): Batch => {
    let batch = batches.get(events);
    if (!batch) batches.set(events, (batch = eventBatch(base, events)));
    return batch;
  };
  const column = (name: string, events: ArrayLike<number>): Column | undefined => {
    const calculation = calculations.get(name);
    if (!calculation) return base.column(name, events);
    const valueOf = calculation.bind(batchOf(events), context());
    const values = new Array<Value>(events.length);
    for (let row = 0; row < events.length; row++) values[row] = valueOf(row);
    return values;
  };
  return {
    column,
    names: (events) => [...new Set([...base.names(events), ...calculations.keys()])],
  };
}
