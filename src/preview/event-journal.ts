import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { UnreadablePart } from './event-files/file-report';
import type { NewEvent } from './preview';

const LINE_FEED = 10;

/** The file in which events are kept that came by HTTP or `collect`. */
export const journalFile = (stateFolder: string): string => path.join(stateFolder, 'events.jsonl');

/** Events that could not be kept; the message says where and why. None of them is taken. */
export class JournalError extends Error {
  constructor(file: string, cause: unknown) {
    super(
      `The events could not be written into ${file}: ${(cause as { readonly message?: unknown } | undefined)?.message}. None of them was taken.`,
    );
    this.name = 'JournalError';
  }
}

/** What stands before the events of one call: how many they are. Fewer follow where the process was stopped. */
interface BatchLine {
  readonly batch: number;
}

/** Whether a file ends in the middle of a line. */
function isCutOff(file: number): boolean {
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== LINE_FEED;
}

/**
 * Keeps events that came by HTTP or `collect`: when this returns they are on disk, and after a stop at any moment all of
 * them are found or none. Where an earlier process was stopped in the middle of a line, these events begin a line of
 * their own. Throws JournalError.
 */
export function keepEvents(stateFolder: string, events: readonly NewEvent[]): void {
  const name = journalFile(stateFolder);
  try {
    mkdirSync(stateFolder, { recursive: true });
    const file = openSync(name, 'a+');
    try {
      const head: BatchLine = { batch: events.length };
      const pieces = [isCutOff(file) ? '\n' : '', `${JSON.stringify(head)}\n`];
      let length = 0;
      for (const event of events) {
        const line = `${JSON.stringify(event)}\n`;
        pieces.push(line);
        length += line.length;
        if (length < MOST_CHARACTERS) continue;
        writeFileSync(file, pieces.splice(0).join(''));
        length = 0;
      }
      writeFileSync(file, pieces.join(''));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new JournalError(name, error);
  }
}

/** Characters written at once: a batch may be longer than a text can be. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** Whom reading a journal tells what it comes across. */
export interface JournalReader {
  /** Bytes read so far, and of the whole file. */
  readonly onBytes?: (read: number, total: number) => void;
  /** A line that is no event although a whole batch was written, or events of a batch that was never acknowledged. */
  readonly unreadable?: (part: UnreadablePart) => void;
}

/**
 * The events kept so far. Those of a batch that is not whole (the process was stopped while it wrote) are left out: they
 * had not been acknowledged, and whoever sent them will send them again. Read piece by piece: a journal may be longer
 * than memory or a text can be.
 */
export function* keptEvents(stateFolder: string, reader: JournalReader = {}): Generator<NewEvent> {
  const { unreadable = () => undefined } = reader;
  let pending: NewEvent[] = [];
  let missing = 0;
  let begun = 0;
  const drop = (): void => {
    if (missing > 0) unreadable({ line: begun, reason: 'events whose writing was cut off' });
    pending = [];
    missing = 0;
  };
  for (const { text, line } of linesOf(journalFile(stateFolder), reader)) {
    const value = parsed(text);
    if (value === undefined) {
      if (missing === 0) unreadable({ line, reason: 'no event' });
    } else if ('batch' in value) {
      drop();
      missing = value.batch;
      begun = line;
    } else if (missing === 0) yield value;
    else {
      pending.push(value);
      if (--missing > 0) continue;
      yield* pending;
      pending = [];
    }
  }
  drop();
}

const PIECE = 4 * 1024 * 1024;

function* linesOf(
  file: string,
  { onBytes }: JournalReader,
): Generator<{ readonly text: string; readonly line: number }> {
  if (!existsSync(file)) return;
  const number = openSync(file, 'r');
  try {
    const { size } = fstatSync(number);
    const piece = Buffer.allocUnsafe(PIECE);
    let rest: Buffer[] = [];
    let line = 0;
    let bytes = 0;
    while (bytes < size) {
      const read = readSync(number, piece, 0, Math.min(PIECE, size - bytes), null);
      if (read === 0) break;
      bytes += read;
      const end = piece.subarray(0, read).lastIndexOf(LINE_FEED) + 1;
      if (end > 0) {
        const whole = Buffer.concat([...rest, piece.subarray(0, end)]).toString('utf8');
        for (const text of whole.split('\n').slice(0, -1)) yield { text, line: ++line };
        rest = [];
      }
      rest.push(Buffer.from(piece.subarray(end, read)));
      onBytes?.(bytes, size);
    }
    const last = Buffer.concat(rest).toString('utf8');
    if (last !== '') yield { text: last, line: line + 1 };
  } finally {
    closeSync(number);
  }
}

/** What a line says; undefined for one that is cut off or says nothing that is known. */
function parsed(text: string): NewEvent | BatchLine | undefined {
  try {
    const value = JSON.parse(text) as Partial<NewEvent & BatchLine> | null;
    if (typeof value?.batch === 'number') return { batch: value.batch };
    return typeof value?.raw === 'string' && typeof value.time === 'number' ? (value as NewEvent) : undefined;
  } catch {
    return undefined;
  }
}
