import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseCsv } from '../../src/formats/csv';
import { packTarball } from '../../src/formats/tar';
import { eventReader } from '../../src/preview/event-index/find-event';
import { loadIndex } from '../../src/preview/event-index/save-index';
import { keptEvents } from '../../src/preview/event-journal';
import { createKvStore } from '../../src/preview/lookups/kv-store';
import { memoryUse } from '../../src/preview/memory-use';
import { openPreview } from '../../src/preview/open-preview';
import { randomStream } from '../../src/samples/random';

const ROOT = path.resolve(__dirname, '../..');
const CHILD = path.join(ROOT, 'test/support/writing-child.ts');
const ROUNDS = 3;
const folder = mkdtempSync(path.join(tmpdir(), 'k677-killed-'));
const tarball = path.join(folder, 'app.tar.gz');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const conf = '[ui]\nlabel = App\n[id]\nname = app\nversion = 1.0.0\n';
  const collections = '[c]\n';
  const files = Object.entries({ 'app/default/app.conf': conf, 'app/default/collections.conf': collections });
  writeFileSync(
    tarball,
    await packTarball(files.map(([name, text]) => ({ path: name, bytes: Buffer.from(text) }))),
  );
});

interface Child {
  readonly process: ChildProcess;
  /** The lines it has said. */
  readonly lines: () => readonly string[];
  /** The first line that fits, once it is said. */
  readonly said: (line: RegExp) => Promise<string>;
  readonly kill: () => Promise<void>;
}

function start(...args: readonly string[]): Child {
  const source = `require(${JSON.stringify(require.resolve('ts-node'))}).register({ swc: true, cwd: ${JSON.stringify(ROOT)} }); require(${JSON.stringify(CHILD)});`;
  const child = spawn(process.execPath, ['-e', source, '--', 'child', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const lines = (): readonly string[] => text.split('\n').slice(0, -1);
  return {
    process: child,
    lines,
    said: async (wanted) => {
      for (;;) {
        const line = lines().find((one) => wanted.test(one));
        if (line !== undefined) return line;
        if (child.exitCode !== null) throw new Error(`the child ended with ${child.exitCode}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** Lets a child write for a moment, kills it, and gives the last generation that it acknowledged. */
async function killWhileWriting(mode: string, state: string, moment: number): Promise<number> {
  const child = start(mode, state);
  await child.said(/^1$/);
  await new Promise((resolve) => setTimeout(resolve, moment));
  await child.kill();
  return Number(child.lines().at(-1));
}

/** A new folder for each round, and a moment that is the same in every run. */
const rounds = (name: string): readonly (readonly [number, string, number])[] => {
  const random = randomStream(`killed/${name}`);
  return Array.from({ length: ROUNDS }, (_, round) => {
    const state = path.join(folder, `${name}-${round}`);
    return [round, state, random.between(1, 150)] as const;
  });
};

describe.each([
  [
    'a lookup table',
    'table',
    async (state: string) => {
      const { rows } = parseCsv(readFileSync(path.join(state, 'apps/app/lookups/t.csv'), 'utf8'));
      return {
        whole: rows.length === 500 && new Set(rows.map(([first]) => first)).size === 1,
        latest: Number(rows[0]?.[0]),
      };
    },
  ],
  [
    'a collection',
    'kv',
    async (state: string) => {
      const keys = createKvStore(state)
        .records('app', 'c')
        .map(({ _key }) => Number(_key));
      return { whole: keys.every((key, index) => key === index + 1), latest: keys.length };
    },
  ],
  [
    'a saved index',
    'index',
    async (state: string) => {
      const loaded = loadIndex(path.join(state, 'index'), 'stamp');
      const reader = loaded && eventReader(loaded.index);
      const texts = new Set(
        Array.from({ length: loaded?.index.count ?? 0 }, (_, event) => reader?.raw(event).split(' x')[0]),
      );
      return {
        whole: loaded?.index.count === 500 && [...texts].join() === `generation ${loaded.extra}`,
        latest: Number(loaded?.extra),
      };
    },
  ],
] as const)('%s that a process was killed over', (_name, mode, look) => {
  test.each(rounds(mode))(
    'is whole, and not older than what was acknowledged (round %d)',
    async (_round, state, moment) => {
      mkdirSync(state, { recursive: true });
      const acknowledged = await killWhileWriting(mode, state, moment);
      const { whole, latest } = await look(state);
      expect(whole).toBe(true);
      expect(latest).toBeGreaterThanOrEqual(acknowledged);
      expect(latest).toBeLessThanOrEqual(acknowledged + 1);
    },
    30_000,
  );
});

test('a collection takes further records at once after a process was killed over it', async () => {
  await killWhileWriting('kv', path.join(folder, 'kv-again'), 40);
  const started = performance.now();
  const records = createKvStore(path.join(folder, 'kv-again')).update('app', 'c', (before) => [
    ...before,
    { _key: 'next' },
  ]);
  expect(records.at(-1)?._key).toBe('next');
  expect(performance.now() - started).toBeLessThan(9000);
}, 30_000);

test('events that the collector acknowledged are there after each kill, once, though they do not fit into memory', async () => {
  const state = path.join(folder, 'hec');
  const acknowledged = new Set<string>();
  let number = 0;
  for (const [, , moment] of rounds('hec')) {
    const child = start('serve', state, tarball);
    const port = (await child.said(/^port /)).slice(5);
    let open = true;
    const post = async (): Promise<void> => {
      while (open) {
        const raw = `event ${++number} ${'y'.repeat(3000)}`;
        const response = await fetch(`http://127.0.0.1:${port}/services/collector/event`, {
          method: 'POST',
          headers: { Authorization: 'Splunk token' },
          body: JSON.stringify({ time: number, event: raw }),
        }).catch(() => undefined);
        if (response?.status === 200) acknowledged.add(raw);
      }
    };
    const before = acknowledged.size;
    const posting = [post(), post(), post()];
    while (acknowledged.size < before + 3) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, moment));
    await child.kill();
    open = false;
    await Promise.all(posting);
  }
  const kept = [...keptEvents(state)].map(({ raw }) => raw);
  expect(acknowledged.size).toBeGreaterThanOrEqual(3);
  expect([...acknowledged].filter((raw) => !kept.includes(raw))).toEqual([]);
  const memory = 16 * 1024;
  const preview = await openPreview({ tarball, events: [], stateFolder: state, now: 1, memory });
  const { index } = preview.data();
  const reader = eventReader(index);
  const indexed = Array.from({ length: index.count }, (_, event) => reader.raw(event));
  expect(indexed.sort()).toEqual([...new Set(kept)].sort());
  expect(memoryUse(index).disk).toBeGreaterThan(0);
  expect(kept.every((raw) => /^event \d+ y{3000}$/.test(raw))).toBe(true);
}, 60_000);

test('an index is whole after a start that was killed while it read the events', async () => {
  const events = path.join(folder, 'events.log');
  const count = 40_000;
  writeFileSync(
    events,
    Array.from({ length: count }, (_, n) => `2024-03-01T00:00:00Z event ${n}\n`).join(''),
  );
  const cache = path.join(folder, 'cache.index');
  for (const [, state, moment] of rounds('start').slice(0, 2)) {
    const child = start('open', state, tarball, events, cache);
    await child.said(/^ready$/);
    await new Promise((resolve) => setTimeout(resolve, moment * 2));
    await child.kill();
  }
  const preview = await openPreview({
    tarball,
    events: [events],
    indexCache: cache,
    stateFolder: path.join(folder, 'last'),
  });
  expect(preview.data().index.count).toBe(count);
  expect(readdirSync(folder)).toContain('cache.index');
}, 60_000);
