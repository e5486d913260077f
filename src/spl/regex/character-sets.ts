import type { CharacterSet, CharRange } from './syntax';

/** The greatest code point. */
export const LAST = 0x10ffff;

/** A set of ranges. */
export function rangeSet(ranges: readonly CharRange[], negated = false): CharacterSet {
  return { ranges, properties: [], negated };
}

/** The ranges sorted, with those that touch made one. */
export function merged(ranges: readonly CharRange[]): CharRange[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** All code points outside of the ranges. */
export function complement(ranges: readonly CharRange[]): CharRange[] {
  const result: CharRange[] = [];
  let from = 0;
  for (const [start, end] of merged(ranges)) {
    if (start > from) result.push([from, start - 1]);
    from = end + 1;
  }
  if (from <= LAST) result.push([from, LAST]);
  return result;
}

const DIGIT: readonly CharRange[] = [[0x30, 0x39]];
const WORD: readonly CharRange[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
const SPACE: readonly CharRange[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
];
const HORIZONTAL: readonly CharRange[] = [
  [0x09, 0x09],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];
/** What ends a line for `\v` and `\R`. */
export const VERTICAL: readonly CharRange[] = [
  [0x0a, 0x0d],
  [0x85, 0x85],
  [0x2028, 0x2029],
];

/**
 * The ranges of `\d \D \w \W \s \S \h \H \v \V \N`; ASCII only but for `\h` and `\v`, as PCRE2 has them without UCP.
 * Source: https://www.pcre.org/current/doc/html/pcre2pattern.html
 */
export const TYPE_SETS: Readonly<Record<string, readonly CharRange[]>> = {
  d: DIGIT,
  D: complement(DIGIT),
  w: WORD,
  W: complement(WORD),
  s: SPACE,
  S: complement(SPACE),
  h: HORIZONTAL,
  H: complement(HORIZONTAL),
  v: VERTICAL,
  V: complement(VERTICAL),
};

const UPPER: readonly CharRange[] = [[0x41, 0x5a]];
const LOWER: readonly CharRange[] = [[0x61, 0x7a]];

/** POSIX classes, in ASCII. */
export const POSIX_SETS: Readonly<Record<string, readonly CharRange[]>> = {
  alpha: [...UPPER, ...LOWER],
  lower: LOWER,
  upper: UPPER,
  alnum: [...DIGIT, ...UPPER, ...LOWER],
  ascii: [[0, 0x7f]],
  blank: [
    [0x09, 0x09],
    [0x20, 0x20],
  ],
  cntrl: [
    [0, 0x1f],
    [0x7f, 0x7f],
  ],
  digit: DIGIT,
  graph: [[0x21, 0x7e]],
  print: [[0x20, 0x7e]],
  punct: [
    [0x21, 0x2f],
    [0x3a, 0x40],
    [0x5b, 0x60],
    [0x7b, 0x7e],
  ],
  space: SPACE,
  word: WORD,
  xdigit: [...DIGIT, [0x41, 0x46], [0x61, 0x66]],
};

/** The other cases of a character, by Unicode's simple case folding. */
export function caseVariants(code: number): readonly number[] {
  const text = String.fromCodePoint(code);
  const found = new Set<number>();
  const add = (variant: string): void => {
    const point = variant.codePointAt(0) as number;
    if (point !== code && variant.length === (point > 0xffff ? 2 : 1)) found.add(point);
  };
  add(text.toLowerCase());
  add(text.toUpperCase());
  for (const family of FAMILIES) if (family.includes(text)) for (const one of family) add(one);
  return [...found];
}

/** Characters with more than one other case. */
const FAMILIES: readonly (readonly string[])[] = [
  ['k', 'K', '\u212a'],
  ['s', 'S', '\u017f'],
  ['\u00e5', '\u00c5', '\u212b'],
  ['\u00b5', '\u03bc', '\u039c'],
  ['\u03c9', '\u03a9', '\u2126'],
  ['\u03c3', '\u03a3', '\u03c2'],
  ['\u00df', '\u1e9e'],
];

/** Ranges with the other cases of all their characters. Ranges of more than 4,096 characters stay as they are. */
export function withCases(ranges: readonly CharRange[]): CharRange[] {
  const result: CharRange[] = [...ranges];
  for (const [from, to] of ranges) {
    if (to - from > 4096) continue;
    for (let code = from; code <= to; code++)
      for (const other of caseVariants(code)) result.push([other, other]);
  }
  return merged(result);
}
