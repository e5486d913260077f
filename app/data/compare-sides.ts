import type { Cell } from './results';
import { numberOf, textOf } from './results';

/** How a count on one side stands to the other. */
export type Shift = 'new' | 'gone' | 'more' | 'fewer' | 'same';

/** A cause or a service on both sides, `a` against `b`: events, and their rate. */
export interface SideRow {
  readonly key: string;
  readonly name: string;
  readonly verdict: string;
  readonly known: string;
  readonly a: number;
  readonly b: number;
  readonly rateA: number;
  readonly rateB: number;
  readonly shift: Shift;
}

/** By what the counts of each side are divided to be comparable: its days or hours, or its domain controllers. */
export interface SideSizes {
  readonly a: number;
  readonly b: number;
}

type Row = Readonly<Record<string, Cell>>;

/** A rate counts as another one from half as much again on. */
const muchMore = 1.5;

/** Names the change from rate `a` to rate `b`; few events alone make neither more nor fewer. */
export function shiftOf(a: number, b: number, sizes: SideSizes): Shift {
  if (a === 0) return b === 0 ? 'same' : 'new';
  if (b === 0) return 'gone';
  const rateA = a / sizes.a;
  const rateB = b / sizes.b;
  const expected = rateA * sizes.b;
  const chance = 2 * Math.sqrt(Math.max(expected, b));
  if (Math.abs(b - expected) <= chance) return 'same';
  return rateB >= rateA * muchMore ? 'more' : rateB * muchMore <= rateA ? 'fewer' : 'same';
}

const order: Readonly<Record<Shift, number>> = { new: 0, more: 0, gone: 1, fewer: 1, same: 2 };

/** How many events more or fewer than the first side lets expect. */
function change({ a, b }: Pick<SideRow, 'a' | 'b'>, sizes: SideSizes): number {
  return Math.abs(b - (a / sizes.a) * sizes.b);
}

/**
 * The rows of the job comparison summed by cause or by service; what is new or more comes first, then what is gone or
 * fewer, each by the size of the change.
 */
export function compareSides(
  rows: readonly Row[],
  by: 'cause' | 'service',
  sizes: SideSizes,
): readonly SideRow[] {
  const groups = new Map<string, { name: string; verdict: string; known: string; a: number; b: number }>();
  for (const row of rows) {
    const known = by === 'cause' ? textOf(row.known) : 'no';
    const key = by === 'cause' ? `${textOf(row.cause_id)} ${known}` : textOf(row.service).toLowerCase();
    const group = groups.get(key) ?? {
      name: by === 'cause' ? textOf(row.cause) : textOf(row.service),
      verdict: by === 'cause' ? textOf(row.verdict) : '',
      known,
      a: 0,
      b: 0,
    };
    group[textOf(row.side) === 'a' ? 'a' : 'b'] += numberOf(row.count);
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, group]) => ({
      key,
      ...group,
      rateA: group.a / sizes.a,
      rateB: group.b / sizes.b,
      shift: shiftOf(group.a, group.b, sizes),
    }))
    .sort((x, y) => order[x.shift] - order[y.shift] || change(y, sizes) - change(x, sizes));
}
