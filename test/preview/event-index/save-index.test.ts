import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EventIndex } from '../../../src/preview/event-index/event-index';
import { eventReader } from '../../../src/preview/event-index/find-event';
import { eventsWithHash } from '../../../src/preview/event-index/find-token';
import { newestFirst } from '../../../src/preview/event-index/newest-first';
import { beginIndex, loadIndex } from '../../../src/preview/event-index/save-index';
import { tokenHash } from '../../../src/preview/event-index/token-hash';
import { indexOf } from '../../support/index-texts';
import { saveEvents } from '../../support/save-events';

const folder = mkdtempSync(path.join(tmpdir(), 'k677-save-'));
const file = path.join(folder, 'index');
afterAll(() => rmSync(folder, { recursive: true }));

const events = [
  { raw: 'one', time: 2, host: 'a' },
  { raw: 'two words', time: 1, host: 'b' },
  { raw: 'later \u00fc', time: 3 },
];

/** Every event from the newest on: its text and its host. */
function told(index: EventIndex | undefined): (readonly string[])[] {
  if (!index) return [];
  const reader = eventReader(index);
  const range = { earliest: -Infinity, latest: Infinity };
  const order = [...newestFirst(index, range, () => undefined, { first: 9, most: 9 })].flatMap((b) => [...b]);
  return order.map((event) => [reader.raw(event), reader.origin(event).host]);
}

test('an index is loaded as it was saved, with what was kept beside it', async () => {
  await saveEvents(file, events, 'stamp', { kept: [1] });
  const loaded = loadIndex(file, 'stamp');
  expect(loaded?.extra).toEqual({ kept: [1] });
  expect(loaded?.index.count).toBe(3);
  expect(loaded?.index.segments.map(({ indexTime }) => indexTime)).toEqual([1_000_000]);
  expect(told(loaded?.index)).toEqual([
    ['later \u00fc', 'h'],
    ['one', 'a'],
    ['two words', 'b'],
  ]);
});

test('its times can be shared with other threads', async () => {
  await saveEvents(file, events, 'stamp', null);
  const loaded = loadIndex(file, 'stamp');
  expect(loaded?.index.segments[0]?.times.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test.each([false, true])(
  'events in a file are found and read as in memory (by a thread: %s)',
  async (thread) => {
    const many = Array.from({ length: 20_000 }, (_, n) => ({
      raw: `<Event><a b='c'>${n % 977}</a> number${n} ${n % 3 === 0 ? 'third' : 'other'} ${' '.repeat(n % 1000 === 0 ? 1_000_000 : n % 50)}</Event>`,
      time: 20_000 - (n % 5000),
    }));
    await saveEvents(file, many, 'stamp', null, thread);
    const stored = loadIndex(file, 'stamp')?.index;
    const memory = indexOf(many);
    expect(stored?.segments.map(({ base, count }) => [base, count])).toEqual(
      memory.segments.map(({ base, count }) => [base, count]),
    );
    for (const token of ['third', 'number0', 'number19999', 'number11111', '976', 'c', 'a b', 'nothing']) {
      const bits = (index: EventIndex | undefined) =>
        index?.segments.map(({ tokens, count }) => eventsWithHash(tokens, count, tokenHash(token)));
      expect([token, bits(stored)]).toEqual([token, bits(memory)]);
    }
    const fromFile = eventReader(stored ?? memory);
    const fromMemory = eventReader(memory);
    for (let event = memory.count - 1; event >= 0; event -= event % 3000 > 2500 ? 1 : 97) {
      if (fromFile.raw(event) !== fromMemory.raw(event)) throw new Error(`event ${event} differs`);
      if (fromFile.time(event) !== fromMemory.time(event))
        throw new Error(`the time of event ${event} differs`);
    }
  },
  60_000,
);

test('an index of something else is not loaded', async () => {
  await saveEvents(file, events, 'stamp', null);
  expect(loadIndex(file, 'other')).toBeUndefined();
  expect(loadIndex(path.join(folder, 'nothing'), 'stamp')).toBeUndefined();
});

test('a damaged index is not loaded', async () => {
  await saveEvents(file, events, 'stamp', null);
  const { length } = readFileSync(file);
  for (const size of [0, 4, 20, length - 8, length - 1]) {
    await saveEvents(file, events, 'stamp', null);
    truncateSync(file, size);
    expect(loadIndex(file, 'stamp')).toBeUndefined();
  }
  writeFileSync(file, 'no index at all, but long enough');
  expect(loadIndex(file, 'stamp')).toBeUndefined();
});

test('an index that is loaded is read on after another has taken its place', async () => {
  await saveEvents(file, events, 'stamp', null);
  const before = loadIndex(file, 'stamp')?.index;
  await saveEvents(file, [{ raw: 'instead' }], 'stamp', null);
  expect(told(before)).toHaveLength(3);
  expect(told(loadIndex(file, 'stamp')?.index)).toEqual([['instead', 'h']]);
});

test('drafts of processes that do not run any more are removed, and one that is discarded', () => {
  const dead = `${file}.999999999.draft`;
  const alive = `${file}.${process.ppid}.draft`;
  writeFileSync(dead, 'x');
  writeFileSync(alive, 'x');
  beginIndex(file).discard();
  expect([dead, alive, `${file}.${process.pid}.draft`].map(existsSync)).toEqual([false, true, false]);
});
