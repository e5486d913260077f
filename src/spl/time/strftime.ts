import { COMPOSITES, MONTHS, WEEKDAYS } from './names';
import { localTime, offsetSeconds, offsetText, utcOf, zoneAbbreviation, type LocalTime } from './zone';

type Piece = string | ((at: LocalTime, time: number, micros: number, zone: string) => string);

const VARIABLE = /%([-_0^]?)(:{0,3})([1-9]?)(Ez|[a-zA-Z%+])/g;
const compiled = new Map<string, readonly Piece[]>();

/**
 * Prints a time (seconds since 1970) by a format of %-variables, in a zone. What is no variable stays.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Commontimeformatvariables
 */
export function strftime(time: number, format: string, zone: string): string | null {
  if (!Number.isFinite(time) || Math.abs(time) > 8.64e12) return null;
  let pieces = compiled.get(format);
  if (!pieces) {
    if (compiled.size > 500) compiled.clear();
    pieces = compile(format);
    compiled.set(format, pieces);
  }
  let whole = Math.floor(time);
  let micros = Math.round((time - whole) * 1e6);
  if (micros === 1e6) {
    whole++;
    micros = 0;
  }
  const at = localTime(whole, zone);
  let text = '';
  for (const piece of pieces) text += typeof piece === 'string' ? piece : piece(at, whole, micros, zone);
  return text;
}

function compile(format: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of format.matchAll(VARIABLE)) {
    const [all, flag = '', colons = '', width = '', letter = ''] = match;
    if (match.index > end) pieces.push(format.slice(end, match.index));
    end = match.index + all.length;
    const composite = COMPOSITES[letter];
    if (composite !== undefined) pieces.push(...compile(composite));
    else pieces.push(flagged(variable(letter, colons, width) ?? all, flag));
  }
  if (end < format.length) pieces.push(format.slice(end));
  return pieces;
}

function flagged(piece: Piece, flag: string): Piece {
  if (typeof piece === 'string' || flag === '') return piece;
  return (...args) => {
    const text = piece(...args);
    if (flag === '^') return text.toUpperCase();
    if (flag === '-') return text.replace(/^[0 ]+(?=\d)/, '');
    return text.replace(/^[0 ]+(?=\d)/, (pad) => (flag === '_' ? ' ' : '0').repeat(pad.length));
  };
}

const two = (x: number): string => (x < 10 ? `0${x}` : String(x));
const spaced = (x: number): string => (x < 10 ? ` ${x}` : String(x));
const twelve = (hour: number): number => (hour % 12 === 0 ? 12 : hour % 12);

function variable(letter: string, colons: string, width: string): Piece | undefined {
  if (letter === 'Ez') return (_at, time, _micros, zone) => String(offsetSeconds(zone, time) / 60);
  if (letter === 'z') {
    return (_at, time, _micros, zone) => {
      const offset = offsetSeconds(zone, time);
      if (colons === ':::') return offsetText(offset, '').slice(0, 3);
      return (
        offsetText(offset, colons === '' ? '' : ':') +
        (colons === '::' ? `:${two(Math.abs(offset) % 60)}` : '')
      );
    };
  }
  if (colons !== '') return undefined;
  if (letter === 'N' || letter === 'Q') {
    const digits = width === '' ? (letter === 'N' ? 9 : 3) : Number(width);
    return (_at, _time, micros) => String(micros).padStart(6, '0').padEnd(9, '0').slice(0, digits);
  }
  return width === '' ? VARIABLES[letter] : undefined;
}

const VARIABLES: Readonly<Record<string, Piece>> = {
  '%': '%',
  a: (at) => (WEEKDAYS[at.weekday] as string).slice(0, 3),
  A: (at) => WEEKDAYS[at.weekday] as string,
  b: (at) => (MONTHS[at.month - 1] as string).slice(0, 3),
  B: (at) => MONTHS[at.month - 1] as string,
  C: (at) => two(Math.floor(at.year / 100)),
  d: (at) => two(at.day),
  e: (at) => spaced(at.day),
  f: (_at, _time, micros) => String(micros).padStart(6, '0'),
  g: (at) => two(isoWeek(at).year % 100),
  G: (at) => String(isoWeek(at).year),
  H: (at) => two(at.hour),
  I: (at) => two(twelve(at.hour)),
  j: (at) => String(at.dayOfYear).padStart(3, '0'),
  k: (at) => spaced(at.hour),
  l: (at) => spaced(twelve(at.hour)),
  m: (at) => two(at.month),
  M: (at) => two(at.minute),
  n: '\n',
  p: (at) => (at.hour < 12 ? 'AM' : 'PM'),
  P: (at) => (at.hour < 12 ? 'am' : 'pm'),
  s: (_at, time) => String(time),
  S: (at) => two(at.second),
  t: '\t',
  u: (at) => String(at.weekday === 0 ? 7 : at.weekday),
  U: (at) => two(Math.floor((at.dayOfYear + 6 - at.weekday) / 7)),
  V: (at) => two(isoWeek(at).week),
  w: (at) => String(at.weekday),
  W: (at) => two(Math.floor((at.dayOfYear + 6 - ((at.weekday + 6) % 7)) / 7)),
  y: (at) => two(((at.year % 100) + 100) % 100),
  Y: (at) => String(at.year),
  Z: (_at, time, _micros, zone) => zoneAbbreviation(zone, time),
};

/** The ISO 8601 week of a date: weeks start on Monday, week 1 holds the year's first Thursday. */
function isoWeek(at: LocalTime): { readonly year: number; readonly week: number } {
  const thursday = utcOf(at.year, at.month, at.day + 4 - (at.weekday === 0 ? 7 : at.weekday));
  const year = new Date(thursday * 1000).getUTCFullYear();
  return { year, week: Math.floor((thursday - utcOf(year, 1, 1)) / 604_800) + 1 };
}
