import { InvalidArgumentError } from 'commander';

/** A point in time from the command line, as seconds since 1970: an ISO time (UTC unless it says) or the number. */
export function parseClock(text: string): number {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text);
  const parsed = Date.parse(zoned ? text : /T|\s/.test(text) ? `${text.replace(' ', 'T')}Z` : text);
  if (Number.isNaN(parsed)) {
    throw new InvalidArgumentError('Write an ISO time such as 2026-03-12T17:00:00Z, or seconds since 1970.');
  }
  return parsed / 1000;
}
