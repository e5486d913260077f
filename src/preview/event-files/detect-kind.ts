import { isDateLine } from './classic-events';
import type { EventKind } from './file-report';
import { leadingTime } from './timed-lines';
import { isWmiLine } from './wmi-events';

/** What the first part of a file shows: the kind of its events, or why it holds none. */
export type Detection =
  | { readonly kind: EventKind; readonly reason?: undefined }
  | { readonly kind?: undefined; readonly reason: string };

/** The kind of events that a file's first part (UTF-8) shows. What comes first decides. */
export function detectKind(start: Buffer): Detection {
  if (start.length === 0) return { reason: 'it is empty' };
  let timed = false;
  for (let at = 0; at >= 0 && at < start.length;) {
    const feed = start.indexOf(10, at);
    const end = feed < 0 ? start.length : feed;
    const text = start.toString('latin1', at, Math.min(end, at + 4096));
    if (/<Event[\s>]/.test(text) || /<Event$/.test(text)) return { kind: 'XmlWinEventLog' };
    if (isDateLine(start, at, end) && start.toString('latin1', end + 1, end + 9) === 'LogName=') {
      return { kind: 'WinEventLog text' };
    }
    if (isWmiLine(start, at)) return { kind: 'WMI text' };
    timed ||= !Number.isNaN(leadingTime(start, at, (wall) => wall));
    at = feed < 0 ? -1 : feed + 1;
  }
  if (timed) return { kind: 'text' };
  return { reason: 'it holds no Windows event, and no line begins with a time' };
}

/** Files that hold no text, by their first bytes, and what to do about them. */
const BINARY: readonly { readonly magic: string; readonly reason: string }[] = [
  {
    magic: 'ElfFile\0',
    reason: 'it is an EVTX file: export it as XML first (wevtutil qe FILE /lf:true /f:xml)',
  },
  { magic: 'LfLe', reason: 'it is an EVT file of an old Windows: export it as text or XML first' },
  { magic: 'PK\x03\x04', reason: 'it is a zip archive: unpack it first' },
  { magic: 'BZh', reason: 'it is packed with bzip2: unpack it first' },
  { magic: '\xFD7zXZ', reason: 'it is packed with xz: unpack it first' },
  { magic: '\x28\xB5\x2F\xFD', reason: 'it is packed with zstd: unpack it first' },
];

/** Why a file's first bytes show that it holds no text; undefined where they do not. */
export function binaryReason(start: Buffer): string | undefined {
  const text = start.toString('latin1', 0, 4096);
  for (const { magic, reason } of BINARY) {
    if (text.startsWith(magic) || text.startsWith(magic, 4)) return reason;
  }
  return undefined;
}
