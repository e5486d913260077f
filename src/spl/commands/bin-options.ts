import type { ArgumentReader } from '../arguments';
import { column, type Batch } from '../batch';
import type { SearchContext } from '../context';
import { numericBins, type NumericSpan } from '../numeric-bins';
import { defaultSpan, parseTimeSpan, spanSeconds, timeBuckets, type TimeSpan } from '../time/bucket';
import { searchedRange } from '../searched-range';
import { timeModifier } from '../time/time-modifier';
import { asNumber, type Value } from '../value';

/** Options of bin, chart and timechart about the size and place of bins. */
export interface BinOptions {
  readonly span?: NumericSpan | { readonly kind: 'time'; readonly time: TimeSpan };
  readonly bins?: number;
  readonly minspan?: TimeSpan;
  readonly start?: number;
  readonly end?: number;
  /** As written: earliest, latest, or a time. */
  readonly aligntime?: string;
}

/** The least and the greatest number of a field, and whether all its numbers are whole. */
export interface NumberRange {
  readonly least: number;
  readonly greatest: number;
  readonly whole: boolean;
}

/** Takes one of `bins=`, `span=`, `minspan=`, `start=`, `end=`, `aligntime=` if it stands next. */
export function readBinOption(args: ArgumentReader): BinOptions | undefined {
  const option = args.option(['bins', 'span', 'minspan', 'start', 'end', 'aligntime']);
  if (!option) return undefined;
  const { name, value } = option;
  const invalid = (): Error => args.error(`Invalid value '${value.text}' for option '${name}'.`, value.span);
  if (name === 'aligntime') {
    const known =
      /^(?:earliest|latest)$/.test(value.text) || timeModifier(value.text, 0, 'UTC') !== undefined;
    if (!known) throw invalid();
    return { aligntime: value.text };
  }
  if (name === 'bins') {
    const bins = args.integer(value, 0);
    if (bins < 2) throw args.error(`The value for option bins (${bins}) must be at least 2.`, value.span);
    return { bins };
  }
  if (name === 'minspan') {
    const minspan = parseTimeSpan(value.text);
    if (!minspan) throw invalid();
    return { minspan };
  }
  if (name === 'span') {
    const span = parseSpan(value.text);
    if (!span) throw invalid();
    return { span };
  }
  const number = asNumber(value.text);
  if (number === null) throw invalid();
  return name === 'start' ? { start: number } : { end: number };
}

/** Reads a span: `10`, `0.5`, `log2`, `2log10`, `1h`. */
function parseSpan(text: string): BinOptions['span'] | undefined {
  const log = /^(\d*\.?\d+)?log(\d*\.?\d+)?$/i.exec(text);
  if (log) {
    const coefficient = Number(log[1] ?? 1);
    const base = Number(log[2] ?? 10);
    return base > 1 && coefficient >= 1 && coefficient < base
      ? { kind: 'log', coefficient, base }
      : undefined;
  }
  const width = /^\d*\.?\d+$/.test(text) ? Number(text) : NaN;
  if (width > 0) return { kind: 'linear', width };
  const time = parseTimeSpan(text);
  return time && { kind: 'time', time };
}

/** The least and the greatest number that a field has in these rows, if any. */
export function fieldRange(batches: readonly Batch[], field: string): NumberRange | undefined {
  let least = Infinity;
  let greatest = -Infinity;
  let whole = true;
  for (const batch of batches) {
    for (const value of column(batch, field) ?? []) {
      const number = asNumber(value);
      if (number === null) continue;
      if (number < least) least = number;
      if (number > greatest) greatest = number;
      whole &&= Number.isInteger(number);
    }
  }
  return least <= greatest ? { least, greatest, whole } : undefined;
}

/** Bins at work on one field. */
export interface Discretizer {
  /** The bin of a value: a time, a text, or the value itself where it is no number. */
  value(value: Value): Value;
  /** Set for bins of time. */
  readonly time?: TimeSpan;
  /** The bin after a bin, for bins of equal width and of time. */
  readonly next?: (bin: Value) => Value;
}

/** Makes the bins of a field from the options, its numbers and, for _time, the time range of the search. */
export function discretize(
  field: string,
  options: BinOptions,
  given: { readonly bins: number; readonly range: NumberRange | undefined; readonly context: SearchContext },
): Discretizer {
  const { span } = options;
  if (span?.kind === 'time' || field === '_time') return timeBins(options, given);
  if (span) return numericBins(span);
  if (!given.range) return { value: (value) => value };
  const range = {
    least: Math.min(options.start ?? Infinity, given.range.least),
    greatest: Math.max(options.end ?? -Infinity, given.range.greatest),
    whole: given.range.whole,
    open: (options.end ?? -Infinity) > given.range.greatest,
  };
  const atLeast = options.minspan ? spanSeconds(options.minspan) : 0;
  const width = niceWidth(range, options.bins ?? given.bins, atLeast);
  return numericBins({ kind: 'linear', width });
}

function timeBins(
  options: BinOptions,
  { bins, range, context }: Parameters<typeof discretize>[2],
): Discretizer {
  const searched = searchedRange(context);
  const least = Math.min(searched?.earliest ?? Infinity, range?.least ?? Infinity);
  const greatest = Math.max(searched?.latest ?? -Infinity, range?.greatest ?? -Infinity);
  const time = timeSpan(options, bins, Math.max(0, greatest - least));
  const align = alignment(options.aligntime, context);
  const buckets = timeBuckets(time, context.timeZone, align);
  return {
    time,
    value(value) {
      const number = asNumber(value);
      return number === null ? value : buckets.start(number);
    },
    next: (start) => buckets.next(start as number),
  };
}

/** Where bins of time are aligned to, seconds since 1970. */
export function alignment(aligntime: string | undefined, { range, now, timeZone }: SearchContext): number {
  if (aligntime === undefined) return 0;
  const end = aligntime === 'earliest' ? range.earliest : aligntime === 'latest' ? range.latest : undefined;
  const time = end ?? timeModifier(aligntime, now, timeZone) ?? 0;
  return Number.isFinite(time) ? time : 0;
}

/** The span of time that the options ask for, or the one that suits the seconds to cover. */
export function timeSpan(options: BinOptions, bins: number, seconds: number): TimeSpan {
  const { span } = options;
  if (span?.kind === 'time') return span.time;
  if (span?.kind === 'linear') return { count: span.width, unit: 's' };
  return defaultSpan(seconds, options.bins ?? bins, options.minspan);
}

/**
 * The least power of ten that makes at most `bins` bins, and for whole numbers no less than 1. `open`: the greatest
 * number is an end that no value reaches.
 * Source: measured on Splunk 10.4.2,
 * https://github.com/mockdr/mockdr/blob/main/backend/tests/unit/splunk/test_pipeline_commands.py
 */
function niceWidth(
  { least, greatest, whole, open }: NumberRange & { readonly open: boolean },
  bins: number,
  atLeast: number,
): number {
  const count = (width: number): number =>
    (open ? Math.ceil(greatest / width) : Math.floor(greatest / width) + 1) - Math.floor(least / width);
  const start = Math.floor(Math.log10(Math.max((greatest - least) / bins, 1e-9)));
  for (let power = whole ? Math.max(start, 0) : start; ; power++) {
    const width = power < 0 ? 1 / 10 ** -power : 10 ** power;
    if (width >= atLeast && count(width) <= bins) return width;
  }
}
