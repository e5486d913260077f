import type { FunctionDefinition } from '../function';
import { translateRegex } from '../regex/translate';
import type { Value } from '../value';
import { asText, isMulti } from '../value';

/** Applies a change of text to a value: to each text of a multivalue, to nothing for null. */
export function mapText(value: Value, change: (text: string) => string): Value {
  if (value === null) return null;
  if (isMulti(value)) return value.map(change);
  return change(asText(value) as string);
}

/** Applies a change of text to a single value; null for null and for a multivalue. */
export function ofOneText(value: Value, change: (text: string) => string): Value {
  return value === null || isMulti(value) ? null : change(asText(value) as string);
}

/** Whether any text of a value passes a test; null for null. */
export function anyText(value: Value, test: (text: string) => boolean): boolean | null {
  if (value === null) return null;
  return isMulti(value) ? value.some(test) : test(asText(value) as string);
}

/** A check that translates a regular expression which is a literal, so that its mistakes are found before the search runs. */
export function checkRegexAt(index: number): NonNullable<FunctionDefinition['check']> {
  return (args) => {
    const literal = args[index]?.literal;
    if (typeof literal === 'string') translateRegex(literal);
    return undefined;
  };
}
