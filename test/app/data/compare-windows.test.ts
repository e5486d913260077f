import { pairHours, startingPair, windowBefore, windowsOverlap } from '../../../app/data/compare-windows';
import { investigateAddress } from '../../../app/data/investigate-address';

const day = 86400;
/** Tuesday, 10 March 2026, midnight UTC. */
const tuesday = Date.parse('2026-03-10T00:00:00Z') / 1000;
const window = (from: string, to: string) => ({ from: Date.parse(from) / 1000, to: Date.parse(to) / 1000 });

describe('a window before another', () => {
  const patchDay = { from: tuesday, to: tuesday + day };

  test('is as long, on the same weekday where it is a week or four before', () => {
    expect(windowBefore(patchDay, 'week')).toEqual(window('2026-03-03T00:00:00Z', '2026-03-04T00:00:00Z'));
    expect(windowBefore(patchDay, 'four-weeks')).toEqual(
      window('2026-02-10T00:00:00Z', '2026-02-11T00:00:00Z'),
    );
    expect(windowBefore(patchDay, 'day')).toEqual(window('2026-03-09T00:00:00Z', '2026-03-10T00:00:00Z'));
  });

  test('right before ends where the other begins', () => {
    const hours = window('2026-03-10T08:00:00Z', '2026-03-10T11:00:00Z');
    expect(windowBefore(hours, 'right-before')).toEqual(
      window('2026-03-10T05:00:00Z', '2026-03-10T08:00:00Z'),
    );
  });

  test('does not exist where the two would overlap', () => {
    expect(windowBefore({ from: tuesday, to: tuesday + 2 * day }, 'day')).toBeUndefined();
    expect(windowBefore({ from: tuesday, to: tuesday + 8 * day }, 'week')).toBeUndefined();
  });
});

test('windows that touch do not overlap, in either order', () => {
  const first = { from: 0, to: 10 };
  expect(windowsOverlap({ first, second: { from: 10, to: 20 } })).toBe(false);
  expect(windowsOverlap({ first: { from: 10, to: 20 }, second: first })).toBe(false);
  expect(windowsOverlap({ first, second: { from: 9, to: 20 } })).toBe(true);
});

test('a comparison begins with the last 24 hours and the same hours a week before, to the minute', () => {
  expect(startingPair(tuesday + 42)).toEqual({
    first: { from: tuesday - 8 * day, to: tuesday - 7 * day },
    second: { from: tuesday - day, to: tuesday },
  });
});

test('windows are measured in hours', () => {
  expect(pairHours({ first: { from: 0, to: 1800 }, second: { from: 7200, to: 7200 + day } })).toEqual({
    a: 0.5,
    b: 24,
  });
});

describe('two windows in the address', () => {
  test('come back as they were printed', () => {
    const query = '?view=compare&first=100-200&second=300-500';
    const state = investigateAddress.read(query);
    expect(state.windows).toEqual({ first: { from: 100, to: 200 }, second: { from: 300, to: 500 } });
    expect(investigateAddress.print(state, '')).toBe(query);
  });

  test('count as absent where one is missing, broken or ends before it begins', () => {
    for (const query of ['?first=100-200', '?first=100-200&second=x', '?first=200-100&second=300-500']) {
      expect(investigateAddress.read(query).windows).toBeUndefined();
    }
  });
});
