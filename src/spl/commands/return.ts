import type { ArgumentReader } from '../arguments';
import { column, tableBatch } from '../batch';
import type { Batch } from '../batch';
import type { CommandDefinition } from '../command';
import { allAtOnce } from '../command';
import { quote } from '../quoted-text';
import { firstRows } from '../run';
import { asText } from '../value';

/** A field to return: under its name or another, or, with `$`, its value alone. */
interface ReturnItem {
  readonly field: string;
  readonly alias: string | undefined;
}

/**
 * return: the values of the first row, or of so many, as a search expression in the field `search`:
 * `ip="..." user="..."`, several rows as `(...) OR (...)`, `$field` as the bare value.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Return
 */
export const returnCommand: CommandDefinition = {
  name: 'return',
  kind: 'transforming',
  parse(args) {
    const first = args.peek();
    const count = first?.kind === 'word' && /^\d+$/.test(first.text) ? args.integer(first, 0) : 1;
    if (first?.kind === 'word' && /^\d+$/.test(first.text)) args.next();
    const items = readItems(args);
    return {
      start: () =>
        allAtOnce((batches) => {
          const rows = firstRows(batches, count).flatMap((batch) => rowTexts(batch, items));
          const text = rows.length > 1 ? rows.map((row) => `(${row})`).join(' OR ') : (rows[0] ?? '');
          return [tableBatch(1, new Map([['search', [text]]]))];
        }),
    };
  },
};

function readItems(args: ArgumentReader): readonly ReturnItem[] {
  const items: ReturnItem[] = [];
  while (!args.atEnd()) {
    if (args.punct(',')) continue;
    const name = args.field();
    if (args.punct('=')) items.push({ field: args.field(), alias: name });
    else if (name.startsWith('$')) items.push({ field: name.slice(1), alias: undefined });
    else items.push({ field: name, alias: name });
  }
  if (items.length === 0) throw args.error('At least one field is required.');
  return items;
}

function rowTexts(batch: Batch, items: readonly ReturnItem[]): string[] {
  return Array.from({ length: batch.length }, (_, row) =>
    items
      .flatMap(({ field, alias }) => {
        const value = asText(column(batch, field)?.[row] ?? null);
        if (value === null) return [];
        return [alias === undefined ? value : `${alias}=${quote(value)}`];
      })
      .join(' '),
  ).filter((text) => text !== '');
}
