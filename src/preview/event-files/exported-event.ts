import { classicEvents } from './classic-events';
import { detectKind } from './detect-kind';
import type { BreakerOptions, EventBreaker, EventHeader, EventSink } from './event-sink';
import type { EventKind } from './file-report';
import { timedLines } from './timed-lines';
import { isoTime } from './timestamps';
import { wmiEvents } from './wmi-events';
import { xmlEvents } from './xml-events';

const BREAKERS: Readonly<Record<EventKind, (options: BreakerOptions) => EventBreaker>> = {
  'WinEventLog text': classicEvents,
  'WMI text': wmiEvents,
  XmlWinEventLog: xmlEvents,
  text: timedLines,
};

/** A row of a search's results as Splunk exports it: its fields as texts, `_raw` among them. */
export type ExportedRow = Readonly<Record<string, string | undefined>>;

/**
 * Hands the event of a row to the sink: its text is `_raw`, and what the row says of time, host, source and
 * sourcetype goes before what the text says itself. False where the row has no `_raw`.
 */
export function emitExported(row: ExportedRow, options: BreakerOptions): boolean {
  const raw = row['_raw'];
  if (raw === undefined || raw.trim() === '') return false;
  const bytes = Buffer.from(raw, 'utf8');
  const own = headerOf(bytes, options);
  const time = exportedTime(row['_time'] ?? '', options.fromLocal);
  options.sink.add(bytes, 0, bytes.length, {
    time: Number.isNaN(time) ? own.time : time,
    host: row['host'] || own.host,
    source: row['source'] || own.source,
    sourcetype: row['sourcetype'] || own.sourcetype,
  });
  return true;
}

/** What an event's text says of itself, read as a file of that kind would be. */
function headerOf(bytes: Buffer, options: BreakerOptions): EventHeader {
  let header: EventHeader = {
    time: NaN,
    host: options.host,
    source: options.source,
    sourcetype: 'generic_single_line',
  };
  const { kind } = detectKind(bytes);
  if (!kind) return header;
  let found = false;
  const sink: EventSink = {
    add: (_bytes, _start, _end, event) => {
      if (!found) header = event;
      found = true;
    },
  };
  const breaker = BREAKERS[kind]({ ...options, sink, unreadable: () => undefined });
  breaker.push(bytes);
  breaker.end();
  return header;
}

/** `_time` as exports print it: seconds since 1970, or a date with a time. NaN where it is neither. */
function exportedTime(text: string, fromLocal: (wall: number) => number): number {
  if (/^\d{1,12}(?:\.\d+)?$/.test(text)) return Number(text);
  const utc = text.replace(/ (?:UTC|GMT)$/, 'Z');
  return isoTime(Buffer.from(utc, 'latin1'), 0, fromLocal);
}
