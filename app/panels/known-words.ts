import { KNOWN_FAILURE_KEYS } from '../../src/searches/known-failures';
import type { KnownFailure } from '../../src/searches/known-failures';
import { formatCount } from '../data/format-number';
import { formatTime } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import { visibleText } from '../data/visible-text';
import { knownTexts } from '../texts/analysis-677';

/** What a row matches, in words: `Cause expired-ticket, Service http/*`. */
export function scopeWords(keys: KnownFailure['keys']): string {
  return KNOWN_FAILURE_KEYS.flatMap((key) => {
    const value = keys[key];
    return value === undefined ? [] : [`${knownTexts.keys[key]()} ${visibleText(value)}`];
  }).join(', ');
}

/** Until when a row counts; `now` is an ISO time in the zone to use. */
export function untilWords(until: number | undefined, now: string): string {
  return until === undefined ? knownTexts.forEver() : knownTexts.until(formatTime(isoInZone(until, now)));
}

/** How to ask for what one may not do oneself. */
export function howToAsk(user: string): string {
  return knownTexts.howToAsk(user === '' ? knownTexts.yourUser() : knownTexts.user(user));
}

/** What a key with a star matches beside itself, of the names that are here. */
export function starWords(others: readonly string[]): string {
  if (others.length === 0) return knownTexts.starAlone();
  const names = others.slice(0, 3).map(visibleText).join(', ');
  return others.length > 3
    ? knownTexts.starMatchesMore(names, formatCount(others.length - 3))
    : knownTexts.starMatches(names);
}
