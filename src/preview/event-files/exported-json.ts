import { countLines, lineNumbers } from './byte-text';
import { emitExported, type ExportedRow } from './exported-event';
import { LONGEST_EVENT, type BreakerOptions, type EventBreaker } from './event-sink';

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
const LIST_BEGIN = 91;
const LIST_END = 93;
const COMMA = 44;
const LINE_FEED = 10;
/** The byte-order mark, which may stand first. */
const MARK: readonly number[] = [0xef, 0xbb, 0xbf];

/** The list in which `output_mode=json` holds its rows. */
const RESULTS = /"results"\s*:\s*\[/;
const RAW = /"_raw"\s*:/;

/** Whether a file's first part is a JSON export: it begins as JSON, and a row with `_raw` follows. */
export function isExportedJson(start: Buffer): boolean {
  const text = start.toString('utf8');
  return /^\uFEFF?\s*[[{]/.test(text) && RAW.test(text);
}

/**
 * Reads events from an export of search results as JSON: an object a line with `result` in it (what Splunk Web and
 * `search/jobs/export` write), objects with `_raw` of their own, a list of them, or one object with a list
 * `results`. A row without `_raw` is named.
 */
export function exportedJson(options: BreakerOptions): EventBreaker {
  let pending: Buffer = Buffer.alloc(0);
  let line = 1;
  let begun = false;
  /** Whether the rows stand in a list `results`, after which only the rest of its object follows. */
  let listed = false;
  let ended = false;
  let inGap = false;

  const row = (bytes: Buffer, at: number): void => {
    let value: unknown;
    try {
      value = JSON.parse(bytes.toString('utf8'));
    } catch {
      options.unreadable(at, 'text that is no JSON');
      return;
    }
    const { result } = value as { readonly result?: unknown };
    const fields = typeof result === 'object' && result !== null ? result : value;
    if (!emitExported(textsOf(fields as Record<string, unknown>), options)) {
      options.unreadable(at, 'a row without _raw');
    }
  };

  /** Takes whole objects from `data`; gives how many bytes are done with. */
  const consume = (data: Buffer): number => {
    const lineAt = lineNumbers(data, line);
    let done = 0;
    if (!begun) {
      const head = data.toString('latin1');
      const results = RESULTS.exec(head);
      const raw = RAW.exec(head);
      if (results && (!raw || results.index < raw.index)) done = results.index + results[0].length;
      listed = done > 0;
      begun = true;
    }
    for (let start = done; start < data.length && !ended; start = done) {
      const byte = data[start] as number;
      if (byte === LIST_END && listed) ended = true;
      if (byte !== OPEN) {
        if (!isBetween(byte) && !inGap) options.unreadable(lineAt(start), 'text that is no JSON');
        inGap = !isBetween(byte) || (inGap && byte !== LINE_FEED);
        done = start + 1;
        continue;
      }
      const end = objectEnd(data, start);
      if (end < 0) break;
      row(data.subarray(start, end), lineAt(start));
      inGap = false;
      done = end;
    }
    if (!ended) return done;
    if (done < data.length && RAW.test(data.toString('latin1', done))) {
      options.unreadable(lineAt(done), 'text after the list of results');
    }
    return data.length;
  };

  return {
    push: (chunk) => {
      const data = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
      const used = consume(data);
      line += countLines(data, 0, used);
      pending = data.subarray(used);
      if (pending.length > LONGEST_EVENT * 2) {
        options.unreadable(line, 'a row of more than 8 MiB');
        line += countLines(pending, 0, pending.length);
        pending = Buffer.alloc(0);
      }
    },
    end: () => {
      if (pending.length > 0) options.unreadable(line, 'a row that is cut off');
    },
  };
}

/** Whether a byte may stand between rows: white space, commas, the brackets of a list, a byte-order mark. */
function isBetween(byte: number): boolean {
  return byte <= 32 || byte === COMMA || byte === LIST_BEGIN || byte === LIST_END || MARK.includes(byte);
}

/** Where the object that begins at `start` ends; -1 where it does not. */
function objectEnd(data: Buffer, start: number): number {
  let depth = 0;
  let inText = false;
  for (let at = start; at < data.length; at++) {
    const byte = data[at] as number;
    if (inText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === OPEN) depth++;
    else if (byte === CLOSE && --depth === 0) return at + 1;
  }
  return -1;
}

/** Fields as texts: the first of several values, numbers as they print. */
function textsOf(fields: Readonly<Record<string, unknown>>): ExportedRow {
  const text = (value: unknown): string | undefined => {
    const one: unknown = Array.isArray(value) ? value[0] : value;
    return typeof one === 'string' || typeof one === 'number' ? String(one) : undefined;
  };
  return Object.fromEntries(
    ['_raw', '_time', 'host', 'source', 'sourcetype'].map((name) => [name, text(fields[name])]),
  );
}
