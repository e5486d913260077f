import type { Value } from '../value';
import { asNumber, asText } from '../value';

const SPECIFIER = /%(?:%|([-+ #0']*)(\*|\d+)?(?:\.(\*|\d*))?([a-zA-Z]))/g;

/**
 * Fills a printf format: %a %A %c %d %i %o %u %x %X %p %e %E %f %F %g %G %s %z and %%, with the flags
 * `'` (commas), `-`, `+`, blank, `#`, `0`, a width, a precision, and `*` for either. %s writes Null for null. Null
 * where another argument is missing, is no number where one is needed, or the specifier is unknown.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/ConversionFunctions
 */
export function printf(format: string, args: readonly Value[]): string | null {
  let at = 0;
  let failed = false;
  const nextNumber = (): number => {
    const number = asNumber(args[at++] ?? null);
    if (number === null) failed = true;
    return number ?? 0;
  };
  const text = format.replace(
    SPECIFIER,
    (all, flags: string = '', width?: string, precision?: string, kind?: string) => {
      if (kind === undefined) return '%';
      let columns = width === '*' ? nextNumber() : Number(width ?? 0);
      const left = flags.includes('-') || columns < 0;
      columns = Math.abs(columns);
      const places =
        precision === '*' ? nextNumber() : precision === undefined ? undefined : Number(precision);
      const isText = kind === 's' || kind === 'c' || kind === 'z';
      if (at >= args.length) failed = true;
      const value = args[at++] ?? null;
      const body = isText ? wordBody(kind, value, places) : numberBody(kind, value, flags, places);
      if (body === undefined) {
        failed = true;
        return all;
      }
      if (left) return body.padEnd(columns);
      const zeros = flags.includes('0') && !isText && (places === undefined || 'eEfFgGaA'.includes(kind));
      if (!zeros || !/\d/.test(body)) return body.padStart(columns);
      const sign = /^[-+ ]?(?:0[xX])?/.exec(body)?.[0] ?? '';
      return sign + body.slice(sign.length).padStart(columns - sign.length, '0');
    },
  );
  return failed ? null : text;
}

function wordBody(kind: string, value: Value, places: number | undefined): string | undefined {
  const text = value === null && kind === 's' ? 'Null' : asText(value);
  if (text === null) return undefined;
  if (kind === 'c') {
    const code = typeof value === 'number' ? value : undefined;
    return code === undefined ? [...text][0] : String.fromCodePoint(Math.min(Math.max(code, 0), 0x10ffff));
  }
  return places === undefined ? text : [...text].slice(0, places).join('');
}

function numberBody(
  kind: string,
  value: Value,
  flags: string,
  places: number | undefined,
): string | undefined {
  const x = asNumber(value);
  if (x === null) return undefined;
  const size = Math.abs(x);
  const sign = x < 0 ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  const commas = (text: string): string =>
    flags.includes("'") ? text.replace(/^\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',')) : text;
  switch (kind) {
    case 'd':
    case 'i':
      return sign + commas(integer(Math.trunc(size), 10, places));
    case 'u':
      return commas(integer(unsigned(x), 10, places));
    case 'o':
      return (flags.includes('#') ? '0' : '') + integer(unsigned(x), 8, places);
    case 'x':
    case 'p':
    case 'X': {
      const digits = (flags.includes('#') && x !== 0 ? '0x' : '') + integer(unsigned(x), 16, places);
      return kind === 'x' ? digits : digits.toUpperCase();
    }
    case 'f':
    case 'F':
      return sign + commas(size.toFixed(Math.min(places ?? 6, 100)));
    case 'e':
    case 'E':
      return sign + cased(exponential(size, places ?? 6), kind);
    case 'g':
    case 'G':
      return sign + cased(general(size, places ?? 6, flags.includes('#')), kind);
    case 'a':
    case 'A':
      return sign + cased(hexadecimal(size, places ?? 6), kind);
    default:
      return undefined;
  }
}

function integer(value: number | bigint, base: number, places: number | undefined): string {
  if (places === 0 && Number(value) === 0) return '';
  return BigInt(value)
    .toString(base)
    .padStart(places ?? 1, '0');
}

function unsigned(x: number): bigint {
  return BigInt.asUintN(64, BigInt(Math.trunc(x)));
}

function cased(text: string, kind: string): string {
  return kind === kind.toUpperCase() ? text.toUpperCase() : text;
}

function exponential(x: number, places: number): string {
  return x.toExponential(Math.min(places, 100)).replace(/e([+-])(\d)$/, 'e$10$2');
}

function general(x: number, places: number, keepZeros: boolean): string {
  const digits = Math.min(Math.max(places, 1), 100);
  const exponent = x === 0 ? 0 : Number(x.toExponential(digits - 1).split('e')[1]);
  const text =
    exponent < -4 || exponent >= digits
      ? exponential(x, digits - 1)
      : x.toFixed(Math.min(Math.max(digits - 1 - exponent, 0), 100));
  return keepZeros ? text : text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}

function hexadecimal(x: number, places: number): string {
  let exponent = x === 0 ? 0 : Math.floor(Math.log2(x));
  const digits = Math.min(places, 13);
  let mantissa = Math.round((x / 2 ** exponent) * 16 ** digits);
  if (mantissa >= 2 * 16 ** digits) {
    mantissa = Math.round(mantissa / 2);
    exponent++;
  }
  const text = mantissa.toString(16).padStart(digits + 1, '0');
  const fraction = text.slice(text.length - digits).padEnd(places, '0');
  const whole = text.slice(0, text.length - digits);
  return `0x${whole}${places > 0 ? `.${fraction}` : ''}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}
