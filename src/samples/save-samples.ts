import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { generateSamples, type SampleOptions } from './generate-samples';
import type { SampleEvent } from './sample-event';
import { writeSamples } from './write-samples';

/** What was saved. */
export interface SavedSamples {
  readonly events: number;
  readonly failures: number;
  readonly bytes: number;
  /** Relative paths, in the order in which they were begun. */
  readonly files: readonly string[];
}

/**
 * Generates samples into a folder, which is made if it is missing; files of the same names are replaced.
 * `watch` hears the number of events so far, every thousand.
 */
export function saveSamples(
  folder: string,
  options: SampleOptions,
  watch?: (events: number) => void,
): SavedSamples {
  let events = 0;
  let failures = 0;
  let bytes = 0;
  function* counted(): Generator<SampleEvent> {
    for (const event of generateSamples(options)) {
      events++;
      if (event.failure) failures++;
      if (watch && events % 1000 === 0) watch(events);
      yield event;
    }
  }
  const open = new Map<string, number>();
  try {
    for (const { path: name, text } of writeSamples(counted())) {
      let file = open.get(name);
      if (file === undefined) {
        const full = path.join(folder, name);
        mkdirSync(path.dirname(full), { recursive: true });
        open.set(name, (file = openSync(full, 'w')));
      }
      bytes += writeWhole(file, Buffer.from(text));
    }
  } finally {
    for (const file of open.values()) closeSync(file);
  }
  return { events, failures, bytes, files: [...open.keys()] };
}

function writeWhole(file: number, bytes: Buffer): number {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
  return written;
}
