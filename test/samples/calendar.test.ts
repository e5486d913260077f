import { clockParts, DAYS, END, hourWeights, isWeekend, midnightOf } from '../../src/samples/calendar';

describe('the calendar of the samples', () => {
  test('covers four weeks that end with 12 March 2026', () => {
    expect(new Date(midnightOf(0)).toISOString()).toBe('2026-02-13T00:00:00.000Z');
    expect(new Date(END - 1).toISOString()).toBe('2026-03-12T23:59:59.999Z');
    expect(DAYS).toBe(28);
  });

  test('knows the weekends', () => {
    for (let day = 0; day < DAYS; day++) {
      const weekday = new Date(midnightOf(day)).getUTCDay();
      expect(isWeekend(day)).toBe(weekday === 0 || weekday === 6);
    }
  });

  test('has 24 weights a day and quiet weekends', () => {
    const sum = (day: number): number => hourWeights(day).reduce((total, weight) => total + weight, 0);
    expect(hourWeights(0)).toHaveLength(24);
    expect(sum(1)).toBeLessThan(sum(0) / 2);
  });

  test('takes a moment apart as the ISO date does', () => {
    for (const time of [
      Date.UTC(2026, 1, 28, 23, 59, 59, 999),
      Date.UTC(2026, 2, 1),
      Date.UTC(2026, 2, 1, 12, 0, 5),
    ]) {
      const { year, month, day, hour, minute, second } = clockParts(time);
      const iso = new Date(time).toISOString();
      expect(`${year}-${month}-${day}T${String(hour).padStart(2, '0')}:${minute}:${second}`).toBe(
        iso.slice(0, 19),
      );
    }
  });
});
