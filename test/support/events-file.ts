import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Writes events into a file of its own, one after the other, as `name`; gives its path. */
export function eventsFile(events: readonly string[], name = 'security.log'): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'k677-events-')), name);
  writeFileSync(file, `${events.join('\n')}\n`);
  return file;
}
