import type { SearchContext, SearchHost } from '../../spl/context';
import { SplError } from '../../spl/error';
import { macroScope } from '../../spl/macro-scope';
import { parseSearch } from '../../spl/parse-pipeline';
import { runSearch } from '../../spl/run';
import type { Preview } from '../preview';
import { fieldMetadata } from './field-metadata';
import { unpackTable } from './pack-table';
import { objectOf, printResults, timeText } from './print-results';
import type { Page, ResultTable } from './result-table';
import { batchOf, MOST_ROWS_OF_AN_ANSWER, pageOf, tableOf } from './result-table';
import { placedAsSent, sentPipeline } from './sent-pipeline';
import type { PrintRequest } from './thread-messages';

/** Tables kept, unpacked or post-processed, and the bytes that the unpacked ones may have packed. */
const KEPT = { tables: 12, bytes: 256 * 1024 * 1024 };

/** What was used last, by key; the oldest goes first. */
const tables = new Map<string, { readonly table: ResultTable; readonly bytes: number }>();
const processed = new Map<string, Processed>();

interface Processed {
  readonly table: ResultTable;
  readonly expanded: string;
}

function remember<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const value = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, value);
  if (kept.size > KEPT.tables) kept.delete(kept.keys().next().value as string);
  return value;
}

/** The rows of a request, unpacked once. */
function storedRows({ key, packed }: PrintRequest): ResultTable {
  const found = remember(tables, key, () => ({ table: unpackTable(packed), bytes: packed.byteLength }));
  let bytes = [...tables.values()].reduce((sum, one) => sum + one.bytes, 0);
  for (const [oldest, one] of tables) {
    if (bytes <= KEPT.bytes || oldest === key) break;
    bytes -= one.bytes;
    tables.delete(oldest);
  }
  return found.table;
}

/** Rows of a post-process search, kept unless it asks for or writes what may change at any time. */
function processedRows(key: string, make: () => Processed): Processed {
  const rows = remember(processed, key, make);
  if (/lookup|collect|rest/i.test(rows.expanded)) processed.delete(key);
  return rows;
}

/** The word that a post-process search is given, so that the stored rows are its events. */
const SOURCE = 'search ';
const OPEN = { earliest: -Infinity, latest: Infinity };

/** Runs a post-process search over stored rows. Throws SplError with its place in the search as sent. */
function postProcess(
  preview: Preview,
  request: PrintRequest,
  table: ResultTable,
  collect: SearchHost['collect'],
): Processed {
  const { app, user, roles, timeZone, sid } = request;
  const host = preview.host({ app, user, roles, collect });
  const events: SearchHost['events'] = () => [batchOf(table)];
  const derived: SearchHost['derived'] = () => undefined;
  const stored: SearchHost = { ...host, events, derived };
  const context: SearchContext = {
    host: stored,
    range: OPEN,
    now: preview.data().now,
    timeZone,
    sid,
    depth: 0,
    message: () => undefined,
    checkpoint: () => undefined,
  };
  const sent = sentPipeline(request.postProcess);
  const before = /^\s*\|/.test(sent.text) ? SOURCE : '';
  try {
    const { pipeline, source } = parseSearch(before + sent.text, macroScope(context));
    const { batches } = runSearch(pipeline, context);
    const most = host.limits.resultRows;
    return { table: tableOf(batches, { rows: Math.max(most, table.length) }), expanded: source.text };
  } catch (error) {
    throw error instanceof SplError ? placedAsSent(error, before.length + sent.added) : error;
  }
}

/** The rows that a request asks for, as text, and how many they are; what its search collects is handed over. Throws SplError. */
export function printRequested(
  preview: Preview,
  request: PrintRequest,
  collect: SearchHost['collect'],
): { readonly text: string; readonly rows: number } {
  const stored = storedRows(request);
  const post = request.postProcess;
  const { version } = preview.data();
  const result =
    post === ''
      ? { table: stored, expanded: request.expanded }
      : processedRows(`${version}/${request.key}/${request.app}/${request.user}/${post}`, () =>
          postProcess(preview, request, stored, collect),
        );
  const most = request.whole === true ? Infinity : MOST_ROWS_OF_AN_ANSWER;
  const page = pageOf(result.table, request.page, most);
  const rows = page.table.length;
  if (request.lines) return { text: printLines(page, request), rows };
  const metadata = request.metadata ? fieldMetadata(result.expanded, page.table.fields) : undefined;
  const text = printResults(request.mode, page, {
    preview: request.preview,
    messages: request.messages,
    postProcessCount: post === '' ? undefined : result.table.length,
    metadata,
    timeZone: request.timeZone,
  });
  return { text, rows };
}

/** A row a line, as export streams JSON. */
function printLines({ table, offset }: Page, request: PrintRequest): string {
  const lines: string[] = [];
  const times = table.fields.indexOf('_time');
  for (let row = 0; row < table.length; row++) {
    const cells = table.columns.map((column, index) =>
      index === times ? timeText(column[row] ?? null, request.timeZone) : (column[row] ?? null),
    );
    const last = request.lines?.last === true && row === table.length - 1;
    const line = { preview: false, offset: offset + row, ...(last ? { lastrow: true } : {}) };
    lines.push(`${JSON.stringify({ ...line, result: objectOf(table.fields, cells) })}\n`);
  }
  if (table.length === 0 && request.lines?.last)
    lines.push(`${JSON.stringify({ preview: false, lastrow: true })}\n`);
  return lines.join('');
}
