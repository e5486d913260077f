import type { Value } from './value';
import { asNumber, asText, isMulti, parseNumber } from './value';

/** The comparisons of eval and where. */
export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** A comparison of two values; null where one is missing. */
export type Comparison = (left: Value, right: Value) => boolean | null;

type Single = string | number | boolean;

const HOLDS: Readonly<Record<ComparisonOperator, <T extends string | number>(left: T, right: T) => boolean>> =
  {
    '=': (left, right) => left === right,
    '!=': (left, right) => left !== right,
    '<': (left, right) => left < right,
    '<=': (left, right) => left <= right,
    '>': (left, right) => left > right,
    '>=': (left, right) => left >= right,
  };

/**
 * A comparison as eval makes it: as numbers where both values are numbers, otherwise as texts by
 * character code, case included. A multivalue holds where any of its values does.
 * Source: Splunk Search Reference, "where" and "eval"; multivalues are not documented.
 */
export function comparison(operator: ComparisonOperator): Comparison {
  const holds = HOLDS[operator];
  const single = (left: Single, right: Single): boolean => {
    const x = asNumber(left);
    if (x !== null) {
      const y = asNumber(right);
      if (y !== null) return holds(x, y);
    }
    return holds(asText(left) as string, asText(right) as string);
  };
  return (left, right) => {
    if (left === null || right === null) return null;
    if (isMulti(left)) {
      return isMulti(right)
        ? left.some((one) => right.some((other) => single(one, other)))
        : left.some((one) => single(one, right));
    }
    return isMulti(right) ? right.some((other) => single(left, other)) : single(left, right);
  };
}

/** The comparison with a fixed text on the right, prepared once. */
export function comparisonWithText(
  operator: ComparisonOperator,
  right: string,
): (left: Value) => boolean | null {
  const general = comparison(operator);
  if (parseNumber(right) !== null) return (left) => general(left, right);
  const holds = HOLDS[operator];
  return (left) => {
    if (typeof left === 'string') return holds(left, right);
    return general(left, right);
  };
}

/** The comparison with a fixed number on the right, prepared once. */
export function comparisonWithNumber(
  operator: ComparisonOperator,
  right: number,
): (left: Value) => boolean | null {
  const general = comparison(operator);
  const holds = HOLDS[operator];
  return (left) => {
    if (typeof left === 'number') return holds(left, right);
    return general(left, right);
  };
}
