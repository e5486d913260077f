import { compareText } from './ordering';
import { asNumber, asText, type Value } from './value';

/** Compares the values of a list by their places, as `compareNatural` compares them; each is read once. */
export function comparePlaces(values: readonly Value[]): (a: number, b: number) => number {
  const numbers = values.map(asNumber);
  const texts = values.map((value, place) => (numbers[place] === null ? (asText(value) ?? '') : ''));
  return (a, b) => {
    const x = numbers[a] as number | null;
    const y = numbers[b] as number | null;
    if (x !== null && y !== null) return x - y;
    if (x !== null) return -1;
    if (y !== null) return 1;
    return compareText(texts[a] as string, texts[b] as string);
  };
}
