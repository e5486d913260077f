/** A stream of pseudo-random numbers, the same for the same key. */
export interface Random {
  /** A number from 0 up to but without 1, of 32 bits. */
  next(): number;
  /** An integer from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** One element of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** So many lower-case hexadecimal digits. */
  hex(digits: number): string;
}

/**
 * The stream that belongs to a key. Streams of different keys are independent, so that a story which is
 * added or changed draws nothing from another's.
 * The generator is sfc32 (Chris Doty-Humphrey, PractRand, public domain, 128 bits of state), seeded by
 * four rounds of 32-bit FNV-1a over the key. No clock and no other source of randomness is read.
 */
export function randomStream(key: string): Random {
  let a = hashText(key, 0x811c9dc5);
  let b = hashText(key, a ^ 0x9e3779b9);
  let c = hashText(key, b ^ 0x243f6a88);
  let counter = 1;
  const word = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) word();
  const next = (): number => word() / 4294967296;
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
    chance: (probability) => next() < probability,
    hex: (digits) => {
      let text = '';
      while (text.length < digits) text += word().toString(16).padStart(8, '0');
      return text.slice(0, digits);
    },
  };
}

/** FNV-1a over UTF-16 code units, 32 bits, from the given basis. */
export function hashText(text: string, basis = 0x811c9dc5): number {
  let hash = basis >>> 0;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
