import type { Binder, RowFunction } from './binding';
import type { BinaryOperator, ExpressionNode } from './expression-syntax';
import { roundHalfAway } from './functions/rounding';
import type { Value } from './value';
import { asNumber, asText } from './value';

/** A number with the decimal places that are significant in it; negative for tens, hundreds and so on. */
interface Measured {
  readonly value: number;
  readonly places: number;
}

type Measure = (binding: Parameters<Binder>[0]) => (row: number) => Measured | null;

/**
 * sigfig(x): the number with as many digits as are significant in it. A product or quotient has as many
 * significant figures as the operand with the fewest, a sum or difference as many decimal places as the least
 * precise operand; how precise a field or a literal is, its digits tell. Null where x is no number.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/MathematicalFunctions#sigfig.28X.29
 */
export function bindSigfig(argument: ExpressionNode, compile: (node: ExpressionNode) => Binder): Binder {
  const measure = measureOf(argument, compile);
  return (binding) => {
    const read = measure(binding);
    return (row) => {
      const found = read(row);
      return found && Number.isFinite(found.value) ? roundHalfAway(found.value, found.places) : null;
    };
  };
}

function measureOf(node: ExpressionNode, compile: (node: ExpressionNode) => Binder): Measure {
  if (node.kind === 'negate') {
    const operand = measureOf(node.operand, compile);
    return (binding) => {
      const read = operand(binding);
      return (row) => {
        const found = read(row);
        return found && { ...found, value: -found.value };
      };
    };
  }
  if (node.kind === 'binary' && node.operator in COMBINED) {
    const combine = COMBINED[node.operator] as Combination;
    const left = measureOf(node.left, compile);
    const right = measureOf(node.right, compile);
    return (binding) => {
      const first = left(binding);
      const second = right(binding);
      return (row) => {
        const a = first(row);
        const b = second(row);
        return a && b && combine(a, b);
      };
    };
  }
  if (node.kind === 'literal' && node.written !== undefined) {
    const found = measured(node.written);
    return () => () => found;
  }
  const value = compile(node);
  return (binding) => {
    const read: RowFunction = value(binding);
    return (row) => measured(read(row));
  };
}

type Combination = (a: Measured, b: Measured) => Measured;

const COMBINED: Readonly<Partial<Record<BinaryOperator, Combination>>> = {
  '+': (a, b) => ({ value: a.value + b.value, places: Math.min(a.places, b.places) }),
  '-': (a, b) => ({ value: a.value - b.value, places: Math.min(a.places, b.places) }),
  '*': (a, b) => ofFigures(a.value * b.value, a, b),
  '/': (a, b) => ofFigures(a.value / b.value, a, b),
};

function ofFigures(value: number, a: Measured, b: Measured): Measured {
  const figures = Math.min(a.places + wholeDigits(a.value), b.places + wholeDigits(b.value));
  return { value, places: figures - wholeDigits(value) };
}

/** Digits before the point; for 0.05 it is -1, since its first digit stands in the second place after it. */
function wholeDigits(value: number): number {
  return value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
}

/** The places of a number as written; a zero at the end counts as written. */
function measured(given: Value): Measured | null {
  const value = asNumber(given);
  const text = asText(given);
  if (value === null || text === null) return null;
  const [, digits = '', exponent = '0'] = /^[^.]*(?:\.(\d*))?(?:e([+-]?\d+))?\s*$/i.exec(text) ?? [];
  return { value, places: digits.length - Number(exponent) };
}
