import { heldValues } from './most-held';

/**
 * A value while a search runs. Splunk's fields are text; eval results stay numbers until they are
 * printed; booleans live only inside expressions; null is "this row has no such field".
 * A multivalue has two or more texts: `fromTexts` keeps that so.
 * Source: Splunk Search Reference, "eval" and "Multivalue eval functions".
 */
export type Value = string | number | boolean | readonly string[] | null;

/** Whether a value is a multivalue. */
export function isMulti(value: Value): value is readonly string[] {
  return typeof value === 'object' && value !== null;
}

/**
 * A number as Splunk prints it: the shortest text that reads back as the same number, as the Search Reference prints
 * the average 3.9900000000000055.
 */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return Object.is(value, -0) ? '0' : String(value);
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
  return String(value);
}

/** The value as one text, null for null; the texts of a multivalue are joined by line feeds. */
export function asText(value: Value): string | null {
  if (typeof value === 'string' || value === null) return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return value.join('\n');
}

/** The texts a value holds: none for null, one for a single value. */
export function texts(value: Value): readonly string[] {
  if (value === null) return [];
  return isMulti(value) ? value : [asText(value) as string];
}

/** The value that holds these texts: null, one text, or a multivalue. Throws SplError for more than a field may have. */
export function fromTexts(list: readonly string[]): Value {
  return list.length === 0 ? null : list.length === 1 ? (list[0] as string) : heldValues(list);
}

/** Whether a text can begin a decimal number: digit, sign, point or blank; keeps most texts from parsing. */
function mayBeNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return text.charCodeAt(1) < 65 || !/^0[xXbBoO]/.test(text);
  return first === 45 || first === 43 || first === 46 || first === 32 || first === 9;
}

/** The number that a whole text is (decimal, blanks around it allowed), otherwise null. */
export function parseNumber(text: string): number | null {
  if (!mayBeNumber(text)) return null;
  const value = Number(text);
  if (value !== value || (value === 0 && !text.includes('0'))) return null;
  return Number.isFinite(value) ? value : null;
}

/** The value as a number where its whole text is one (decimal), otherwise null. */
export function asNumber(value: Value): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? parseNumber(value) : null;
}
