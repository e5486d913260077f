import { writeSync } from 'node:fs';
import path from 'node:path';
import { createKvStore } from '../../src/preview/lookups/kv-store';
import { writeTable } from '../../src/preview/lookups/table-files';
import { openPreview } from '../../src/preview/open-preview';
import { startServer } from '../../src/preview/server/start-server';
import { saveEvents } from './save-events';

/**
 * The process that killed.test.ts kills. It writes generation after generation and says each number on its standard
 * output once the write has returned, which is the acknowledgement. `serve` says its port and answers requests.
 */
const [mode = '', folder = ''] = process.argv.slice(2);

/** Says something at once, so that a kill cannot take it back. */
const say = (text: string): number => writeSync(1, `${text}\n`);

const ROWS = 500;
/** So little memory that events which come by HTTP are moved to disk at once. */
const BUDGET = 16 * 1024;
const padding = 'x'.repeat(40);

const writers: Readonly<Record<string, (generation: number) => unknown>> = {
  table: (generation) => {
    const row = [String(generation), padding];
    writeTable(folder, 'app', 't.csv', () => ({
      fields: ['generation', 'padding'],
      rows: Array(ROWS).fill(row) as string[][],
    }));
  },
  kv: (generation) => {
    createKvStore(folder).update('app', 'c', (records) => [
      ...records,
      { _key: String(generation), padding },
    ]);
  },
  index: async (generation) => {
    const raw = `generation ${generation} ${padding}`;
    const events = Array.from({ length: ROWS }, (_, time) => ({ raw, time }));
    await saveEvents(path.join(folder, 'index'), events, 'stamp', generation);
  },
};

async function main(): Promise<void> {
  const write = writers[mode];
  if (write) {
    say('ready');
    for (let generation = 1; ; generation++) {
      await write(generation);
      say(String(generation));
    }
  }
  const [tarball = '', events = '', cache = ''] = process.argv.slice(4);
  if (mode === 'serve') {
    const preview = await openPreview({ tarball, events: [], stateFolder: folder, now: 1, memory: BUDGET });
    const server = await startServer({
      preview,
      port: 0,
      hecToken: 'token',
      password: 'password',
      searches: 1,
    });
    say(`port ${server.port}`);
  } else {
    say('ready');
    const preview = await openPreview({ tarball, events: [events], stateFolder: folder, indexCache: cache });
    say(String(preview.data().index.count));
  }
}

void main();
