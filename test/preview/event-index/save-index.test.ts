import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventReader } from '../../../src/preview/event-index/find-event';
import { newestFirst } from '../../../src/preview/event-index/newest-first';
import { loadIndex, saveIndex } from '../../../src/preview/event-index/save-index';
import { indexOf } from '../../support/index-texts';

const folder = mkdtempSync(path.join(tmpdir(), 'k677-save-'));
const file = path.join(folder, 'index');
afterAll(() => rmSync(folder, { recursive: true }));

const index = indexOf(
  [{ raw: 'later ü', time: 3 }],
  indexOf([
    { raw: 'one', time: 2, host: 'a' },
    { raw: 'two words', time: 1, host: 'b' },
  ]),
);

test('an index is loaded as it was saved, with what was kept beside it', async () => {
  await saveIndex(file, index, 'stamp', { kept: [1] });
  const loaded = await loadIndex(file, 'stamp');
  expect(loaded?.extra).toEqual({ kept: [1] });
  expect(loaded?.index.count).toBe(3);
  expect(loaded?.index.origins).toEqual(index.origins);
  expect(
    loaded?.index.segments.map(({ tokens, raw, times }) =>
      [tokens, raw, times].map((part) => JSON.stringify(part)),
    ),
  ).toEqual(
    index.segments.map(({ tokens, raw, times }) => [tokens, raw, times].map((part) => JSON.stringify(part))),
  );
  const reader = eventReader(loaded?.index ?? index);
  const range = { earliest: -Infinity, latest: Infinity };
  const order = [
    ...newestFirst(loaded?.index ?? index, range, () => undefined, { first: 9, most: 9 }),
  ].flatMap((b) => [...b]);
  expect(order.map((event) => [reader.raw(event), reader.origin(event).host])).toEqual([
    ['later ü', 'h'],
    ['one', 'a'],
    ['two words', 'b'],
  ]);
});

test('its bytes can be shared with other threads', async () => {
  await saveIndex(file, index, 'stamp', null);
  const loaded = await loadIndex(file, 'stamp');
  expect(loaded?.index.segments[0]?.raw.buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(index.segments[0]?.raw.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test('an index of something else is not loaded', async () => {
  await saveIndex(file, index, 'stamp', null);
  expect(await loadIndex(file, 'other')).toBeUndefined();
  expect(await loadIndex(path.join(folder, 'nothing'), 'stamp')).toBeUndefined();
});

test('a damaged index is not loaded', async () => {
  await saveIndex(file, index, 'stamp', null);
  const { length } = readFileSync(file);
  for (const size of [0, 4, 20, length - 8]) {
    await saveIndex(file, index, 'stamp', null);
    truncateSync(file, size);
    expect(await loadIndex(file, 'stamp')).toBeUndefined();
  }
  writeFileSync(file, 'no index at all, but long enough');
  expect(await loadIndex(file, 'stamp')).toBeUndefined();
});
