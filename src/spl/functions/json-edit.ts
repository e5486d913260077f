import type { Json } from './json-text';
import { parsePath } from './spath-path';

type Key = string | number | 'all';

/** A path as single keys: member names, array places, or `all` in braces. */
function keysOf(path: string): readonly { readonly array: boolean; readonly key: Key }[] {
  return parsePath(path).flatMap(({ name, indexes }) => [
    ...(name === '' ? [] : [{ array: false, key: name }]),
    ...indexes.map((key) => ({ array: true, key })),
  ]);
}

/** What to do with the value at a place: gives the new one, undefined to leave things as they are. */
export type Edit = (current: Json | undefined) => Json | undefined;

/** A JSON value with the value at a path changed; members on the way that do not exist are made. */
export function editAt(value: Json, path: string, edit: Edit): Json {
  const keys = keysOf(path);
  const descend = (current: Json | undefined, depth: number): Json | undefined => {
    const step = keys[depth];
    if (!step) return edit(current);
    if (step.array) {
      if (!Array.isArray(current)) return undefined;
      return (current as readonly Json[]).map((one, index) =>
        step.key === 'all' || step.key === index ? (descend(one, depth + 1) ?? one) : one,
      );
    }
    if (
      current !== undefined &&
      (typeof current !== 'object' || current === null || Array.isArray(current))
    ) {
      return undefined;
    }
    const members = (current ?? {}) as Readonly<Record<string, Json>>;
    const name = step.key as string;
    const changed = descend(Object.hasOwn(members, name) ? members[name] : undefined, depth + 1);
    return changed === undefined ? undefined : withMember(members, name, changed);
  };
  return descend(value, 0) ?? value;
}

/** An object with one member set; a new one goes to the end. Safe for any member name. */
export function withMember(members: Readonly<Record<string, Json>>, name: string, value: Json): Json {
  const entries = Object.entries(members);
  const found = entries.findIndex(([known]) => known === name);
  return Object.fromEntries(
    found < 0
      ? [...entries, [name, value]]
      : entries.map((entry, at) => (at === found ? [name, value] : entry)),
  );
}

/** An object without the member at a path of names; unchanged where there is none. */
export function withoutMember(value: Json, [name = '', ...rest]: readonly string[]): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  if (rest.length === 0) return Object.fromEntries(entries.filter(([known]) => known !== name));
  return Object.fromEntries(
    entries.map(([known, one]) => [known, known === name ? withoutMember(one, rest) : one]),
  );
}
