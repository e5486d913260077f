import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtinApps } from '../../src/preview/builtin-apps';
import { createPreview } from '../../src/preview/create-preview';
import type { Preview } from '../../src/preview/preview';
import { indexOf, type TestEvent } from './index-texts';
import { smallApp } from './small-app';

/** A preview of one app of text files (id `app`), and of some events. */
export function smallPreview(
  files: Readonly<Record<string, string>>,
  events: readonly TestEvent[],
  others: readonly ReturnType<typeof smallApp>[] = [],
): Preview {
  return createPreview({
    apps: [...builtinApps(), smallApp('app', files), ...others],
    appId: 'app',
    index: indexOf(events),
    reports: [],
    now: 1_000_000,
    timeZone: 'UTC',
    stateFolder: mkdtempSync(path.join(tmpdir(), 'k677-state-')),
    version: 1,
  });
}

/** The rows of a search as plain data. */
export function rowsOf(preview: Preview, search: string): readonly Readonly<Record<string, unknown>>[] {
  return preview.search(search).rows;
}
