import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createKvStore } from '../../../src/preview/lookups/kv-store';

const folder = mkdtempSync(path.join(tmpdir(), 'k677-kv-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('records are there after a new start, in order', () => {
  createKvStore(folder).update('app', 'notes', () => [{ _key: 'b', n: 1 }, { _key: 'a', deep: { x: [1] } }]);
  expect(createKvStore(folder).records('app', 'notes')).toEqual([{ _key: 'b', n: 1 }, { _key: 'a', deep: { x: [1] } }]);
  expect(createKvStore(folder).records('app', 'other')).toEqual([]);
});

test('a store sees at once what another wrote', () => {
  const [one, two] = [createKvStore(folder), createKvStore(folder)];
  one.update('app', 'shared', () => [{ _key: '1' }]);
  expect(two.records('app', 'shared')).toEqual([{ _key: '1' }]);
  two.update('app', 'shared', (records) => [...records, { _key: '2' }]);
  expect(one.records('app', 'shared')).toEqual([{ _key: '1' }, { _key: '2' }]);
});

test('a change that fails changes nothing and lets go of the lock', () => {
  const store = createKvStore(folder);
  store.update('app', 'safe', () => [{ _key: '1' }]);
  expect(() =>
    store.update('app', 'safe', () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(store.update('app', 'safe', (records) => records)).toEqual([{ _key: '1' }]);
});

test('a lock that a stopped process left behind is taken over', () => {
  const lock = path.join(folder, 'kvstore', 'app', 'left.json.lock');
  mkdirSync(lock, { recursive: true });
  utimesSync(lock, new Date(0), new Date(0));
  expect(createKvStore(folder).update('app', 'left', () => [{ _key: '1' }])).toEqual([{ _key: '1' }]);
  expect(existsSync(lock)).toBe(false);
});

test.each([['..', 'x'], ['app', '../x'], ['a/b', 'x'], ['app', '']])('%j/%j names no collection', (app, collection) => {
  expect(() => createKvStore(folder).records(app, collection)).toThrow('is no name of a collection');
});
