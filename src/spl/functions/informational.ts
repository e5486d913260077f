import type { FunctionDefinition } from '../function';
import type { Value } from '../value';
import { asNumber, isMulti } from '../value';
import { parseJson } from './json-text';

/**
 * Whether Splunk would see a number: a number, or a field's text that is one. A text literal never is.
 */
function isNumber(value: Value, literal: Value | undefined): boolean {
  return typeof literal !== 'string' && asNumber(value) !== null;
}

function test(
  name: string,
  holds: (value: Value, literal: Value | undefined) => boolean,
): FunctionDefinition {
  return {
    name,
    arity: { least: 1, most: 1 },
    boolean: true,
    prepare:
      ([literal]) =>
      ([value = null]) =>
        holds(value, literal),
  };
}

function isText(value: Value, literal: Value | undefined): boolean {
  return (typeof value === 'string' || isMulti(value)) && !isNumber(value, literal);
}

/**
 * Functions that say what a value is. A missing field is "Invalid" to typeof,
 * true and false are "Bool".
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/InformationalFunctions
 */
export const informationalFunctions: readonly FunctionDefinition[] = [
  test('isarray', (value) => typeof value === 'string' && Array.isArray(parseJson(value)?.value)),
  test('isbool', (value) => typeof value === 'boolean'),
  test('isdouble', (value, literal) => isNumber(value, literal) && !Number.isInteger(asNumber(value))),
  test('isint', (value, literal) => isNumber(value, literal) && Number.isInteger(asNumber(value))),
  test('ismv', (value) => isMulti(value)),
  test('isnotnull', (value) => value !== null),
  test('isnull', (value) => value === null),
  test('isnum', isNumber),
  test('isobject', (value) => {
    const found = typeof value === 'string' ? parseJson(value)?.value : undefined;
    return typeof found === 'object' && found !== null && !Array.isArray(found);
  }),
  test('isstr', isText),
  {
    name: 'typeof',
    arity: { least: 1, most: 1 },
    prepare:
      ([literal]) =>
      ([value = null]) => {
        if (value === null) return 'Invalid';
        if (typeof value === 'boolean') return 'Bool';
        return isNumber(value, literal) ? 'Number' : 'String';
      },
  },
];
