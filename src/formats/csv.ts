import Papa from 'papaparse';

/** A table: column names, and rows of as many texts. */
export interface CsvTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Prints a table with a header line, LF line ends, quotes only where needed. */
export function printCsv(table: CsvTable): string {
  return `${Papa.unparse([[...table.fields], ...table.rows.map((row) => [...row])], { newline: '\n' })}\n`;
}

/** Reads a table with a header line; short rows are filled with empty texts, long ones are cut. */
export function parseCsv(text: string): CsvTable {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [fields = [], ...rows] = data;
  return { fields, rows: rows.map((row) => fields.map((_, index) => row[index] ?? '')) };
}
