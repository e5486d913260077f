import { compareText } from './ordering';
import { asNumber, asText, type Value } from './value';

/** What UTF-16 puts elsewhere than UTF-8: surrogates, and what stands behind them. */
const OUT_OF_ORDER = /[\ud800-\uffff]/;

/** Compares the values of a list by their places, in the order of `compareNatural`; each is read once. */
export function comparePlaces(values: readonly Value[]): (a: number, b: number) => number {
  const numbers = values.map(asNumber);
  const texts = values.map((value, place) => (numbers[place] === null ? (asText(value) ?? '') : ''));
  const compare = texts.some((text) => OUT_OF_ORDER.test(text)) ? compareText : compareUnits;
  return (a, b) => {
    const x = numbers[a] as number | null;
    const y = numbers[b] as number | null;
    if (x !== null && y !== null) return x - y;
    if (x !== null) return -1;
    if (y !== null) return 1;
    return compare(texts[a] as string, texts[b] as string);
  };
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
