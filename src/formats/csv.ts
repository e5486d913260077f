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

/**
 * Reads a table with a header line, its columns apart by commas; short rows are filled with empty texts, long
 * ones are cut, rows without any text are left out. Line ends may be mixed, a byte-order mark may stand first.
 */
export function parseCsv(text: string): CsvTable {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: 'greedy',
  });
  const [fields = [], ...rows] = data.map(withoutReturn);
  return { fields, rows: rows.map((row) => fields.map((_, index) => row[index] ?? '')) };
}

/** A row without the carriage return that CRLF leaves at its end. */
function withoutReturn(row: readonly string[]): readonly string[] {
  const last = row[row.length - 1];
  return last?.endsWith('\r') ? [...row.slice(0, -1), last.slice(0, -1)] : row;
}
