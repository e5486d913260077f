import { DateTime } from 'luxon';
import { escapeXml } from '../../formats/xml';
import type { Cell, Page } from './result-table';
import type { FieldMetadata } from './field-metadata';

/** The forms in which Splunk prints results. */
export const OUTPUT_MODES = ['json', 'json_rows', 'json_cols', 'csv', 'xml', 'raw'] as const;
export type OutputMode = (typeof OUTPUT_MODES)[number];

/** What stands around the rows. */
export interface ResultFrame {
  readonly preview: boolean;
  readonly messages: readonly { readonly type: string; readonly text: string }[];
  /** All rows of a post-process search, where one was asked for. */
  readonly postProcessCount?: number | undefined;
  /** Metadata of fields; printed instead of bare names where given. */
  readonly metadata?: ReadonlyMap<string, FieldMetadata> | undefined;
  readonly timeZone: string;
}

/** The content type of an output mode. */
export function contentType(mode: OutputMode): string {
  if (mode === 'csv') return 'text/csv; charset=UTF-8';
  if (mode === 'raw') return 'text/plain; charset=UTF-8';
  return mode === 'xml' ? 'text/xml; charset=UTF-8' : 'application/json; charset=UTF-8';
}

/**
 * A moment as results print `_time`: ISO 8601 with milliseconds and the user's zone.
 * CSV leaves the colon of the zone out. A text that is no number stays as it is.
 */
export function timeText(cell: Cell, zone: string, colon = true): Cell {
  if (typeof cell !== 'string' || !/^-?\d+(?:\.\d+)?$/.test(cell)) return cell;
  const moment = DateTime.fromMillis(Math.round(Number(cell) * 1000), { zone });
  return moment.isValid ? moment.toFormat(`yyyy-MM-dd'T'HH:mm:ss.SSS${colon ? 'ZZ' : 'ZZZ'}`) : cell;
}

/** The page's columns with times as texts. */
function columnsOf({ table }: Page, zone: string, colon = true): readonly (readonly Cell[])[] {
  return table.columns.map((cells, index) =>
    table.fields[index] === '_time' ? cells.map((cell) => timeText(cell, zone, colon)) : cells,
  );
}

const joined = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'string' ? cell : cell.join('\n');

/** A page of results in one of Splunk's output modes. */
export function printResults(mode: OutputMode, page: Page, frame: ResultFrame): string {
  if (mode === 'csv') return printCsvPage(page, frame);
  if (mode === 'xml') return printXmlPage(page, frame);
  if (mode === 'raw') return printRawPage(page);
  return printJsonPage(mode, page, frame);
}

function printJsonPage(mode: 'json' | 'json_rows' | 'json_cols', page: Page, frame: ResultFrame): string {
  const { fields, length } = page.table;
  const columns = columnsOf(page, frame.timeZone);
  const described = fields.map((name) => ({ name, ...frame.metadata?.get(name) }));
  const head = {
    preview: frame.preview,
    init_offset: page.offset,
    ...(frame.postProcessCount === undefined ? {} : { post_process_count: frame.postProcessCount }),
    messages: frame.messages,
    fields: mode === 'json' || frame.metadata ? described : fields,
  };
  if (mode === 'json_cols') return JSON.stringify({ ...head, columns });
  const rows = Array.from({ length }, (_, row) => columns.map((cells) => cells[row] ?? null));
  if (mode === 'json_rows') return JSON.stringify({ ...head, rows });
  return JSON.stringify({ ...head, results: rows.map((cells) => objectOf(fields, cells)), highlighted: {} });
}

/** A row as an object: fields that it lacks are left out. */
export function objectOf(fields: readonly string[], cells: readonly Cell[]): Record<string, Cell> {
  const entries = fields.map((name, index) => [name, cells[index] ?? null] as const);
  return Object.fromEntries(entries.filter(([, cell]) => cell !== null));
}

function printCsvPage(page: Page, frame: ResultFrame): string {
  const columns = columnsOf(page, frame.timeZone, false);
  const { fields, length } = page.table;
  if (fields.length === 0) return '';
  const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [fields.map(quote).join(',')];
  for (let row = 0; row < length; row++) {
    lines.push(columns.map((cells) => quote(joined(cells[row]))).join(','));
  }
  return `${lines.join('\n')}\n`;
}

function printRawPage({ table }: Page): string {
  const raw = table.columns[table.fields.indexOf('_raw')] ?? [];
  return raw.map((cell) => `${joined(cell)}\n`).join('');
}

function printXmlPage(page: Page, frame: ResultFrame): string {
  const columns = columnsOf(page, frame.timeZone);
  const { fields, length } = page.table;
  const lines = [
    "<?xml version='1.0' encoding='UTF-8'?>",
    `<results preview='${frame.preview ? 1 : 0}'>`,
    '<meta>',
    '<fieldOrder>',
    ...fields.map((name) => `<field>${xmlText(name)}</field>`),
    '</fieldOrder>',
    '</meta>',
  ];
  if (frame.messages.length > 0) {
    const messages = frame.messages.map(({ type, text }) => `<msg type="${type}">${xmlText(text)}</msg>`);
    lines.push('<messages>', ...messages, '</messages>');
  }
  for (let row = 0; row < length; row++) {
    lines.push(`<result offset='${page.offset + row}'>`);
    fields.forEach((name, index) => {
      const cell = columns[index]?.[row] ?? null;
      if (cell !== null) lines.push(`<field k='${xmlText(name)}'>${xmlValues(name, cell)}</field>`);
    });
    lines.push('</result>');
  }
  return `${lines.join('\n')}\n</results>\n`;
}

function xmlValues(name: string, cell: Exclude<Cell, null>): string {
  const values = typeof cell === 'string' ? [cell] : cell;
  if (name === '_raw') return `<v xml:space='preserve' trunc='0'>${xmlText(values.join('\n'))}</v>`;
  return values.map((value) => `<value><text>${xmlText(value)}</text></value>`).join('');
}

/** Text in XML, without the control characters that XML 1.0 cannot hold. */
function xmlText(text: string): string {
  return escapeXml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
}
