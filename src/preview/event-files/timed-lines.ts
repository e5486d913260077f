import type { BreakerOptions, EventBreaker } from './event-sink';
import { lineEvents, linesThat } from './line-events';
import { isoTime, usTime } from './timestamps';

/** The time with which a line begins (ISO 8601 or MM/DD/YYYY), after blanks or `[`; NaN without one. */
export function leadingTime(bytes: Buffer, start: number, fromLocal: (wall: number) => number): number {
  let at = start;
  while (at < start + 4 && (bytes[at] === 32 || bytes[at] === 91 || bytes[at] === 34)) at++;
  const iso = isoTime(bytes, at, fromLocal);
  return Number.isNaN(iso) ? usTime(bytes, at, fromLocal).time : iso;
}

/**
 * Cuts other text into events as Splunk does by default: a new one begins at each line that begins with a
 * time; lines without one belong to the event before. The sourcetype is `generic_single_line`.
 */
export function timedLines(options: BreakerOptions): EventBreaker {
  const timeAt = (data: Buffer, start: number): number => leadingTime(data, start, options.fromLocal);
  return lineEvents(options, {
    starts: (data) => linesThat(data, (start) => !Number.isNaN(timeAt(data, start))),
    before: 'text before the first line with a time',
    header: (data, start) => ({
      time: timeAt(data, start),
      host: options.host,
      source: options.source,
      sourcetype: 'generic_single_line',
    }),
  });
}
