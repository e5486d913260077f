import { EVERY_FIELD, fieldSet, type FieldSet } from '../field-set';
import type { Aggregate } from './aggregate';

/** The fields that aggregations read of each row, `_time` unless they count rows alone; every one for a wildcard. */
export function fieldsRead(aggregates: readonly Aggregate[], others: readonly string[] = []): FieldSet {
  const names = new Set(others);
  if (aggregates.some(({ argument, sparkline }) => argument.kind !== 'rows' || sparkline)) names.add('_time');
  return aggregates.every((aggregate) => addFields(aggregate, names)) ? fieldSet(names) : EVERY_FIELD;
}

/** Adds the fields that an aggregation reads; false where they cannot be told. */
function addFields({ argument }: Aggregate, names: Set<string>): boolean {
  switch (argument.kind) {
    case 'rows':
      return true;
    case 'field':
      names.add(argument.field);
      return true;
    case 'wildcard':
      return false;
    case 'eval':
      for (const field of argument.expression.fields) names.add(field);
      return !argument.expression.readsMore;
    case 'composite':
      return argument.composite.parts.every((part) => addFields(part, names));
  }
}
