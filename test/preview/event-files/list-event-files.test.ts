import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EventFile } from '../../../src/preview/event-files/list-event-files';
import { listEventFiles } from '../../../src/preview/event-files/list-event-files';
import { readEventFile } from '../../../src/preview/event-files/read-event-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'k677-list-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string): string => path.join(folder, name);
const short = (files: readonly EventFile[]) =>
  files.map(({ path: file, refused }) => [path.relative(folder, file), refused]);
const read = (file: EventFile) =>
  readEventFile(file, { add: () => undefined }, { fromLocal: (wall) => wall });
const LINE = '2024-03-01T00:00:00Z one\n';

test('links that lead in circles and links to one folder are followed once', async () => {
  mkdirSync(inFolder('a/b'), { recursive: true });
  writeFileSync(inFolder('a/b/x.log'), LINE);
  symlinkSync('..', inFolder('a/b/up'));
  symlinkSync('a', inFolder('again'));
  expect(short(await listEventFiles([folder]))).toEqual([['a/b/x.log', undefined]]);
});

test('a link that leads nowhere and a socket are named with the reason, and are no event', async () => {
  writeFileSync(inFolder('beside.log'), LINE);
  symlinkSync('nowhere', inFolder('dangling.log'));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(inFolder('socket'), () => resolve()));
  try {
    const files = await listEventFiles([folder]);
    expect(short(files)).toEqual([
      ['beside.log', undefined],
      ['dangling.log', expect.stringMatching(/^ENOENT: no such file/)],
      ['socket', 'neither a file nor a folder'],
    ]);
    const reports = await Promise.all(files.map(read));
    expect(reports.map(({ events, reason }) => [events, reason])).toEqual([
      [1, undefined],
      [0, expect.stringMatching(/^it cannot be read: ENOENT/)],
      [0, 'it cannot be read: neither a file nor a folder'],
    ]);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

test('a file that goes between listing and reading is named, and one that grows is read as it is', async () => {
  mkdirSync(inFolder('live'));
  for (const name of ['goes.log', 'grows.log']) writeFileSync(inFolder(`live/${name}`), LINE);
  const [goes, grows] = await listEventFiles([inFolder('live')]);
  rmSync(inFolder('live/goes.log'));
  writeFileSync(inFolder('live/grows.log'), LINE.repeat(3));
  expect(await read(goes as EventFile)).toMatchObject({
    events: 0,
    reason: expect.stringMatching(/^it cannot be read: ENOENT/) as string,
  });
  expect(await read(grows as EventFile)).toMatchObject({ events: 3, unreadableCount: 0 });
});

test('gzip that unpacks to more than 250 times its size ends with the events before, and says so', async () => {
  const packed = gzipSync(Buffer.from(LINE.repeat(2_000_000)));
  writeFileSync(inFolder('bomb.gz'), packed);
  const [bomb] = await listEventFiles([inFolder('bomb.gz')]);
  const { events, bytes, unreadable } = await read(bomb as EventFile);
  expect(bytes).toBeLessThan(packed.length * 250 + 3 * 1024 * 1024);
  expect(events).toBeGreaterThan(100_000);
  expect(unreadable).toEqual([
    { line: 0, reason: 'the rest of the file cannot be read: it unpacks to more than 250 times its size' },
  ]);
});
