import type { RowFunction } from './binding';

/*
 * Conditions with three outcomes: true, false, and null where a field is missing. Null never lets a row through.
 */

/** AND: null only where the missing value decides. */
export function conjunction(left: RowFunction, right: RowFunction): RowFunction {
  return (row) => {
    const first = left(row);
    if (first === false) return false;
    const second = right(row);
    if (second === false) return false;
    return first === true && second === true ? true : null;
  };
}

/** OR: null only where the missing value decides. */
export function disjunction(left: RowFunction, right: RowFunction): RowFunction {
  return (row) => {
    const first = left(row);
    if (first === true) return true;
    const second = right(row);
    if (second === true) return true;
    return first === false && second === false ? false : null;
  };
}

/** XOR: null where either is. */
export function exclusion(left: RowFunction, right: RowFunction): RowFunction {
  return (row) => {
    const first = left(row);
    const second = right(row);
    return typeof first === 'boolean' && typeof second === 'boolean' ? first !== second : null;
  };
}

/** NOT: null where the operand is. */
export function negation(operand: RowFunction): RowFunction {
  return (row) => {
    const value = operand(row);
    return typeof value === 'boolean' ? !value : null;
  };
}
