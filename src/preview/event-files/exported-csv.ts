import { parseCsv } from '../../formats/csv';
import { countLines } from './byte-text';
import { emitExported } from './exported-event';
import { LONGEST_EVENT, type BreakerOptions, type EventBreaker } from './event-sink';

const QUOTE = 34;
const LINE_FEED = 10;

/** Whether a file's first line is the header of a CSV export: `_raw` stands in it. */
export function isExportedCsv(start: Buffer): boolean {
  const feed = start.indexOf(LINE_FEED);
  if (feed < 0) return false;
  const { fields } = parseCsv(start.toString('utf8', 0, feed));
  return fields.includes('_raw') && fields.every((field) => /^[\w{}.:@ -]*$/.test(field));
}

/**
 * Reads events from an export of search results as CSV, whose first line names the columns, `_raw` among them.
 * Quoted values may hold line ends. A row without `_raw` is named.
 */
export function exportedCsv(options: BreakerOptions): EventBreaker {
  let pending: Buffer = Buffer.alloc(0);
  let line = 1;
  let header: string | undefined;

  const take = (rows: Buffer): void => {
    const text = rows.toString('utf8');
    const { fields, rows: values } = parseCsv(`${header}\n${text}`);
    for (const row of values) {
      const named = Object.fromEntries(fields.map((field, index) => [field, row[index]]));
      if (!emitExported(named, options)) options.unreadable(line, 'a row without _raw');
    }
    line += countLines(rows, 0, rows.length);
  };

  const consume = (data: Buffer, last: boolean): Buffer => {
    let rest = data;
    if (header === undefined) {
      const feed = rest.indexOf(LINE_FEED);
      if (feed < 0) return rest;
      header = rest.toString('utf8', 0, feed).replace(/^\uFEFF|\r$/g, '');
      line++;
      rest = rest.subarray(feed + 1);
    }
    const end = last ? rest.length : lastRowEnd(rest);
    if (end > 0) take(rest.subarray(0, end));
    return rest.subarray(end);
  };

  return {
    push: (chunk) => {
      pending = consume(pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk, false);
      if (pending.length > LONGEST_EVENT * 2) {
        options.unreadable(line, 'a row of more than 8 MiB');
        pending = Buffer.alloc(0);
      }
    },
    end: () => {
      pending = consume(pending, true);
    },
  };
}

/** The end of the last row that is whole: after a line feed that stands outside quotes. */
function lastRowEnd(data: Buffer): number {
  let end = 0;
  let quoted = false;
  for (let at = 0; at < data.length; at++) {
    if (data[at] === QUOTE) quoted = !quoted;
    else if (data[at] === LINE_FEED && !quoted) end = at + 1;
  }
  return end;
}
