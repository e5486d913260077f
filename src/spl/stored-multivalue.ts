/**
 * How a multivalue stands in a table of one text a cell: beside the column `x`, which holds the values apart by
 * line feeds, a column `__mv_x` holds `$first$;$second$`, a dollar within a value written twice.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Outputlookup (output_format)
 */
const PREFIX = '__mv_';

/** The column that holds the values of a column. */
export function storedColumn(name: string): string {
  return PREFIX + name;
}

/** Whether a column only holds the values of another. */
export function isStoredColumn(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** The cell of `__mv_x` for several values. */
export function storedText(values: readonly string[]): string {
  return values.map((value) => `$${value.replace(/\$/g, '$$$$')}$`).join(';');
}

/** The values of a cell of `__mv_x`; undefined where it holds none. */
export function storedValues(text: string | undefined): readonly string[] | undefined {
  if (!text) return undefined;
  const values = [...text.matchAll(/\$((?:[^$]|\$\$)*)\$(?:;|$)/g)].map((match) =>
    (match[1] as string).replace(/\$\$/g, '$'),
  );
  return values.length > 0 ? values : undefined;
}
