import type { EntityKind } from './entity';
import type { Cell } from './results';
import { numberOf, textOf } from './results';

/** A name that an entity's events touch, with how often requests were refused and granted. */
export interface TouchedName {
  readonly name: string;
  readonly refused: number;
  readonly granted: number;
}

const letters: Readonly<Record<string, EntityKind>> = { a: 'account', s: 'service', c: 'client', k: 'kdc' };

type Row = Readonly<Record<string, Cell>>;

/** The names by kind out of rows `<letter> <name>` with counts; most refusals first, then most tickets. */
export function touchedNames(
  refused: readonly Row[],
  granted: readonly Row[],
): Readonly<Record<EntityKind, readonly TouchedName[]>> {
  const kinds: Record<EntityKind, Map<string, TouchedName>> = {
    account: new Map(),
    service: new Map(),
    client: new Map(),
    kdc: new Map(),
  };
  const add = (rows: readonly Row[], field: 'refused' | 'granted') => {
    for (const row of rows) {
      const entity = textOf(row.entity);
      const kind = letters[entity.slice(0, 1)];
      if (kind === undefined) continue;
      const name = entity.slice(2);
      const found = kinds[kind].get(name.toLowerCase()) ?? { name, refused: 0, granted: 0 };
      kinds[kind].set(name.toLowerCase(), { ...found, [field]: found[field] + numberOf(row.count) });
    }
  };
  add(refused, 'refused');
  add(granted, 'granted');
  const sorted = (kind: EntityKind) =>
    [...kinds[kind].values()].sort((a, b) => b.refused - a.refused || b.granted - a.granted);
  return {
    account: sorted('account'),
    service: sorted('service'),
    client: sorted('client'),
    kdc: sorted('kdc'),
  };
}
