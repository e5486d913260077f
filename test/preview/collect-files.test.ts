import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COLLECT_FOLDER, writeCollectFile } from '../../src/preview/collect-files';
import { SplError } from '../../src/spl/error';

let state: string;
beforeEach(() => {
  state = mkdtempSync(path.join(tmpdir(), 'collect-files-'));
});
afterEach(() => rmSync(state, { recursive: true, force: true }));

test('a file of collect spool=f lies below var/run/splunk/collect of the state folder', () => {
  writeCollectFile(state, 'mine.stash', 'one\n');
  expect(readFileSync(path.join(state, 'var/run/splunk/collect/mine.stash'), 'utf8')).toBe('one\n');
  writeCollectFile(state, 'mine.stash', 'two\n');
  expect(readFileSync(path.join(state, COLLECT_FOLDER, 'mine.stash'), 'utf8')).toBe('two\n');
});

test('its name is a number by default, and may hold the time or a number', () => {
  writeCollectFile(state, undefined, 'a');
  writeCollectFile(state, 'at-$timestamp$-$random$.stash', 'b');
  const [first, second] = readdirSync(path.join(state, COLLECT_FOLDER)).sort();
  expect(first).toMatch(/^\d+_events\.stash$/);
  expect(second).toMatch(/^at-\d{10,}-\d+\.stash$/);
});

test('no name leads out of the folder', () => {
  writeCollectFile(state, '../../../../out.stash', 'a');
  expect(readdirSync(path.join(state, COLLECT_FOLDER))).toEqual(['out.stash']);
});

test('a folder that cannot be made is an error of the search, with the reason', () => {
  writeFileSync(path.join(state, 'var'), 'no folder');
  expect(() => writeCollectFile(state, 'a.stash', 'a')).toThrow(SplError);
  expect(() => writeCollectFile(state, 'a.stash', 'a')).toThrow("Error in 'collect' command: ");
});
