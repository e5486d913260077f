import { textAfter, trimEnd } from './byte-text';
import type { BreakerOptions, EventBreaker } from './event-sink';
import { lineEvents } from './line-events';
import { usTime } from './timestamps';

const LOG_NAME = Buffer.from('\nLogName=');
const COMPUTER = Buffer.from('\nComputerName=');
const LINE_FEED = 10;

/**
 * Cuts text as Splunk's WinEventLog input writes it into events: each begins with a line that is a date,
 * followed by a line `LogName=`. Source and sourcetype are those that the input sets.
 */
export function classicEvents(options: BreakerOptions): EventBreaker {
  return lineEvents(options, {
    starts: dateLines,
    before: 'text before the first event',
    header: (data, start, end) => {
      const log = textAfter(data, LOG_NAME, start, end, LINE_FEED);
      const host = textAfter(data, COMPUTER, start, end, LINE_FEED);
      return {
        time: usTime(data, start, options.fromLocal).time,
        host: host ? host : options.host,
        source: log ? `WinEventLog:${log}` : 'WinEventLog',
        sourcetype: 'WinEventLog',
      };
    },
  });
}

/** Where the date lines before lines of `LogName=` begin. */
function* dateLines(data: Buffer): Iterable<number> {
  for (let label = data.indexOf(LOG_NAME); label >= 0; label = data.indexOf(LOG_NAME, label + 1)) {
    const start = data.lastIndexOf(LINE_FEED, label - 1) + 1;
    if (isDateLine(data, start, label)) yield start;
  }
}

/** Whether a line holds a date and time in the spelling of Splunk's Windows input, and nothing else. */
export function isDateLine(bytes: Buffer, start: number, end: number): boolean {
  if (end - start < 17 || end - start > 32) return false;
  const { time, end: after } = usTime(bytes, start, (wall) => wall);
  return !Number.isNaN(time) && trimEnd(bytes, after, end) === after;
}
