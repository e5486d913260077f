import type { SideSizes } from './compare-sides';
import type { TimeWindow } from './page-state';

/** Two windows of time side by side: the first is what the second is held against. */
export interface WindowPair {
  readonly first: TimeWindow;
  readonly second: TimeWindow;
}

const hour = 3600;
const day = 24 * hour;

/** Where the first window can lie before the second, without typing. */
export const windowShifts = ['right-before', 'day', 'week', 'four-weeks'] as const;
export type WindowShift = (typeof windowShifts)[number];

const secondsOf: Readonly<Record<Exclude<WindowShift, 'right-before'>, number>> = {
  day,
  week: 7 * day,
  'four-weeks': 28 * day,
};

/** Whether an event could lie in both windows. */
export function windowsOverlap({ first, second }: WindowPair): boolean {
  return first.from < second.to && second.from < first.to;
}

/** The window of the same length before another one; undefined where the two would overlap. */
export function windowBefore({ from, to }: TimeWindow, shift: WindowShift): TimeWindow | undefined {
  const seconds = shift === 'right-before' ? to - from : secondsOf[shift];
  return seconds >= to - from && from - seconds >= 0 ? { from: from - seconds, to: to - seconds } : undefined;
}

/** What is compared at first: the 24 hours before `to`, in epoch seconds, with the same hours a week before. */
export function startingPair(to: number): WindowPair {
  const end = Math.floor(to / 60) * 60;
  const second = { from: end - day, to: end };
  return { first: windowBefore(second, 'week') ?? second, second };
}

/** The hours of both windows, by which their counts are comparable: `a` is the first. */
export function pairHours({ first, second }: WindowPair): SideSizes {
  return { a: (first.to - first.from) / hour, b: (second.to - second.from) / hour };
}
