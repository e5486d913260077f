import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appendEvents, appendMany } from '../../src/preview/event-index/append-events';
import { EMPTY_INDEX } from '../../src/preview/event-index/build-index';
import type { EventIndex } from '../../src/preview/event-index/event-index';
import { eventReader } from '../../src/preview/event-index/find-event';
import { budgetKeeper } from '../../src/preview/keep-in-budget';
import { memoryUse } from '../../src/preview/memory-use';

const folder = mkdtempSync(path.join(tmpdir(), 'k677-budget-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const MIB = 1024 * 1024;
const event = (number: number) => ({
  time: number,
  raw: `event ${number} ${'x'.repeat(2000)}`,
  index: 'i',
  host: 'h',
  source: 's',
  sourcetype: 't',
});
const numbersOf = (index: EventIndex): readonly number[] => {
  const reader = eventReader(index);
  return Array.from({ length: index.count }, (_, at) => Number(reader.raw(at).split(' ')[1]));
};
const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);

test('events that come in requests stay within the budget, and every one is read again', () => {
  const keep = budgetKeeper(folder, 3 * MIB);
  let index = EMPTY_INDEX;
  for (let request = 0; request < 40; request++) {
    const events = upTo(100).map((number) => event(request * 100 + number));
    index = keep(appendEvents(index, events, () => 5));
    expect(memoryUse(index).memory).toBeLessThanOrEqual(3 * MIB);
  }
  expect(memoryUse(index).disk).toBeGreaterThan(4 * MIB);
  expect(numbersOf(index)).toEqual(upTo(4000));
  expect(readdirSync(folder)).toEqual([]);
});

test('what fits into the budget stays in memory', () => {
  const index = appendEvents(EMPTY_INDEX, [event(1)], () => 5);
  expect(budgetKeeper(folder, MIB)(index)).toBe(index);
});

test('times and places beyond the budget are refused, with what would do', () => {
  const events = upTo(5000).map((number) => ({ ...event(number), raw: 'short' }));
  expect(() => budgetKeeper(folder, 50_000)(appendEvents(EMPTY_INDEX, events, () => 5))).toThrow(
    /^5,000 events need 1 MiB of memory, more than the budget of 1 MiB/,
  );
});

test('very many events are kept in the budget while they are read', () => {
  const keep = budgetKeeper(folder, 2 * MIB);
  let most = 0;
  const index = appendMany(
    EMPTY_INDEX,
    upTo(10_000).map(event),
    () => 5,
    (grown) => {
      const kept = keep(grown);
      most = Math.max(most, memoryUse(kept).memory);
      return kept;
    },
  );
  expect([most <= 2 * MIB, memoryUse(index).disk > 18 * MIB]).toEqual([true, true]);
  expect(numbersOf(index)).toEqual(upTo(10_000));
});

test('large events that come one by one are not merged beyond a segment', () => {
  const long = 'y'.repeat(3 * MIB);
  let index = EMPTY_INDEX;
  for (let number = 0; number < 12; number++)
    index = appendEvents(index, [{ ...event(number), raw: `event ${number} ${long}` }], () => 5);
  expect(index.segments.every(({ raw }) => raw.length <= 16 * MIB)).toBe(true);
  expect(numbersOf(index)).toEqual(upTo(12));
});
