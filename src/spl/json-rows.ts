import type { Value } from './value';

/** An object of a JSON array: its text, and its members as fields. */
export interface JsonRow {
  readonly raw: string;
  readonly fields: Readonly<Record<string, Value>>;
}

/** The objects of a JSON array as rows, values inside values as their text; undefined where it is nothing of the kind. */
export function jsonRows(text: string): readonly JsonRow[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed)) return undefined;
  const list: readonly unknown[] = parsed;
  if (!list.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item)))
    return undefined;
  return list.map((item) => ({
    raw: JSON.stringify(item),
    fields: Object.fromEntries(
      Object.entries(item as object).map(([name, value]) => [name, memberValue(value)]),
    ),
  }));
}

function memberValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'number' ? value : String(value);
}
