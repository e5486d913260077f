import type { Value } from '../value';
import { asText, isMulti } from '../value';

/** Applies a change of text to a value: to each text of a multivalue, to nothing for null. */
export function mapText(value: Value, change: (text: string) => string): Value {
  if (value === null) return null;
  if (isMulti(value)) return value.map(change);
  return change(asText(value) as string);
}

/** Whether any text of a value passes a test; null for null. */
export function anyText(value: Value, test: (text: string) => boolean): boolean | null {
  if (value === null) return null;
  return isMulti(value) ? value.some(test) : test(asText(value) as string);
}
