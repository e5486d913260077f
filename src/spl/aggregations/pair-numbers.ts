/** Numbers pairs of numbers. */
export interface PairNumbers {
  /** The number of a pair of whole numbers from 0 to 2^31 - 1: from 0, in order of first appearance. */
  of(one: number, other: number): number;
  /** How many different pairs have come. */
  size(): number;
  /** The two of a pair, by its number. */
  one(number: number): number;
  other(number: number): number;
}

/** Numbers pairs in one table of plain integers: a Map would hash a fraction of its own for every pair. */
export function pairNumbers(): PairNumbers {
  let places = new Int32Array(64).fill(-1);
  let pairs = new Int32Array(64);
  let count = 0;
  const grow = (): void => {
    const larger = new Int32Array(pairs.length * 2);
    larger.set(pairs);
    pairs = larger;
    places = new Int32Array(places.length * 2).fill(-1);
    for (let number = 0; number < count; number++) {
      let at = hash(pairs[2 * number] as number, pairs[2 * number + 1] as number) & (places.length - 1);
      while ((places[at] as number) >= 0) at = (at + 1) & (places.length - 1);
      places[at] = number;
    }
  };
  return {
    size: () => count,
    one: (number) => pairs[2 * number] as number,
    other: (number) => pairs[2 * number + 1] as number,
    of(one, other) {
      const mask = places.length - 1;
      let at = hash(one, other) & mask;
      for (;;) {
        const number = places[at] as number;
        if (number < 0) break;
        if (pairs[2 * number] === one && pairs[2 * number + 1] === other) return number;
        at = (at + 1) & mask;
      }
      places[at] = count;
      pairs[2 * count] = one;
      pairs[2 * count + 1] = other;
      count++;
      if (2 * count > mask) grow();
      return count - 1;
    },
  };
}

function hash(one: number, other: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
