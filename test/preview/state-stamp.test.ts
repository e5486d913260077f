import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createKvStore } from '../../src/preview/lookups/kv-store';
import { stateStamp } from '../../src/preview/state-stamp';
import { smallPreview } from '../support/small-preview';

const LOOKUP = { 'default/transforms.conf': '[t]\nfilename = t.csv', 'lookups/t.csv': 'a,b\n1,2\n' };

test('stays while nothing is written', () => {
  const preview = smallPreview(LOOKUP, [{ raw: 'x' }]);
  const before = stateStamp(preview.data());
  preview.search('index=main | lookup t a OUTPUT b');
  expect(stateStamp(preview.data())).toBe(before);
});

test('changes with every lookup, collection, event and setting written', () => {
  const preview = smallPreview(LOOKUP, [{ raw: 'x' }]);
  const stamps = [stateStamp(preview.data())];
  const note = (): unknown => stamps.push(stateStamp(preview.data()));
  preview.search('| makeresults | eval a=1, b=3 | table a b | outputlookup t');
  note();
  preview.search('| makeresults | eval a=1, b=4 | table a b | outputlookup t');
  note();
  createKvStore(preview.data().stateFolder).update('app', 'c', () => [{ _key: '1' }]);
  note();
  preview.addEvents([{ time: 5, raw: 'y', index: 'main', host: 'h', source: 's', sourcetype: 't' }]);
  note();
  expect(new Set(stamps).size).toBe(5);
});

test('a folder with too many files tells nothing', () => {
  const stateFolder = mkdtempSync(path.join(tmpdir(), 'k677-state-'));
  mkdirSync(path.join(stateFolder, 'many'));
  for (let file = 0; file < 1001; file++) writeFileSync(path.join(stateFolder, 'many', String(file)), '');
  expect(stateStamp({ version: 1, now: 0, stateFolder })).toBeUndefined();
});
