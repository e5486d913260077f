/** Field values taken out of a text; several values of one field in order of appearance. */
export type Extracted = ReadonlyMap<string, string | readonly string[]>;

/** A way to take fields out of the text of another field (most often `_raw`). */
export interface ExtractionRule {
  /** The fields it may give; undefined where its text decides. */
  readonly outputs: ReadonlySet<string> | undefined;
  /** The field whose text it reads. */
  readonly source: string;
  /** Whether its values are added to those that a field already has; otherwise they are dropped there. */
  readonly adds: boolean;
  /**
   * True where the name of every field that it finds stands in the text, but for characters that are neither
   * letters nor digits: then a text without the letters of a name need not be searched for that field.
   */
  readonly namesFromText?: boolean;
  extract(text: string): Extracted;
}

/** Nothing was found. */
export const NOTHING: Extracted = new Map();

/** Collects values; `adds` keeps several of one field, otherwise the first stays. */
export function addValue(
  into: Map<string, string | readonly string[]>,
  field: string,
  value: string,
  adds: boolean,
): void {
  const before = into.get(field);
  if (before === undefined) into.set(field, value);
  else if (adds) into.set(field, typeof before === 'string' ? [before, value] : [...before, value]);
}

const cleaned = new Map<string, string>();

/**
 * A key as Splunk cleans it: what is no letter or digit becomes `_`, leading underscores and digits go.
 * Source: transforms.conf.spec 9.2, CLEAN_KEYS.
 */
export function cleanKey(key: string): string {
  let result = cleaned.get(key);
  if (result === undefined) {
    result = key.replace(/[^A-Za-z0-9_]/g, '_').replace(/^[_0-9]+/, '');
    if (cleaned.size >= 10_000) cleaned.clear();
    cleaned.set(key, result);
  }
  return result;
}
