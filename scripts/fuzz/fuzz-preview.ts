import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtinApps } from '../../src/preview/builtin-apps';
import { createPreview } from '../../src/preview/create-preview';
import { createIndexBuilder, EMPTY_INDEX } from '../../src/preview/event-index/build-index';
import { appFromFiles } from '../../src/preview/install-app';
import type { Preview } from '../../src/preview/preview';
import { generateSamples } from '../../src/samples/generate-samples';
import { generatedFiles } from '../build/write-generated';

/** A preview of the app without its bundles, on some sample events, with a state folder that `close` removes. */
export interface FuzzPreview {
  readonly preview: Preview;
  close(): void;
}

/** Opens the preview that searches and requests of the fuzzer run against; further files are laid into the app. */
export function fuzzPreview(events = 60, more: Readonly<Record<string, string>> = {}): FuzzPreview {
  const files = [
    ...generatedFiles().map(({ path: file, text }) => ({ path: file, bytes: Buffer.from(text) })),
    ...Object.entries(more).map(([file, text]) => ({ path: file, bytes: Buffer.from(text) })),
  ];
  const builder = createIndexBuilder(EMPTY_INDEX, () => 1_700_000_000);
  let newest = 0;
  let every = 0;
  for (const event of generateSamples({ seed: 'fuzz', events: events * 40 })) {
    if (every++ % 40 !== 0) continue;
    const bytes = Buffer.from(event.text);
    const xml = event.format.startsWith('xml');
    const sourcetype = xml ? 'XmlWinEventLog' : 'WinEventLog';
    const origin = {
      index: 'wineventlog',
      host: event.kdc,
      source: `${sourcetype}:${event.log}`,
      sourcetype,
    };
    builder.add(bytes, 0, bytes.length, event.time / 1000, origin);
    newest = Math.max(newest, event.time / 1000);
  }
  const stateFolder = mkdtempSync(path.join(tmpdir(), 'k677-fuzz-'));
  const preview = createPreview({
    apps: [...builtinApps(), appFromFiles('kerberos_677', files)],
    appId: 'kerberos_677',
    index: builder.finish(),
    reports: [],
    now: Math.ceil(newest),
    timeZone: 'UTC',
    stateFolder,
    version: 1,
  });
  return { preview, close: () => rmSync(stateFolder, { recursive: true, force: true }) };
}
