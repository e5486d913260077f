import type { Accumulator, AggregationDefinition } from '../aggregation';
import { compareText } from '../ordering';
import { asNumber, isMulti, type Value } from '../value';
import { numericAccumulator } from './numeric-accumulator';

/**
 * Keeps the least or the greatest value as it is written: the minimum of 0.0 and 1 is 0.0. Numbers compare
 * by size; other texts count only where there is no number. Source: measured on Splunk 10.4.2, where the maximum of
 * 1, a and 3 is 3, https://github.com/mockdr/mockdr/blob/main/backend/tests/unit/splunk/test_stats_commands.py
 */
function extreme(direction: 1 | -1): Accumulator {
  let number: number | null = null;
  let written: Value = null;
  let text: string | null = null;
  const take = (value: Value): void => {
    const found = asNumber(value);
    if (found !== null) {
      if (number === null || (found - number) * direction > 0) {
        number = found;
        written = value;
      }
    } else if (typeof value === 'string') {
      if (text === null || compareText(value, text) * direction > 0) text = value;
    }
  };
  return {
    add(value) {
      if (isMulti(value)) value.forEach(take);
      else if (value !== null) take(value);
    },
    result: () => written ?? text,
  };
}

/** Wraps an accumulator so that one text that is no number makes the result null (allnum=true). */
function onlyNumbers(inner: Accumulator): Accumulator {
  let all = true;
  const isNumber = (value: Value): boolean =>
    value === null || (isMulti(value) ? value.every(isNumber) : asNumber(value) !== null);
  return {
    add(value, time) {
      all &&= isNumber(value);
      inner.add(value, time);
    },
    result: () => (all ? inner.result() : null),
  };
}

/**
 * min: the least value.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Aggregatefunctions (min).
 */
export const min: AggregationDefinition = {
  name: 'min',
  create: (options) => (options.allNumeric ? onlyNumbers(extreme(-1)) : extreme(-1)),
};

/** max: the greatest value. */
export const max: AggregationDefinition = {
  name: 'max',
  create: (options) => (options.allNumeric ? onlyNumbers(extreme(1)) : extreme(1)),
};

/** range: the greatest number less the least. */
export const range: AggregationDefinition = {
  name: 'range',
  create(options) {
    let least = Infinity;
    let greatest = -Infinity;
    return numericAccumulator(options, {
      take(number) {
        if (number < least) least = number;
        if (number > greatest) greatest = number;
      },
      result: () => (greatest >= least ? greatest - least : null),
    });
  },
};
