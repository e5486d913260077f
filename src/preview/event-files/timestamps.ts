/** Seconds since 1970 of a UTC date and time; NaN where it is no date or before 1970 or after 9999. */
function utcSeconds(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  if (!(year >= 1970 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return NaN;
  if (!(hour >= 0 && hour <= 24 && minute >= 0 && minute <= 59 && second >= 0 && second <= 60)) return NaN;
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) * 86400 + hour * 3600 + minute * 60 + second;
}

/** Digits at a place of a buffer as a number, NaN where one of them is none. */
function digits(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const digit = (bytes[index] as number) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** A fraction `.123456789` at a place: its value to the microsecond, and where it ends. */
function fraction(bytes: Uint8Array, at: number): { value: number; end: number } {
  if (bytes[at] !== 46 && bytes[at] !== 44) return { value: 0, end: at };
  let end = at + 1;
  let value = 0;
  let scale = 1;
  for (; (bytes[end] as number) >= 48 && (bytes[end] as number) <= 57; end++) {
    if (scale >= 1e6) continue;
    value = value * 10 + (bytes[end] as number) - 48;
    scale *= 10;
  }
  return { value: value / scale, end };
}

/**
 * The time at a place of a buffer, written as ISO 8601 (`T` or a blank between date and time, any fraction,
 * `Z` or an offset; without a zone it is the wall clock of `fromLocal`). NaN where none stands there.
 */
export function isoTime(bytes: Uint8Array, at: number, fromLocal: (wall: number) => number): number {
  const separator = bytes[at + 10];
  if (bytes[at + 4] !== 45 || bytes[at + 7] !== 45 || (separator !== 84 && separator !== 32)) return NaN;
  if (bytes[at + 13] !== 58 || bytes[at + 16] !== 58) return NaN;
  const wall = utcSeconds(
    digits(bytes, at, 4),
    digits(bytes, at + 5, 2),
    digits(bytes, at + 8, 2),
    digits(bytes, at + 11, 2),
    digits(bytes, at + 14, 2),
    digits(bytes, at + 17, 2),
  );
  if (Number.isNaN(wall)) return NaN;
  const { value, end } = fraction(bytes, at + 19);
  const zone = bytes[end];
  if (zone === 90) return wall + value;
  if (zone === 43 || zone === 45) {
    const colon = bytes[end + 3] === 58 ? 1 : 0;
    const offset = digits(bytes, end + 1, 2) * 3600 + digits(bytes, end + 3 + colon, 2) * 60;
    if (!Number.isNaN(offset)) return wall + value - (zone === 43 ? offset : -offset);
  }
  return fromLocal(wall) + value;
}

/**
 * The time at a place of a buffer, written `MM/DD/YYYY hh:mm:ss AM` as Splunk's Windows input does: the year
 * may have two digits (then it is in 1970 to 2069), a fraction and the AM or PM may be missing. Wall clock
 * of `fromLocal`. `end` is where the text ends; time NaN where none stands there.
 */
export function usTime(
  bytes: Uint8Array,
  at: number,
  fromLocal: (wall: number) => number,
): { time: number; end: number } {
  const none = { time: NaN, end: at };
  if (bytes[at + 2] !== 47 || bytes[at + 5] !== 47) return none;
  const long = bytes[at + 10] === 32;
  const short = bytes[at + 8] === 32;
  if (!long && !short) return none;
  const clock = at + (long ? 11 : 9);
  const shortYear = digits(bytes, at + 6, 2);
  const year = long ? digits(bytes, at + 6, 4) : shortYear + (shortYear >= 70 ? 1900 : 2000);
  if (bytes[clock + 2] !== 58 || bytes[clock + 5] !== 58) return none;
  let hour = digits(bytes, clock, 2);
  const { value, end } = fraction(bytes, clock + 8);
  let last = end;
  const letter = (bytes[end + 1] as number) | 32;
  if (bytes[end] === 32 && ((bytes[end + 2] as number) | 32) === 109 && (letter === 97 || letter === 112)) {
    if (!(hour >= 1 && hour <= 12)) return none;
    hour = (hour % 12) + (letter === 112 ? 12 : 0);
    last = end + 3;
  }
  const wall = utcSeconds(
    year,
    digits(bytes, at, 2),
    digits(bytes, at + 3, 2),
    hour,
    digits(bytes, clock + 3, 2),
    digits(bytes, clock + 6, 2),
  );
  if (Number.isNaN(wall)) return none;
  return { time: fromLocal(wall) + value, end: last };
}

/**
 * The time at a place of a buffer, written `YYYYMMDDhhmmss.ffffff` as WMI does, with its offset in minutes
 * (`-240`, `+060`) where one follows. NaN where none stands there.
 */
export function wmiTime(bytes: Uint8Array, at: number, fromLocal: (wall: number) => number): number {
  if (bytes[at + 14] !== 46) return NaN;
  const wall = utcSeconds(
    digits(bytes, at, 4),
    digits(bytes, at + 4, 2),
    digits(bytes, at + 6, 2),
    digits(bytes, at + 8, 2),
    digits(bytes, at + 10, 2),
    digits(bytes, at + 12, 2),
  );
  const micro = digits(bytes, at + 15, 6);
  if (Number.isNaN(wall) || Number.isNaN(micro)) return NaN;
  const sign = bytes[at + 21];
  const minutes = digits(bytes, at + 22, 3);
  if ((sign !== 43 && sign !== 45) || Number.isNaN(minutes)) return fromLocal(wall) + micro / 1e6;
  return wall - (sign === 43 ? minutes : -minutes) * 60 + micro / 1e6;
}
