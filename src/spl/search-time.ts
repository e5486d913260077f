import type { TimeRange } from './context';
import type { SplError } from './error';
import { syntaxError } from './error';
import type { SearchPredicate } from './predicate';
import { relativeTime } from './time/relative-time';
import { strptime } from './time/strptime';
import { timeModifier } from './time/time-modifier';

/** What time modifiers are read against. */
export interface TimeFrame {
  readonly now: number;
  readonly timeZone: string;
}

type Comparison = Extract<SearchPredicate, { kind: 'comparison' }>;

interface Bound {
  readonly field: '_time' | '_indextime';
  readonly side: 'earliest' | 'latest';
  readonly time: number;
}

/** Units of the modifiers `daysago`, `searchtimespandays` and their like, as relative times have them. */
const UNITS: Readonly<Record<string, string>> = { minutes: 'm', hours: 'h', days: 'd', months: 'mon' };

/** What `timeformat=` and `searchtimespan...=` say of the other modifiers beside them. */
interface Manner {
  readonly format?: string;
  /** A length of time as a relative time without its sign, such as `7d`. */
  readonly span?: string;
}

/**
 * The bound that a time modifier of a search expression sets; undefined for every other comparison.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/SearchTimeModifiers
 */
function boundOf(part: Comparison, frame: TimeFrame & Manner): Bound | undefined {
  if (part.operator !== '=') return undefined;
  const name = part.field.toLowerCase();
  const { now, timeZone, format } = frame;
  const known = (time: number | undefined): number => {
    if (time === undefined) throw invalid(part);
    return time;
  };
  const at = (text: string): number => known(timeModifier(text, now, timeZone));
  const written = (text: string): number =>
    format === undefined || text.toLowerCase() === 'now'
      ? at(text)
      : known(strptime(text, format, timeZone, now));
  switch (name) {
    case 'earliest':
      return { field: '_time', side: 'earliest', time: at(part.value) };
    case 'starttime':
      return { field: '_time', side: 'earliest', time: written(part.value) };
    case 'latest':
      return { field: '_time', side: 'latest', time: at(part.value) };
    case 'endtime':
      return { field: '_time', side: 'latest', time: written(part.value) };
    case '_index_earliest':
      return { field: '_indextime', side: 'earliest', time: at(part.value) };
    case '_index_latest':
      return { field: '_indextime', side: 'latest', time: at(part.value) };
    case 'starttimeu':
      return { field: '_time', side: 'earliest', time: seconds(part) };
    case 'endtimeu':
      return { field: '_time', side: 'latest', time: seconds(part) };
    default: {
      const [, side = '', unit = ''] = /^(start|end|)(minutes|hours|days|months)ago$/.exec(name) ?? [];
      if (unit === '') return undefined;
      const time = known(relativeTime(`-${wholeNumber(part)}${UNITS[unit]}`, now, timeZone));
      return { field: '_time', side: side === 'end' ? 'latest' : 'earliest', time };
    }
  }
}

function wholeNumber(part: Comparison): string {
  if (!/^\d+$/.test(part.value)) throw invalid(part);
  return part.value;
}

/** `timeformat=` and `searchtimespan...=` of an expression, among the terms that all must hold. */
function mannerOf(predicate: SearchPredicate): Manner {
  if (predicate.kind === 'and') {
    return predicate.parts.reduce((manner: Manner, part) => ({ ...manner, ...mannerOf(part) }), {});
  }
  if (predicate.kind !== 'comparison' || predicate.operator !== '=') return {};
  const name = predicate.field.toLowerCase();
  if (name === 'timeformat') return { format: predicate.value };
  const unit = /^searchtimespan(minutes|hours|days|months)$/.exec(name)?.[1];
  return unit === undefined ? {} : { span: `${wholeNumber(predicate)}${UNITS[unit]}` };
}

const isManner = (part: SearchPredicate): boolean => Object.keys(mannerOf(part)).length > 0;

/** Both ends of a range of which `searchtimespan...=` gives the length; without an end it reaches to now. */
function spanned({ earliest, latest }: Bounds, span: string, { now, timeZone }: TimeFrame): Bounds {
  if (earliest !== undefined) return { earliest, latest: relativeTime(`+${span}`, earliest, timeZone) };
  const end = latest ?? now;
  return { earliest: relativeTime(`-${span}`, end, timeZone), latest: end };
}

function seconds(part: Comparison): number {
  if (!/^\d+(?:\.\d+)?$/.test(part.value)) throw invalid(part);
  return Number(part.value);
}

function invalid(part: Comparison): SplError {
  return syntaxError(`Invalid value "${part.value}" for time term '${part.field}'`, part.span);
}

/** The expression with its time modifiers turned into comparisons of _time, and the range that it asks for. */
export interface TimedPredicate {
  readonly predicate: SearchPredicate;
  readonly range: TimeRange;
}

interface Bounds {
  readonly earliest: number | undefined;
  readonly latest: number | undefined;
}

const OPEN: Bounds = { earliest: undefined, latest: undefined };

/**
 * Takes the time modifiers out of a search expression. They override the request's range; within alternatives
 * each holds for its own part only, and the range is then the widest of them.
 */
export function searchTime(predicate: SearchPredicate, range: TimeRange, frame: TimeFrame): TimedPredicate {
  const manner = mannerOf(predicate);
  const found = collect(predicate, { ...frame, ...manner }, true);
  const bounds = manner.span === undefined ? found.bounds : spanned(found.bounds, manner.span, frame);
  return {
    predicate: found.predicate,
    range: { earliest: bounds.earliest ?? range.earliest, latest: bounds.latest ?? range.latest },
  };
}

function collect(
  predicate: SearchPredicate,
  frame: TimeFrame & Manner,
  outermost: boolean,
): { readonly predicate: SearchPredicate; readonly bounds: Bounds } {
  switch (predicate.kind) {
    case 'comparison': {
      if (outermost && isManner(predicate)) return { predicate: { kind: 'all' }, bounds: OPEN };
      const bound = boundOf(predicate, frame);
      if (!bound) return { predicate, bounds: OPEN };
      if (bound.field === '_indextime') return { predicate: asComparison(bound, predicate), bounds: OPEN };
      const bounds = { ...OPEN, [bound.side]: bound.time };
      return { predicate: outermost ? { kind: 'all' } : asComparison(bound, predicate), bounds };
    }
    case 'and': {
      const parts = predicate.parts.map((part) => collect(part, frame, outermost));
      const kept = parts.map((part) => part.predicate).filter((part) => part.kind !== 'all');
      const pick = (side: keyof Bounds, choose: (...times: number[]) => number): number | undefined => {
        const times = parts.flatMap((part) => part.bounds[side] ?? []);
        return times.length > 0 ? choose(...times) : undefined;
      };
      const bounds = { earliest: pick('earliest', Math.max), latest: pick('latest', Math.min) };
      if (kept.length === 0) return { predicate: { kind: 'all' }, bounds };
      return {
        predicate: kept.length === 1 ? (kept[0] as SearchPredicate) : { kind: 'and', parts: kept },
        bounds,
      };
    }
    case 'or': {
      const parts = predicate.parts.map((part) => collect(part, frame, false));
      const pick = (side: keyof Bounds, choose: (...times: number[]) => number): number | undefined => {
        const times = parts.flatMap((part) => part.bounds[side] ?? []);
        return times.length === parts.length ? choose(...times) : undefined;
      };
      const bounds = { earliest: pick('earliest', Math.min), latest: pick('latest', Math.max) };
      return { predicate: { kind: 'or', parts: parts.map((part) => part.predicate) }, bounds };
    }
    case 'not': {
      const { predicate: part } = collect(predicate.part, frame, false);
      return { predicate: { kind: 'not', part }, bounds: OPEN };
    }
    default:
      return { predicate, bounds: OPEN };
  }
}

function asComparison(bound: Bound, from: Comparison): SearchPredicate {
  const operator = bound.side === 'earliest' ? '>=' : '<';
  return { ...from, field: bound.field, operator, value: String(bound.time) };
}
