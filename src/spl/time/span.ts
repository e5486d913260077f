import { move } from './calendar';
import { timeUnit, UNIT_SECONDS, type TimeUnit } from './unit';

/** A span of time: `15m` is 15 of unit m. `weekday` is the week's first day in `1w@w1` (0 Sunday). */
export interface TimeSpan {
  readonly count: number;
  readonly unit: TimeUnit;
  readonly weekday?: number;
}

/**
 * Reads a span: `15m`, `1h`, `mon`, `30` (seconds), `1d@d`, `1w@w1`. Undefined where the text is none:
 * a span of nothing, an unknown unit, sub-second spans that do not divide a second, a snap to another unit.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Timechart
 */
export function parseSpan(text: string): TimeSpan | undefined {
  const [, amount = '', word = '', snapWord, weekday = ''] =
    /^(\d*)([a-zA-Z]*)(?:@([a-zA-Z]+)([0-7]?))?$/.exec(text.trim()) ?? [];
  if (amount === '' && word === '') return undefined;
  const unit = word === '' ? 's' : timeUnit(word);
  const count = amount === '' ? 1 : Number(amount);
  if (!unit || count < 1) return undefined;
  const length = UNIT_SECONDS[unit];
  if (length !== undefined && length < 1 && (1 / length) % count !== 0) return undefined;
  if (snapWord === undefined) return { count, unit };
  if (timeUnit(snapWord) !== unit || (weekday !== '' && unit !== 'w')) return undefined;
  return weekday === '' ? { count, unit } : { count, unit, weekday: Number(weekday) % 7 };
}

/** The time one span later, by the calendar where the span is one of days or longer. */
export function addSpan(time: number, span: TimeSpan, zone: string): number {
  return move(time, span.count, span.unit, zone);
}

/** Seconds of a span where all its lengths are alike; its usual length otherwise (a day 86,400, a month 30 days). */
export function spanSeconds(span: TimeSpan): number {
  const usual: Readonly<Record<string, number>> = {
    d: 86_400,
    w: 604_800,
    mon: 2_592_000,
    q: 7_776_000,
    y: 31_536_000,
  };
  return span.count * (UNIT_SECONDS[span.unit] ?? usual[span.unit] ?? 0);
}
