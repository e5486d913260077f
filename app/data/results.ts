/** A cell: Splunk sends texts, lists of texts for multivalue fields, and null. */
export type Cell = string | readonly string[] | null;

/** Results of a search by columns, as visualizations take them. */
export interface Results {
  readonly fields: readonly { readonly name: string }[];
  readonly columns: readonly (readonly Cell[])[];
  /** True while the search still runs. */
  readonly preview: boolean;
}

/** The results out of an answer in `json_cols`; an empty answer has no fields. */
export function readResults(answer: unknown): Results {
  const body = (answer ?? {}) as {
    fields?: readonly (string | { name: string })[];
    columns?: readonly (readonly Cell[])[];
    preview?: boolean;
  };
  return {
    fields: (body.fields ?? []).map((field) => (typeof field === 'string' ? { name: field } : field)),
    columns: body.columns ?? [],
    preview: body.preview === true,
  };
}

/** How many rows there are. */
export function rowCount(results: Results): number {
  return results.columns[0]?.length ?? 0;
}

/** The rows as objects by field name. */
export function rowsOf(results: Results): readonly Readonly<Record<string, Cell>>[] {
  return Array.from({ length: rowCount(results) }, (_, row) =>
    Object.fromEntries(
      results.fields.map((field, column) => [field.name, results.columns[column]?.[row] ?? null]),
    ),
  );
}

/** A cell as one text; several values are joined by commas, nothing gives an empty text. */
export function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : (cell ?? []).join(', ');
}

/** A cell as a number, 0 where it holds none. */
export function numberOf(cell: Cell | undefined): number {
  const number = Number(textOf(cell));
  return Number.isFinite(number) ? number : 0;
}

/** A cell as a list of texts. */
export function listOf(cell: Cell | undefined): readonly string[] {
  return typeof cell === 'string' ? [cell] : (cell ?? []);
}
