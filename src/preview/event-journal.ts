import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
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
 * event had not been acknowledged.
 */
export function keptEvents(stateFolder: string): readonly NewEvent[] {
  const file = journal(stateFolder);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as NewEvent];
      } catch {
        return [];
      }
    });
}
