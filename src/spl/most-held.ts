import { SplError } from './error';

/** Most characters of a text that a search makes, and most values of a field: what grows beyond ends the process. */
const MOST_CHARACTERS = 64 * 1024 * 1024;
const MOST_VALUES = 4 * 1024 * 1024;
/** Most rows that lie side by side, and most cells of one table of them: some gigabytes. */
const MOST_ROWS = 20_000_000;
const MOST_CELLS = 300_000_000;

/** The text; throws SplError where a search made it longer than it may be. */
export function heldText(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  throw new SplError('limit', `A text that the search makes is longer than ${MOST_CHARACTERS} characters.`);
}

/** The values of one field; throws SplError where there are more than there may be. */
export function heldValues(values: readonly string[]): readonly string[] {
  if (values.length <= MOST_VALUES) return values;
  throw new SplError('limit', `A field that the search makes has more than ${MOST_VALUES} values.`);
}

/** The number of rows; throws SplError where a search makes more than there may be. */
export function heldRows(rows: number): number {
  if (rows <= MOST_ROWS) return rows;
  throw new SplError('limit', `The search makes more than ${MOST_ROWS} rows.`);
}

/** Throws SplError for a table of more cells than there may be. */
export function checkCells(rows: number, columns: number): void {
  if (rows * columns <= MOST_CELLS) return;
  throw new SplError(
    'limit',
    `The search makes a table of ${rows} rows and ${columns} columns; ${MOST_CELLS} cells are the most.`,
  );
}
