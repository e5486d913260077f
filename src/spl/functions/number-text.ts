import { numberText } from '../value';
import { roundHalfAway } from './rounding';

/** A number with commas between thousands, rounded to at most two decimal places: tostring's "commas". */
export function withCommas(x: number): string {
  const [whole = '', places] = numberText(roundHalfAway(x, 2)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return places === undefined ? grouped : `${grouped}.${places.padEnd(2, '0')}`;
}

/** Seconds as `[-][D+]HH:MM:SS`: tostring's "duration". A fraction of a second is kept to six places. */
export function asDuration(seconds: number): string {
  const size = Math.abs(seconds);
  const whole = Math.trunc(size);
  const two = (x: number): string => String(Math.trunc(x)).padStart(2, '0');
  const days = Math.trunc(whole / 86_400);
  const clock = `${two((whole % 86_400) / 3600)}:${two((whole % 3600) / 60)}:${two(whole % 60)}`;
  const fraction = size === whole ? '' : (size - whole).toFixed(6).slice(1);
  return `${seconds < 0 ? '-' : ''}${days > 0 ? `${days}+` : ''}${clock}${fraction}`;
}

/** A whole number in hex as Splunk prints it: `0xF`. */
export function asHex(x: number): string {
  return `0x${x.toString(16).toUpperCase()}`;
}

/** Reads digits of a base from 2 to 36; a prefix 0x is read in base 16. Null where a character is no digit. */
export function parseInBase(text: string, base: number): number | null {
  const [, sign = '', digits = ''] = /^\s*([+-]?)([0-9a-z]+)\s*$/i.exec(text) ?? [];
  const body = base === 16 ? digits.replace(/^0x/i, '') : digits;
  if (body === '' || base < 2 || base > 36 || !Number.isInteger(base)) return null;
  let value = 0;
  for (const character of body) {
    const digit = parseInt(character, 36);
    if (digit >= base) return null;
    value = value * base + digit;
  }
  return sign === '-' ? -value : value;
}
