import { asNumber, numberText, type Value } from './value';

/** The width of bins of numbers: equal, or growing by powers of a base. */
export type NumericSpan =
  | { readonly kind: 'linear'; readonly width: number }
  | { readonly kind: 'log'; readonly coefficient: number; readonly base: number };

/** A number without the noise of its last binary digits. */
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * Bins of numbers. A bin is the text `low-high`, both with as many decimals as the width; its high end belongs to the
 * next one.
 */
export function numericBins(span: NumericSpan): {
  value(value: Value): Value;
  readonly next?: (bin: Value) => Value;
} {
  if (span.kind === 'log') {
    const label = (low: number, high: number): string =>
      `${numberText(clean(low))}-${numberText(clean(high))}`;
    return {
      value(value) {
        const number = asNumber(value);
        return number === null ? value : logBin(number, span.coefficient, span.base, label);
      },
    };
  }
  const { width } = span;
  const places = (/\.(\d+)$/.exec(numberText(width))?.[1] ?? '').length;
  const end = (value: number): string =>
    places > 0 ? clean(value).toFixed(places) : numberText(clean(value));
  const label = (low: number, high: number): string => `${end(low)}-${end(high)}`;
  const low = (number: number): number => Math.floor(clean(number / width)) * width;
  return {
    value(value) {
      const number = asNumber(value);
      if (number === null) return value;
      const start = low(number);
      return label(start, start + width);
    },
    next(bin) {
      const start = binStart(bin) as number;
      return label(start + width, start + 2 * width);
    },
  };
}

/** Zero is a bin of its own; the bins of negative numbers mirror those of positive ones. */
function logBin(
  number: number,
  coefficient: number,
  base: number,
  label: (low: number, high: number) => string,
): string {
  if (number === 0) return '0';
  const size = Math.abs(number) / coefficient;
  const power = Math.floor(clean(Math.log(size) / Math.log(base)));
  const near = coefficient * base ** power;
  const far = coefficient * base ** (power + 1);
  return number > 0 ? label(near, far) : label(-far, -near);
}

const LABEL = /^(-?[\d.]+(?:e[+-]?\d+)?)-(-?[\d.]+(?:e[+-]?\d+)?)$/;

/** Where a bin such as `10-20` or `-5-0` begins; null for other values. */
export function binStart(bin: Value): number | null {
  const match = typeof bin === 'string' ? LABEL.exec(bin) : null;
  return match ? Number(match[1]) : asNumber(bin);
}
