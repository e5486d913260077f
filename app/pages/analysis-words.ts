import { formatCount } from '../data/format-number';
import { formatPeriod, formatTime, formatZone } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import type { TimeWindow } from '../data/page-state';
import { epochOf } from '../data/resolve-range';
import { analysisTexts } from '../texts/analysis-677';

const clockTolerance = 600;
const hour = 3600;
const day = 24 * hour;

/** The period before a range of so many seconds: `the 7 days before`. */
export function periodBeforeWords(seconds: number): string {
  if (seconds >= 2 * day) {
    return analysisTexts.period.days(formatCount(Math.round(seconds / day)));
  }
  if (seconds >= 2 * hour) {
    return analysisTexts.period.hours(formatCount(Math.round(seconds / hour)));
  }
  return analysisTexts.period.minutes(formatCount(Math.max(1, Math.round(seconds / 60))));
}

/** A part of the range, in the zone of `now`, an ISO time. */
export function windowWords({ from, to }: TimeWindow, now: string): string {
  return formatPeriod(isoInZone(from, now), isoInZone(to, now), now);
}

/** What the search head's clock says, where it is not the browser's time (in milliseconds) give or take ten minutes. */
export function clockWords(now: string, browser: number): string | undefined {
  return Math.abs(epochOf(now) - browser / 1000) > clockTolerance
    ? analysisTexts.clock(formatTime(now), formatZone(now))
    : undefined;
}

/** Who reports, in words, nothing where nobody does or did; a domain controller that reported in the period before and is silent now is named. */
export function reportingWords(reporting: number, silent: readonly string[]): string {
  if (reporting === 0 && silent.length === 0) {
    return '';
  }
  const { one, many, andOthers, silent: withSilent } = analysisTexts.reporting;
  const now = reporting === 1 ? one() : many(formatCount(reporting));
  if (silent.length === 0) {
    return now;
  }
  const names = silent.length > 3 ? andOthers(silent.slice(0, 3).join(', ')) : silent.join(', ');
  return withSilent(now, formatCount(silent.length), names);
}
