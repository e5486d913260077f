/** Which column sorts, and how. */
export interface SortOrder {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
}

/** The order after a click on a column: numbers begin with the largest, texts with the first; a second click turns it. */
export function nextOrder(order: SortOrder | undefined, column: string, numeric: boolean): SortOrder {
  const first = numeric ? 'desc' : 'asc';
  if (order?.column !== column) return { column, direction: first };
  return { column, direction: order.direction === 'asc' ? 'desc' : 'asc' };
}

/** The rows by a key, rows with equal keys in the order that they had. Texts sort as people do: `dc2` before `dc10`. */
export function sortRows<Row>(
  rows: readonly Row[],
  key: (row: Row) => string | number,
  direction: 'asc' | 'desc',
): readonly Row[] {
  const sign = direction === 'asc' ? 1 : -1;
  const compare = (a: string | number, b: string | number): number =>
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), undefined, { numeric: true });
  return rows
    .map((row) => [key(row), row] as const)
    .sort((a, b) => sign * compare(a[0], b[0]))
    .map(([, row]) => row);
}
