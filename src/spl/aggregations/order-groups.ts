/**
 * The numbers of groups from 0 to `size` - 1 in the order of their ranks, those of the first field first; groups of the
 * same ranks stay in their order. `ranks` holds a rank for each group, field by field. Sorts by counting.
 */
export function orderGroups(size: number, ranks: readonly ArrayLike<number>[]): Uint32Array {
  let order = Uint32Array.from({ length: size }, (_, group) => group);
  for (const own of [...ranks].reverse()) {
    let most = 0;
    for (let group = 0; group < size; group++) most = Math.max(most, own[group] as number);
    const starts = new Uint32Array(most + 2);
    for (let group = 0; group < size; group++) {
      const after = (own[group] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
    for (let rank = 0; rank <= most; rank++)
      starts[rank + 1] = (starts[rank + 1] as number) + (starts[rank] as number);
    const next = new Uint32Array(size);
    for (const group of order) {
      const rank = own[group] as number;
      const at = starts[rank] as number;
      next[at] = group;
      starts[rank] = at + 1;
    }
    order = next;
  }
  return order;
}
