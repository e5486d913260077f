import type { Value } from './value';

/** An object of a JSON array: its text, and its members as fields. */
export interface JsonRow {
  readonly raw: string;
  readonly fields: Readonly<Record<string, Value>>;
}

/** The objects of a JSON array (or a single one) as rows; undefined where the text is nothing of the kind. */
export function jsonRows(text: string): readonly JsonRow[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const list: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
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
  if (Array.isArray(value)) {
    const texts = value.map((item) => (typeof item === 'object' ? JSON.stringify(item) : String(item)));
    return texts.length === 0 ? null : texts.length === 1 ? (texts[0] as string) : texts;
  }
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'number' ? value : String(value);
}
