import { randomInt } from 'node:crypto';
import type { FunctionDefinition } from '../function';
import type { Value } from '../value';
import { asNumber, texts } from '../value';

/** The arguments that are numbers; multivalues count value by value. */
function numbers(args: readonly Value[]): number[] {
  const found: number[] = [];
  for (const arg of args) {
    for (const one of typeof arg === 'number' ? [arg] : texts(arg)) {
      const number = asNumber(one);
      if (number !== null) found.push(number);
    }
  }
  return found;
}

/** sum and avg take fields whose text is a number, but no text literals. */
const refuseTexts: NonNullable<FunctionDefinition['check']> = (args) => {
  const wrong = args.find(({ literal }) => typeof literal === 'string');
  return wrong ? `'${String(wrong.literal)}' is a text, not a number` : undefined;
};

/**
 * max or min: any text that is no number is greater than every number, and a literal in quotes is a text, digits or
 * not; nulls are passed over. Quoted digits as measured on Splunk 10.4.2,
 * https://github.com/mockdr/mockdr/blob/main/backend/tests/unit/splunk/test_eval_functions.py
 */
function extremeFunction(name: 'max' | 'min'): FunctionDefinition {
  const greatest = name === 'max';
  return {
    name,
    arity: { least: 1, most: Infinity },
    prepare: (literals) => {
      const quoted = literals.map((literal) => typeof literal === 'string');
      return quoted.includes(true)
        ? (args) =>
            extreme(
              args.filter((_, index) => !quoted[index]),
              args.filter((_, index) => quoted[index]).flatMap((arg) => texts(arg)),
              greatest,
            )
        : (args) => extreme(args, [], greatest);
    },
  };
}

function extreme(args: readonly Value[], literals: readonly string[], greatest: boolean): Value {
  const words = [...literals, ...args.flatMap((arg) => texts(arg)).filter((text) => asNumber(text) === null)];
  const found = numbers(args);
  if (greatest ? words.length > 0 : found.length === 0) {
    if (words.length === 0) return null;
    return words.reduce((best, text) => (text > best === greatest ? text : best));
  }
  if (found.length === 0) return null;
  return found.reduce((best, x) => (greatest ? Math.max(best, x) : Math.min(best, x)));
}

/**
 * Statistical eval functions over the arguments of one row.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/StatisticalFunctions
 */
export const statisticalFunctions: readonly FunctionDefinition[] = [
  extremeFunction('max'),
  extremeFunction('min'),
  {
    name: 'sum',
    arity: { least: 1, most: Infinity },
    check: refuseTexts,
    call: (args) => {
      const found = numbers(args);
      return found.length === 0 ? null : found.reduce((total, x) => total + x, 0);
    },
  },
  {
    name: 'avg',
    arity: { least: 1, most: Infinity },
    check: refuseTexts,
    call: (args) => {
      const found = numbers(args);
      return found.length === 0 ? null : found.reduce((total, x) => total + x, 0) / found.length;
    },
  },
  { name: 'random', arity: { least: 0, most: 0 }, call: () => randomInt(2 ** 31) },
];
