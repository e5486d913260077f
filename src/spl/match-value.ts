import { cidrTest } from './functions/cidr';
import type { SearchPredicate } from './predicate';
import { asText, isMulti, numberText, parseNumber } from './value';
import type { Value } from './value';
import { wildcardTest } from './wildcard-text';

type Operator = Extract<SearchPredicate, { kind: 'comparison' }>['operator'];

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Texts already tested are remembered up to this many per comparison. */
const REMEMBERED = 4096;

/**
 * A test for a field's value by a comparison of a search expression: case is ignored, `*` is any text, a range
 * of addresses (`10.0.0.0/8`) holds its addresses, two plain numbers compare as numbers, `<` and `>` compare
 * texts where one is no number. A missing value never passes; a multivalue does where one of its values does.
 * Source: Splunk Search Reference, "search". `200` = `200.0` and multivalues are not documented.
 */
export function valueTest(
  operator: Operator,
  value: string,
  caseSensitive: boolean,
): (found: Value) => boolean {
  const test = textTest(operator, value, caseSensitive);
  return (found) => {
    if (typeof found === 'string') return test(found);
    if (found === null) return false;
    if (typeof found === 'number') return test(numberText(found));
    return isMulti(found) ? found.some(test) : test(asText(found) as string);
  };
}

function textTest(operator: Operator, value: string, caseSensitive: boolean): (text: string) => boolean {
  switch (operator) {
    case '=':
      return equality(value, caseSensitive);
    case '!=': {
      const equal = equality(value, caseSensitive);
      return (text) => !equal(text);
    }
    default:
      return orderTest(operator, value);
  }
}

function equality(value: string, caseSensitive: boolean): (text: string) => boolean {
  if (/^\*+$/.test(value)) return () => true;
  if (value.includes('*')) return remembering(wildcardTest(value, caseSensitive));
  const lower = value.toLowerCase();
  const same = (text: string): boolean =>
    text === value || (!caseSensitive && text.length === value.length && text.toLowerCase() === lower);
  if (PLAIN_NUMBER.test(value)) {
    const number = Number(value);
    return (text) => same(text) || (PLAIN_NUMBER.test(text) && Number(text) === number);
  }
  if (/^[\da-f.:]+\/\d{1,3}$/i.test(value)) {
    const inRange = cidrTest(value);
    return remembering((text) => same(text) || inRange(text));
  }
  return same;
}

function remembering(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = test(text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, result);
    return result;
  };
}

function orderTest(operator: '<' | '<=' | '>' | '>=', value: string): (text: string) => boolean {
  const holds = (order: number): boolean =>
    operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0;
  const number = parseNumber(value);
  const lower = value.toLowerCase();
  return (text) => {
    const found = number === null ? null : parseNumber(text);
    if (found !== null && number !== null) return holds(found - number);
    const other = text.toLowerCase();
    return holds(other < lower ? -1 : other > lower ? 1 : 0);
  };
}
