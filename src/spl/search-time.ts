import type { TimeRange } from './context';
import type { SplError } from './error';
import { syntaxError } from './error';
import type { SearchPredicate } from './predicate';
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

const SECONDS: Readonly<Record<string, number>> = { minutesago: 60, hoursago: 3600, daysago: 86400 };

/**
 * The bound that a time modifier of a search expression sets; undefined for every other comparison.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/SearchTimeModifiers
 */
function boundOf(part: Comparison, frame: TimeFrame): Bound | undefined {
  if (part.operator !== '=') return undefined;
  const name = part.field.toLowerCase();
  const at = (text: string): number => {
    const time = timeModifier(text, frame.now, frame.timeZone);
    if (time === undefined) throw invalid(part);
    return time;
  };
  switch (name) {
    case 'earliest':
    case 'starttime':
      return { field: '_time', side: 'earliest', time: at(part.value) };
    case 'latest':
    case 'endtime':
      return { field: '_time', side: 'latest', time: at(part.value) };
    case '_index_earliest':
      return { field: '_indextime', side: 'earliest', time: at(part.value) };
    case '_index_latest':
      return { field: '_indextime', side: 'latest', time: at(part.value) };
    case 'starttimeu':
      return { field: '_time', side: 'earliest', time: seconds(part) };
    case 'endtimeu':
      return { field: '_time', side: 'latest', time: seconds(part) };
    default: {
      const [, side = '', unit = ''] = /^(start|end|)(minutesago|hoursago|daysago)$/.exec(name) ?? [];
      const length = SECONDS[unit];
      if (length === undefined) return undefined;
      const time = frame.now - seconds(part) * length;
      return { field: '_time', side: side === 'end' ? 'latest' : 'earliest', time };
    }
  }
}

function seconds(part: Comparison): number {
  if (!/^\d+(?:\.\d+)?$/.test(part.value)) throw invalid(part);
  return Number(part.value);
}

function invalid(part: Comparison): SplError {
  return syntaxError(
    `Error in 'search' command: Invalid value "${part.value}" for time term '${part.field}'`,
    part.span,
  );
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
  const found = collect(predicate, frame, true);
  return {
    predicate: found.predicate,
    range: {
      earliest: found.bounds.earliest ?? range.earliest,
      latest: found.bounds.latest ?? range.latest,
    },
  };
}

function collect(
  predicate: SearchPredicate,
  frame: TimeFrame,
  outermost: boolean,
): { readonly predicate: SearchPredicate; readonly bounds: Bounds } {
  switch (predicate.kind) {
    case 'comparison': {
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
