/** What a spreadsheet takes for the beginning of a formula, in ASCII and in full width. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;

/** A value as text that no spreadsheet runs: a single quote stands before what could begin a formula. */
export function defused(value: string): string {
  return formula.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
}

/** Rows as CSV (RFC 4180): every cell quoted, lines end with CR LF, formulas defused. */
export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `${cells.map((cell) => `"${defused(cell).replace(/"/g, '""')}"`).join(',')}\r\n`;
  return [header, ...rows].map(line).join('');
}

/** One row for the clipboard: cells apart by tabs, on one line, formulas defused. */
export function rowText(cells: readonly string[]): string {
  return cells.map((cell) => defused(cell).replace(/[\t\r\n]+/g, ' ')).join('\t');
}

/** Saves a text as a file of the user's; spreadsheets read it as UTF-8 by its mark. */
export function saveCsv(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
