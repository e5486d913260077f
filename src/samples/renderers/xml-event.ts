import { clockParts, padded } from '../calendar';
import type { EventRecord } from './event-record';
import { saltedWord } from './salted';

/** Text inside an element as Windows writes it: quotes stay as they are. */
function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
}

/** What stands in the System element beyond time, record and computer. */
export interface XmlHead {
  /** The Provider element's attributes as they are printed. */
  readonly provider: string;
  /** The EventID element. */
  readonly eventId: string;
  readonly version: number;
  readonly level: number;
  readonly task: number;
  readonly keywords: string;
  readonly channel: string;
  readonly computer: string;
  readonly time: number;
  /** Process of the writer; 0 for classic sources, which then have no thread either. */
  readonly process: number;
  /** Digits after the second in the time: 7 on newer systems, 9 on older ones. */
  readonly fraction: 7 | 9;
}

/** `2026-02-13T07:00:12.3810274Z` */
function systemTime(time: number, salt: number, digits: 7 | 9): string {
  const { year, month, day, hour, minute, second } = clockParts(time);
  const micro = String(saltedWord(salt, 7) % 10_000).padStart(4, '0');
  const fraction = `${String(time % 1000).padStart(3, '0')}${micro}`;
  return `${year}-${month}-${day}T${padded(hour)}:${minute}:${second}.${digits === 7 ? fraction : `${fraction}00`}Z`;
}

/**
 * One event as Windows renders it in XML: single quotes, no line break outside values, empty elements for
 * empty values.
 */
export function xmlEvent(
  head: XmlHead,
  { recordId, salt }: EventRecord,
  data: readonly (readonly [name: string, value: string])[],
  tail = '',
): string {
  const thread = head.process === 0 ? 0 : (saltedWord(salt, 6) % 1000) * 4 + 400;
  let text =
    `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider ${head.provider}/>` +
    `${head.eventId}<Version>${head.version}</Version><Level>${head.level}</Level><Task>${head.task}</Task>` +
    `<Opcode>0</Opcode><Keywords>${head.keywords}</Keywords>` +
    `<TimeCreated SystemTime='${systemTime(head.time, salt, head.fraction)}'/>` +
    `<EventRecordID>${recordId}</EventRecordID><Correlation/>` +
    `<Execution ProcessID='${head.process}' ThreadID='${thread}'/><Channel>${head.channel}</Channel>` +
    `<Computer>${head.computer}</Computer><Security/></System><EventData>`;
  for (const [name, value] of data) text += `<Data Name='${name}'>${escapeText(value)}</Data>`;
  return `${text}${tail}</EventData></Event>`;
}
