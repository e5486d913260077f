import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepEvents, keptEvents } from '../../src/preview/event-journal';

const folders: string[] = [];
const stateFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'k677-journal-'));
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const event = (raw: string) => ({ time: 1, raw, index: 'i', host: 'h', source: 's', sourcetype: 't' });
const texts = (state: string) => {
  const unreadable: string[] = [];
  const found = [
    ...keptEvents(state, { unreadable: ({ line, reason }) => unreadable.push(`${line}: ${reason}`) }),
  ].map(({ raw }) => raw);
  return { found, unreadable };
};

test('wherever the writing of a batch is cut off, all of its events are found or none', () => {
  const state = stateFolder();
  const file = path.join(state, 'events.jsonl');
  keepEvents(state, [event('first'), event('of all')]);
  const before = readFileSync(file).length;
  keepEvents(state, [event('one'), event('two'), event('three')]);
  const whole = readFileSync(file);
  const seen = new Set<string>();
  for (let length = whole.length; length >= before; length--) {
    truncateSync(file, length);
    const { found, unreadable } = texts(state);
    seen.add(found.join());
    expect(unreadable.length).toBeLessThanOrEqual(1);
  }
  expect([...seen]).toEqual(['first,of all,one,two,three', 'first,of all']);
});

test('events kept after a batch that was cut off are found, those of that batch are named', () => {
  const state = stateFolder();
  const file = path.join(state, 'events.jsonl');
  keepEvents(state, [event('one'), event('two')]);
  truncateSync(file, readFileSync(file).length - 5);
  keepEvents(state, [event('three')]);
  expect(texts(state)).toEqual({ found: ['three'], unreadable: ['1: events whose writing was cut off'] });
});

test('a damaged line is named with its number, and those around it are read', () => {
  const state = stateFolder();
  keepEvents(state, [event('one')]);
  appendFileSync(path.join(state, 'events.jsonl'), '{"time":\n{"a":1}\nnull\n');
  keepEvents(state, [event('two')]);
  expect(texts(state)).toEqual({
    found: ['one', 'two'],
    unreadable: ['3: no event', '4: no event', '5: no event'],
  });
});

test('a journal of lines without batches, as it was written before, is read', () => {
  const state = stateFolder();
  appendFileSync(
    path.join(state, 'events.jsonl'),
    ['one', 'two'].map((raw) => `${JSON.stringify(event(raw))}\n`).join(''),
  );
  expect(texts(state)).toEqual({ found: ['one', 'two'], unreadable: [] });
});

test('an event longer than what is read at once is whole', () => {
  const state = stateFolder();
  const long = '\u00e4'.repeat(6 * 1024 * 1024);
  keepEvents(state, [event('before'), event(long), event('after')]);
  const { found, unreadable } = texts(state);
  expect([found.length, found[1] === long, unreadable]).toEqual([3, true, []]);
});

const onLinux = existsSync('/dev/full') ? test : test.skip;
onLinux('on a full disk the error says which file, and that nothing was taken', () => {
  const state = stateFolder();
  symlinkSync('/dev/full', path.join(state, 'events.jsonl'));
  expect(() => keepEvents(state, [event('one')])).toThrow(
    /^The events could not be written into .*events\.jsonl: ENOSPC.* None of them was taken\.$/,
  );
});
