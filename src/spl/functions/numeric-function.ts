import type { FunctionDefinition } from '../function';
import type { Value } from '../value';
import { asNumber } from '../value';

/** A number as a value: null where the result is not a number that exists (NaN). */
function numberOrNull(value: number): Value {
  return Number.isNaN(value) ? null : value;
}

/** A function of one number; null where the argument is no number or the result does not exist. */
export function ofOneNumber(name: string, work: (x: number) => number): FunctionDefinition {
  return {
    name,
    arity: { least: 1, most: 1 },
    call: ([first = null]) => {
      const x = asNumber(first);
      return x === null ? null : numberOrNull(work(x));
    },
  };
}

/** A function of two numbers; null where one of them is no number or the result does not exist. */
export function ofTwoNumbers(name: string, work: (x: number, y: number) => number): FunctionDefinition {
  return {
    name,
    arity: { least: 2, most: 2 },
    call: ([first = null, second = null]) => {
      const x = asNumber(first);
      const y = asNumber(second);
      return x === null || y === null ? null : numberOrNull(work(x, y));
    },
  };
}
