import type { KnownFailure } from '../../src/searches/known-failures';
import { fitsWildcard } from './matched-rule';
import type { Cell } from './results';
import { numberOf, textOf } from './results';

type Row = Readonly<Record<string, Cell>>;
type Keys = KnownFailure['keys'];

/** The letter with which the job names each kind of entity. */
const letters = { service: 's ', account: 'a ', client_ip: 'c ' } as const;
type Named = keyof typeof letters;

/** The names of one kind in the rows of the panel known-entities. */
export function namesOf(kind: Named | 'failure_code', rows: readonly Row[]): readonly string[] {
  if (kind === 'failure_code') return [...new Set(rows.map((row) => textOf(row.failure_code)))];
  const letter = letters[kind];
  const names = rows.map((row) => textOf(row.entity)).filter((entity) => entity.startsWith(letter));
  return [...new Set(names.map((entity) => entity.slice(letter.length)))];
}

function fits(key: string | undefined, value: string): boolean {
  return key === undefined || key.trim() === '' || fitsWildcard(key.trim(), value);
}

/**
 * How many of the requests in the rows of the panel known-entities a row with these keys would hide. Undefined
 * where the rows cannot tell, since it names two kinds of entity at once.
 */
export function hiddenBy(keys: Keys, rows: readonly Row[]): number | undefined {
  const named = (Object.keys(letters) as Named[]).filter((kind) => !/^\**$/.test((keys[kind] ?? '').trim()));
  if (named.length > 1) return undefined;
  const kind = named[0];
  const letter = kind === undefined ? 't ' : letters[kind];
  return rows
    .filter((row) => textOf(row.entity).startsWith(letter))
    .filter((row) => kind === undefined || fits(keys[kind], textOf(row.entity).slice(letter.length)))
    .filter((row) => fits(keys.cause_id, textOf(row.cause_id)))
    .filter((row) => fits(keys.failure_code, textOf(row.failure_code)))
    .reduce((sum, row) => sum + numberOf(row.count), 0);
}
