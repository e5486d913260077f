import type { Accumulator, AggregationOptions } from '../aggregation';
import { asNumber, isMulti, type Value } from '../value';

/** What a numeric aggregation does with each number, and what it says at the end. */
export interface NumericState {
  take(number: number): void;
  result(): Value;
}

/**
 * An accumulator that hands every number of a value to `state`. Texts that are no numbers are ignored;
 * with allnum=true one of them makes the result null.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Stats (allnum).
 */
export function numericAccumulator(options: AggregationOptions, state: NumericState): Accumulator {
  let onlyNumbers = true;
  const single = (value: Value): void => {
    const number = asNumber(value);
    if (number === null) onlyNumbers = false;
    else state.take(number);
  };
  return {
    add(value) {
      if (typeof value === 'number') state.take(value);
      else if (value === null) return;
      else if (isMulti(value)) value.forEach(single);
      else single(value);
    },
    result: () => (options.allNumeric && !onlyNumbers ? null : state.result()),
  };
}
