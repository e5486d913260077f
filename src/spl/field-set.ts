/** A set of field names: those of a list, or, where there is no list, all that `has` says yes to. */
export interface FieldSet {
  has(name: string): boolean;
  /** Its names where it has finitely many. */
  readonly names: ReadonlySet<string> | undefined;
}

/** Every field. */
export const EVERY_FIELD: FieldSet = { has: () => true, names: undefined };

/** The fields of a list. */
export function fieldSet(names: Iterable<string>): FieldSet {
  const listed = new Set(names);
  return { has: (name) => listed.has(name), names: listed };
}

/** The set and these names. */
export function withFields(set: FieldSet, names: Iterable<string>): FieldSet {
  if (set.names) return fieldSet([...set.names, ...names]);
  const added = new Set(names);
  return { has: (name) => added.has(name) || set.has(name), names: undefined };
}

/** The fields of either set. */
export function unionOf(one: FieldSet, other: FieldSet): FieldSet {
  if (one.names) return withFields(other, one.names);
  if (other.names) return withFields(one, other.names);
  return { has: (name) => one.has(name) || other.has(name), names: undefined };
}

/** The members of a set that pass. */
export function fieldsThat(set: FieldSet, passes: (name: string) => boolean): FieldSet {
  if (set.names) return fieldSet([...set.names].filter(passes));
  return { has: (name) => passes(name) && set.has(name), names: undefined };
}

/** The set without these names. */
export function withoutFields(set: FieldSet, names: Iterable<string>): FieldSet {
  const gone = new Set(names);
  return fieldsThat(set, (name) => !gone.has(name));
}
