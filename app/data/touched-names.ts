import type { Cell } from './results';
import { numberOf, textOf } from './results';

/** A name that an entity's events touch, with how often requests were refused and granted. */
export interface TouchedName {
  readonly name: string;
  readonly refused: number;
  readonly granted: number;
}

type Row = Readonly<Record<string, Cell>>;

/** Names out of rows with `name` and `count`, letters in either case; most refusals first, then most tickets. */
export function touchedNames(refused: readonly Row[], granted: readonly Row[]): readonly TouchedName[] {
  const names = new Map<string, TouchedName>();
  const add = (rows: readonly Row[], field: 'refused' | 'granted') => {
    for (const row of rows) {
      const name = textOf(row.name);
      const found = names.get(name.toLowerCase()) ?? { name, refused: 0, granted: 0 };
      names.set(name.toLowerCase(), { ...found, [field]: found[field] + numberOf(row.count) });
    }
  };
  add(refused, 'refused');
  add(granted, 'granted');
  return [...names.values()].sort((a, b) => b.refused - a.refused || b.granted - a.granted);
}
