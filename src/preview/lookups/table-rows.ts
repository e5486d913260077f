import type { LookupMatch } from '../../spl/context';

/** A lookup's table: its columns, and rows of as many texts. An empty text is no value. */
export interface TableRows {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A row as the engine gets it: the columns that have a value. */
export function rowMatch(table: TableRows, row: readonly string[]): LookupMatch {
  const match: Record<string, string> = {};
  table.fields.forEach((field, index) => {
    const value = row[index];
    if (value !== undefined && value !== '') match[field] = value;
  });
  return match;
}
