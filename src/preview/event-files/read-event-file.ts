import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { classicEvents } from './classic-events';
import { textDecoding, type TextDecoding } from './decode-text';
import { binaryReason, detectKind } from './detect-kind';
import type { BreakerOptions, EventBreaker, EventSink } from './event-sink';
import { exportedCsv, isExportedCsv } from './exported-csv';
import { exportedJson, isExportedJson } from './exported-json';
import type { FileKind, FileReport, UnreadablePart } from './file-report';
import type { EventFile } from './list-event-files';
import { timedLines } from './timed-lines';
import { wmiEvents } from './wmi-events';
import { xmlEvents } from './xml-events';

/** How a file is read. */
export interface ReadOptions {
  readonly fromLocal: (wallSeconds: number) => number;
  /** Called now and then with the number of bytes read, as they lie on disk. */
  readonly onBytes?: (bytes: number) => void;
  /** What reading waits for before it goes on, where the sink has more than it can take. */
  readonly room?: () => Promise<void> | undefined;
}

const BREAKERS: Readonly<Record<FileKind, (options: BreakerOptions) => EventBreaker>> = {
  'WinEventLog text': classicEvents,
  'WMI text': wmiEvents,
  XmlWinEventLog: xmlEvents,
  text: timedLines,
  'Splunk export (JSON)': exportedJson,
  'Splunk export (CSV)': exportedCsv,
};

/** What a file's first part shows it to be; an export holds events, so it is looked for first. */
function detectFile(head: Buffer): {
  readonly kind?: FileKind | undefined;
  readonly reason?: string | undefined;
} {
  if (isExportedJson(head)) return { kind: 'Splunk export (JSON)' };
  if (isExportedCsv(head)) return { kind: 'Splunk export (CSV)' };
  return detectKind(head);
}

const CHUNK = 1024 * 1024;
/** So much of a file is looked at before its kind is decided. */
const LOOK_AT = 256 * 1024;
const MOST_NAMED = 100;
/** How much longer than its file gzip may be before reading ends: logs of events come to 40 times. */
const MOST_UNPACKED = 250;

/**
 * Reads the events of one file into a sink, chunk by chunk: gzip, encodings, line breaking. Never throws for
 * what a file holds: what it could not read stands in the report. Throws what `room` rejects with.
 */
export async function readEventFile(
  file: EventFile,
  sink: EventSink,
  options: ReadOptions,
): Promise<FileReport> {
  const unreadable: UnreadablePart[] = [];
  let unreadableCount = 0;
  let events = 0;
  let withoutTime = 0;
  let bytes = 0;
  let previous = file.changed;
  let kind: FileKind | undefined;
  let reason: string | undefined;
  let decoding: TextDecoding | undefined;
  let breaker: EventBreaker | undefined;
  let head: Buffer = Buffer.alloc(0);
  let stopped: { readonly error: unknown } | undefined;

  const counting: EventSink = {
    add: (data, start, end, header) => {
      events++;
      if (Number.isNaN(header.time)) withoutTime++;
      else previous = header.time;
      sink.add(data, start, end, Number.isNaN(header.time) ? { ...header, time: previous } : header);
    },
  };
  const note = (line: number, why: string): void => {
    unreadableCount++;
    if (unreadable.length < MOST_NAMED) unreadable.push({ line, reason: why });
  };
  const begin = (): void => {
    const found = detectFile(head);
    kind = found.kind;
    reason = found.reason;
    if (!kind) return;
    breaker = BREAKERS[kind]({
      sink: counting,
      unreadable: note,
      fromLocal: options.fromLocal,
      host: hostname(),
      source: file.path,
    });
    breaker.push(head);
  };
  const take = (chunk: Buffer): boolean => {
    bytes += chunk.length;
    if (!decoding) {
      reason = binaryReason(chunk);
      if (reason) return false;
      decoding = textDecoding(chunk);
    }
    const text = decoding.push(chunk);
    if (breaker) breaker.push(text);
    else {
      head = Buffer.concat([head, text]);
      if (head.length >= LOOK_AT) begin();
    }
    return reason === undefined;
  };

  try {
    if (file.refused !== undefined) throw new Error(file.refused);
    const { stream, bytesRead, packed } = await openFile(file);
    const most = packed ? file.size * MOST_UNPACKED + CHUNK : Infinity;
    for await (const chunk of stream) {
      if (!take(chunk as Buffer)) break;
      if (bytes > most) throw new Error(`it unpacks to more than ${MOST_UNPACKED} times its size`);
      options.onBytes?.(bytesRead());
      const waiting = options.room?.();
      if (waiting) await waiting.catch((error: unknown) => (stopped = { error }));
      if (stopped) break;
    }
  } catch (error) {
    const why = (error as Error).message;
    if (events === 0 && head.length === 0) reason = `it cannot be read: ${why}`;
    else note(0, `the rest of the file cannot be read: ${why}`);
  }
  if (stopped) throw stopped.error;
  if (!reason) {
    const rest = decoding?.end() ?? Buffer.alloc(0);
    if (breaker) breaker.push(rest);
    else {
      head = Buffer.concat([head, rest]);
      begin();
    }
    breaker?.end();
    if (events === 0 && !reason) reason = 'it holds no whole event';
  }
  return {
    file: file.path,
    events,
    kind: events > 0 ? kind : undefined,
    encoding: decoding?.encoding() ?? 'UTF-8',
    bytes,
    reason: events > 0 ? undefined : reason,
    unreadableCount,
    unreadable,
    withoutTime,
  };
}

/** Whether a file's first bytes are those of gzip. */
export async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  const magic = Buffer.alloc(2);
  await handle.read(magic, 0, 2, 0);
  await handle.close();
  return magic[0] === 0x1f && magic[1] === 0x8b;
}

/** The bytes of a file, unpacked where it is gzip, and how many of them were read as they lie on disk. */
async function openFile(
  file: EventFile,
): Promise<{ stream: Readable; bytesRead: () => number; packed: boolean }> {
  const packed = await isGzip(file.path);
  const plain = createReadStream(file.path, { highWaterMark: CHUNK });
  const bytesRead = (): number => plain.bytesRead;
  if (!packed) return { stream: plain, bytesRead, packed };
  const unzipped = createGunzip({ chunkSize: CHUNK });
  plain.on('error', (error) => unzipped.destroy(error));
  unzipped.on('close', () => plain.destroy());
  return { stream: plain.pipe(unzipped), bytesRead, packed };
}
