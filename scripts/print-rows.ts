import { printCsv } from '../src/formats/csv';
import type { SearchAnswer } from '../src/preview/preview';
import { strftime } from '../src/spl/time/strftime';
import { asNumber, asText, isMulti, texts, type Value } from '../src/spl/value';

/** How the rows of a search are printed. */
export type RowFormat = 'table' | 'json' | 'csv' | 'raw';

type Answer = Pick<SearchAnswer, 'fields' | 'rows'>;

const ISO = '%Y-%m-%dT%H:%M:%S.%3N%:z';

/** `_time` as an ISO time with its zone; every other value as it is. */
function shown(field: string, value: Value, timeZone: string): Value {
  if (field !== '_time') return value;
  const seconds = asNumber(value);
  return seconds === null ? value : strftime(seconds, ISO, timeZone);
}

/** Fields that Splunk's own tables do not show: those that begin with an underscore, but for these two. */
const seen = (field: string): boolean => !field.startsWith('_') || field === '_time' || field === '_raw';

/** An array of objects with text values, keys in column order, multivalues as arrays, absent values left out. */
function json({ fields, rows }: Answer, timeZone: string): string {
  const lines = rows.map((row) => {
    const entries = fields.flatMap((field) => {
      const value = shown(field, row[field] ?? null, timeZone);
      return value === null
        ? []
        : [`${JSON.stringify(field)}:${JSON.stringify(isMulti(value) ? value : asText(value))}`];
    });
    return `{${entries.join(',')}}`;
  });
  return `[${lines.join(',\n ')}]\n`;
}

/** CSV: multivalues are lines within a cell, as Splunk exports them. */
function csv({ fields, rows }: Answer, timeZone: string): string {
  const shownFields = fields.filter(seen);
  return printCsv({
    fields: shownFields,
    rows: rows.map((row) =>
      shownFields.map((field) => asText(shown(field, row[field] ?? null, timeZone)) ?? ''),
    ),
  });
}

/** The text of the events alone; a row without it is no event and is left out. */
function raw({ rows }: Answer): string {
  return rows.flatMap((row) => asText(row['_raw'] ?? null) ?? []).join('\n') + '\n';
}

const WIDEST = 60;

/** Control characters would move the cursor of the terminal that shows them. */
const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (c) => (c === '\n' ? ' ' : '\uFFFD'));

/** Aligned columns; a cell is cut at 60 characters, a multivalue's texts are joined by commas. */
function table({ fields, rows }: Answer, timeZone: string): string {
  const shownFields = fields.filter(seen);
  const cut = (text: string): string => (text.length > WIDEST ? `${text.slice(0, WIDEST - 3)}...` : text);
  const cells = rows.map((row) =>
    shownFields.map((field) => cut(printable(texts(shown(field, row[field] ?? null, timeZone)).join(', ')))),
  );
  const all = [shownFields.map(printable), ...cells];
  const widths = shownFields.map((_, index) =>
    Math.max(...all.map((line) => (line[index] as string).length)),
  );
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, index) => text.padEnd(widths[index] as number))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = all;
  const count = `${rows.length} row${rows.length === 1 ? '' : 's'}`;
  return shownFields.length === 0
    ? `${count}\n`
    : `${[line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line), '', count].join('\n')}\n`;
}

/** The rows as text in the format asked for, ending with a line feed. */
export function printRows(answer: Answer, format: RowFormat, timeZone: string): string {
  return { table, json, csv, raw }[format](answer, timeZone);
}
