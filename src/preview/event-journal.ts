import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { NewEvent } from './preview';

const journal = (stateFolder: string): string => path.join(stateFolder, 'events.jsonl');

/** Keeps events that came by HTTP or `collect`: when this returns they are on disk. */
export function keepEvents(stateFolder: string, events: readonly NewEvent[]): void {
  mkdirSync(stateFolder, { recursive: true });
  const file = openSync(journal(stateFolder), 'a');
  try {
    writeSync(file, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
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
