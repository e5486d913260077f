import { asNumber, asText, type Value } from './value';

/**
 * Compares texts by their UTF-8 bytes, which is Splunk's lexicographical order: digits, then upper case,
 * then lower case. UTF-16 gives the same order except where surrogate pairs meet U+E000 to U+FFFF.
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return raised(x) - raised(y);
  }
  return a.length - b.length;
}

const raised = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

/**
 * Numbers by size and before all other texts, those lexicographically.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Aggregatefunctions (max, min):
 * "1, c, a, 2, 100, b, 4, 9" sorts as "1, 2, 4, 9, 100, a, b, c".
 */
export function compareNatural(a: Value, b: Value): number {
  const x = asNumber(a);
  const y = asNumber(b);
  if (x !== null && y !== null) return x - y;
  if (x !== null) return -1;
  if (y !== null) return 1;
  return compareText(asText(a) ?? '', asText(b) ?? '');
}
