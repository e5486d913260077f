import { heldText } from './most-held';
import type { Value } from './value';
import { asNumber, asText, isMulti } from './value';

/** An operator on two values; null where it has no result. */
export type BinaryWork = (left: Value, right: Value) => Value;

function onNumbers(work: (left: number, right: number) => number): BinaryWork {
  return (left, right) => {
    const x = typeof left === 'number' ? left : asNumber(left);
    if (x === null) return null;
    const y = typeof right === 'number' ? right : asNumber(right);
    if (y === null) return null;
    const result = work(x, y);
    return Number.isFinite(result) ? result : null;
  };
}

const sum = onNumbers((left, right) => left + right);

/** Adds two numbers; joins two texts that are not both numbers; null for a number and a text. */
function plus(left: Value, right: Value): Value {
  const result = sum(left, right);
  if (result !== null) return result;
  return typeof left === 'string' && typeof right === 'string' ? heldText(left + right) : null;
}

/** Joins as texts, numbers as they print; null where one is missing or a multivalue. Throws SplError for too long a text. */
function join(left: Value, right: Value): Value {
  if (left === null || right === null || isMulti(left) || isMulti(right)) return null;
  return heldText(
    (typeof left === 'string' ? left : (asText(left) ?? '')) +
      (typeof right === 'string' ? right : (asText(right) ?? '')),
  );
}

/**
 * The arithmetic operators and `.`. A text that is not a number, a division by zero and a missing
 * value give null. Source: Splunk Search Reference, "eval", operators.
 */
export const ARITHMETIC: Readonly<Record<'+' | '-' | '*' | '/' | '%' | '.', BinaryWork>> = {
  '+': plus,
  '-': onNumbers((left, right) => left - right),
  '*': onNumbers((left, right) => left * right),
  '/': onNumbers((left, right) => left / right),
  '%': onNumbers((left, right) => left % right),
  '.': join,
};
