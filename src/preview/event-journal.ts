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
import type { NewEvent } from './preview';

const LINE_FEED = 10;
const journal = (stateFolder: string): string => path.join(stateFolder, 'events.jsonl');

/** Whether a file ends in the middle of a line. */
function isCutOff(file: number): boolean {
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== LINE_FEED;
}

/**
 * Keeps events that came by HTTP or `collect`: when this returns they are on disk. Where an earlier process was stopped
 * in the middle of a line, these events begin a line of their own.
 */
export function keepEvents(stateFolder: string, events: readonly NewEvent[]): void {
  mkdirSync(stateFolder, { recursive: true });
  const file = openSync(journal(stateFolder), 'a+');
  try {
    const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('');
    writeFileSync(file, isCutOff(file) ? `\n${lines}` : lines);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * The events kept so far. A line that is not whole (the process was stopped while it wrote) is left out: its
 * event had not been acknowledged. Read piece by piece: a journal may be longer than a text can be.
 */
export function keptEvents(stateFolder: string): readonly NewEvent[] {
  const file = journal(stateFolder);
  if (!existsSync(file)) return [];
  const events: NewEvent[] = [];
  const number = openSync(file, 'r');
  try {
    const piece = Buffer.allocUnsafe(PIECE);
    let rest: Buffer = Buffer.alloc(0);
    for (let read = readSync(number, piece); read > 0; read = readSync(number, piece)) {
      const bytes = Buffer.concat([rest, piece.subarray(0, read)]);
      const end = bytes.lastIndexOf(LINE_FEED) + 1;
      for (const line of bytes.toString('utf8', 0, end).split('\n')) addEvent(events, line);
      rest = bytes.subarray(end);
    }
    addEvent(events, rest.toString('utf8'));
  } finally {
    closeSync(number);
  }
  return events;
}

const PIECE = 4 * 1024 * 1024;

function addEvent(events: NewEvent[], line: string): void {
  if (line === '') return;
  try {
    events.push(JSON.parse(line) as NewEvent);
  } catch {
    // Cut off: not acknowledged.
  }
}
