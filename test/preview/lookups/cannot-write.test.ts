import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createKvStore } from '../../../src/preview/lookups/kv-store';
import { writeTable, writeWhole } from '../../../src/preview/lookups/table-files';

const folder = mkdtempSync(path.join(tmpdir(), 'k677-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A state folder in which nothing can be written, for whichever user: where it should be, there is a file. */
const blocked = path.join(folder, 'blocked');
writeFileSync(blocked, '');

test('a table that cannot be written is named, with the reason', () => {
  expect(() => writeTable(blocked, 'app', 't.csv', () => ({ fields: ['a'], rows: [['1']] }))).toThrow(
    /blocked.apps.app.lookups.t\.csv\.lock could not be written: E[A-Z]+: .*It is as it was before\.$/,
  );
});

test('a collection that cannot be written is named, with the reason', () => {
  expect(() => createKvStore(blocked).update('app', 'c', () => [])).toThrow(
    /blocked.kvstore.app.c\.json\.lock could not be written: E[A-Z]+: .*It is as it was before\.$/,
  );
});

test('what was begun of a file that cannot be written is taken away again', () => {
  const beside = path.join(folder, 'beside');
  const target = path.join(beside, 'held');
  mkdirSync(path.join(target, 'inside'), { recursive: true });
  expect(() => writeWhole(target, 'text')).toThrow(/held could not be written: /);
  expect(readdirSync(beside)).toEqual(['held']);
});

test('a collection whose file is damaged is named', () => {
  const store = path.join(folder, 'damaged');
  mkdirSync(path.join(store, 'kvstore/app'), { recursive: true });
  writeFileSync(path.join(store, 'kvstore/app/c.json'), '[{"_key":');
  expect(() => createKvStore(store).records('app', 'c')).toThrow(
    /^The collection in .*damaged.kvstore.app.c\.json cannot be read: /,
  );
});
