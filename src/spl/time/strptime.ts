import { COMPOSITES, MONTHS, WEEKDAYS } from './names';
import { zoneOffsets } from './zone-names';
import { fromWall, localTime, utcOf } from './zone';

/** What has been read so far. */
interface Reading {
  year?: number;
  shortYear?: number;
  month?: number;
  day?: number;
  dayOfYear?: number;
  hour?: number;
  hour12?: number;
  afternoon?: boolean;
  minute?: number;
  second?: number;
  fraction?: number;
  offset?: number;
  epoch?: number;
}

/** Reads from a place in the text; gives the place after it, or -1. */
type Reader = (text: string, at: number, into: Reading) => number;

const compiled = new Map<string, readonly Reader[]>();

/**
 * Reads a time by a format of %-variables, in a zone; undefined where the text does not begin so.
 * Text after what the format reads is ignored. Without a year it is the current one, without a date
 * today's; a year or month without a day gives nothing.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Commontimeformatvariables
 */
export function strptime(text: string, format: string, zone: string, now: number): number | undefined {
  let readers = compiled.get(format);
  if (!readers) {
    if (compiled.size > 500) compiled.clear();
    readers = compile(format);
    compiled.set(format, readers);
  }
  const read: Reading = {};
  let at = skipBlanks(text, 0);
  for (const reader of readers) {
    at = reader(text, at, read);
    if (at < 0) return undefined;
  }
  return toTime(read, zone, now);
}

function toTime(read: Reading, zone: string, now: number): number | undefined {
  const fraction = read.fraction ?? 0;
  if (read.epoch !== undefined) return read.epoch + fraction;
  const today = localTime(now, zone);
  const hour =
    read.hour ?? (read.hour12 === undefined ? 0 : (read.hour12 % 12) + (read.afternoon === true ? 12 : 0));
  const shortYear =
    read.shortYear === undefined ? undefined : read.shortYear + (read.shortYear < 69 ? 2000 : 1900);
  let year = read.year ?? shortYear;
  let { month, day } = read;
  if (read.dayOfYear !== undefined) {
    const date = new Date(utcOf(year ?? today.year, 1, read.dayOfYear) * 1000);
    month = date.getUTCMonth() + 1;
    day = date.getUTCDate();
  }
  if (day === undefined && (year !== undefined || month !== undefined)) return undefined;
  if (month === undefined && year !== undefined) return undefined;
  day ??= today.day;
  month ??= today.month;
  year ??= today.year;
  if (day > new Date(utcOf(year, month + 1, 0) * 1000).getUTCDate()) return undefined;
  const wall = utcOf(year, month, day, hour, read.minute ?? 0, read.second ?? 0);
  return (read.offset === undefined ? fromWall(wall, zone) : wall - read.offset) + fraction;
}

function compile(format: string): readonly Reader[] {
  const readers: Reader[] = [];
  for (let at = 0; at < format.length; at++) {
    const character = format[at] as string;
    if (/\s/.test(character)) readers.push(skipBlanks);
    else if (character !== '%') readers.push(literal(character));
    else {
      const [all, letter = ''] = /^%[-_0^]?:{0,3}[1-9]?([a-zA-Z%+])/.exec(format.slice(at)) ?? [];
      const composite = COMPOSITES[letter];
      const reader = READERS[letter];
      if (all === undefined || (composite === undefined && !reader)) return [() => -1];
      if (composite !== undefined) readers.push(...compile(composite));
      else if (reader) readers.push(reader);
      at += all.length - 1;
    }
  }
  return readers;
}

function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text[end] as string)) end++;
  return end;
}

function literal(character: string): Reader {
  return (text, at) => (text[at] === character ? at + 1 : -1);
}

function number(
  digits: number,
  least: number,
  most: number,
  keep: (into: Reading, x: number) => void,
): Reader {
  return (text, at, into) => {
    const start = skipBlanks(text, at);
    let end = start;
    while (end < text.length && end - start < digits && text[end]! >= '0' && text[end]! <= '9') end++;
    const x = Number(text.slice(start, end));
    if (end === start || x < least || x > most) return -1;
    keep(into, x);
    return end;
  };
}

function word(names: readonly string[], keep: (into: Reading, index: number) => void): Reader {
  return (text, at, into) => {
    const rest = text.slice(at, at + 12).toLowerCase();
    const index = names.findIndex((name) => rest.startsWith(name.slice(0, 3).toLowerCase()));
    if (index < 0) return -1;
    const name = names[index] as string;
    keep(into, index);
    return at + (rest.startsWith(name.toLowerCase()) ? name.length : 3);
  };
}

function zoneOffset(text: string, at: number, into: Reading): number {
  const start = skipBlanks(text, at);
  const [all, zulu, sign, hours = '0', minutes = '0', seconds = '0'] =
    /^(?:(Z)\b|(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})?(?::?(\d{2}))?)/i.exec(text.slice(start, start + 20)) ?? [];
  if (all === undefined) return zoneName(text, start, into);
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  into.offset = zulu === undefined && sign === '-' ? -size : size;
  return start + all.length;
}

function zoneName(text: string, at: number, into: Reading): number {
  const name = /^[A-Za-z]{1,5}/.exec(text.slice(at, at + 5))?.[0];
  const offset = name === undefined ? undefined : zoneOffsets.get(name.toUpperCase());
  if (name === undefined || offset === undefined) return -1;
  into.offset = offset * 60;
  return at + name.length;
}

function fraction(text: string, at: number, into: Reading): number {
  const digits = /^\d{1,9}/.exec(text.slice(at, at + 9))?.[0];
  if (digits === undefined) return -1;
  into.fraction = Number(`0.${digits}`);
  return at + digits.length;
}

const READERS: Readonly<Record<string, Reader>> = {
  '%': literal('%'),
  a: word(WEEKDAYS, () => undefined),
  A: word(WEEKDAYS, () => undefined),
  b: word(MONTHS, (into, index) => (into.month = index + 1)),
  B: word(MONTHS, (into, index) => (into.month = index + 1)),
  d: number(2, 1, 31, (into, x) => (into.day = x)),
  e: number(2, 1, 31, (into, x) => (into.day = x)),
  f: fraction,
  H: number(2, 0, 23, (into, x) => (into.hour = x)),
  I: number(2, 1, 12, (into, x) => (into.hour12 = x)),
  j: number(3, 1, 366, (into, x) => (into.dayOfYear = x)),
  k: number(2, 0, 23, (into, x) => (into.hour = x)),
  l: number(2, 1, 12, (into, x) => (into.hour12 = x)),
  m: number(2, 1, 12, (into, x) => (into.month = x)),
  M: number(2, 0, 59, (into, x) => (into.minute = x)),
  n: skipBlanks,
  N: fraction,
  p: word(['AM', 'PM'], (into, index) => (into.afternoon = index === 1)),
  P: word(['AM', 'PM'], (into, index) => (into.afternoon = index === 1)),
  Q: fraction,
  s: (text, at, into) => {
    const digits = /^-?\d{1,13}/.exec(text.slice(at, at + 14))?.[0];
    if (digits === undefined) return -1;
    into.epoch = Number(digits);
    return at + digits.length;
  },
  S: number(2, 0, 60, (into, x) => (into.second = x)),
  t: skipBlanks,
  u: number(1, 1, 7, () => undefined),
  U: number(2, 0, 53, () => undefined),
  V: number(2, 1, 53, () => undefined),
  w: number(1, 0, 6, () => undefined),
  W: number(2, 0, 53, () => undefined),
  y: number(2, 0, 99, (into, x) => (into.shortYear = x)),
  Y: number(4, 0, 9999, (into, x) => (into.year = x)),
  z: zoneOffset,
  Z: zoneOffset,
};
