import type { FunctionDefinition } from '../function';
import type { Value } from '../value';
import { asNumber } from '../value';

const LARGEST = 2 ** 53 - 1;

/** A non-negative integer of at most 53 bits, or null. */
function bits(value: Value): bigint | null {
  const number = asNumber(value);
  if (number === null || !Number.isInteger(number) || number < 0 || number > LARGEST) return null;
  return BigInt(number);
}

function fold(name: string, work: (x: bigint, y: bigint) => bigint): FunctionDefinition {
  return {
    name,
    arity: { least: 2, most: Infinity },
    call: (args) => {
      let result: bigint | null = null;
      for (const arg of args) {
        const operand = bits(arg);
        if (operand === null) return null;
        result = result === null ? operand : work(result, operand);
      }
      return result === null ? null : Number(result);
    },
  };
}

function shift(name: string, work: (x: bigint, by: bigint) => bigint): FunctionDefinition {
  return {
    name,
    arity: { least: 2, most: 2 },
    call: ([first = null, second = null]) => {
      const x = bits(first);
      const by = bits(second);
      if (x === null || by === null || by > 53n) return null;
      return Number(work(x, by) & BigInt(LARGEST));
    },
  };
}

/**
 * Bitwise functions on non-negative integers of up to 53 bits; anything else gives null.
 * bit_not takes a mask of the bits to keep, by default all 53; a shift drops what passes them.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Bitwisefunctions
 */
export const bitwiseFunctions: readonly FunctionDefinition[] = [
  fold('bit_and', (x, y) => x & y),
  fold('bit_or', (x, y) => x | y),
  fold('bit_xor', (x, y) => x ^ y),
  {
    name: 'bit_not',
    arity: { least: 1, most: 2 },
    call: ([first = null, second = LARGEST]) => {
      const x = bits(first);
      const mask = bits(second);
      return x === null || mask === null ? null : Number((x ^ BigInt(LARGEST)) & mask);
    },
  },
  shift('bit_shift_left', (x, by) => x << by),
  shift('bit_shift_right', (x, by) => x >> by),
];
