import { comparePlaces } from './compare-places';
import type { Value } from './value';

/** For each value of a list its rank in the order of `compareNatural`, from 0; values that compare equal share one. */
export function rankValues(values: readonly Value[]): Uint32Array {
  const compare = comparePlaces(values);
  const order = Array.from(values, (_, place) => place).sort(compare);
  const ranks = new Uint32Array(values.length);
  let rank = 0;
  order.forEach((place, at) => {
    if (at > 0 && compare(order[at - 1] as number, place) < 0) rank++;
    ranks[place] = rank;
  });
  return ranks;
}
