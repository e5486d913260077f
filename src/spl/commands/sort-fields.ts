import type { ArgumentReader } from '../arguments';
import type { Column } from '../batch';
import { refuseUnknownOption } from '../listed-field';
import { compareText } from '../ordering';
import { asNumber, asText, type Value } from '../value';

/** A field to sort by. */
export interface SortField {
  readonly field: string;
  readonly descending: boolean;
  readonly as: SortKind;
}

/** How values compare: as the functions of sort say. */
export type SortKind = 'auto' | 'str' | 'ip' | 'num';

const KINDS: readonly string[] = ['auto', 'str', 'ip', 'num'];

/**
 * Reads `-a, +b num(c) - str(d)` until the end, a trailing `desc` or `d`, or a stop word. A sign belongs to
 * the field after it. `option` may take `name=value` among them.
 */
export function readSortFields(
  args: ArgumentReader,
  option: () => boolean,
  stopWords: readonly string[] = [],
): SortField[] {
  const fields: SortField[] = [];
  for (;;) {
    if (args.punct(',') || option()) continue;
    const token = args.peek();
    if (!token) return fields;
    const aggregate = readAggregateName(args);
    if (aggregate) {
      fields.push(aggregate);
      continue;
    }
    const lower = token.kind === 'word' ? token.text.toLowerCase() : '';
    if (fields.length > 0 && (stopWords.includes(lower) || isDirection(lower, args))) return fields;
    refuseUnknownOption(args);
    args.next();
    if (token.kind === 'punct') throw args.error(`Invalid argument: '${token.text}'`, token.span);
    const signed = token.kind === 'word' ? /^([+-])(.*)$/s.exec(token.text) : null;
    if (!signed) fields.push(readKind(args, token.text, token.kind === 'word', false));
    else if (signed[2]) fields.push(readKind(args, signed[2], true, signed[1] === '-'));
    else {
      const name = args.next();
      if (!name || name.kind === 'punct') throw args.error('Missing field name.', name?.span);
      fields.push(readKind(args, name.text, name.kind === 'word', signed[1] === '-'));
    }
  }
}

/** The name of a column that stats made, such as `-sum(bytes)` or `- count(eval(a=1))`, if one stands next. */
function readAggregateName(args: ArgumentReader): SortField | undefined {
  const first = args.peek();
  const sign = first?.kind === 'word' && (first.text === '-' || first.text === '+') ? first.text : '';
  const name = sign ? args.peek(1) : first;
  const open = args.peek(sign ? 2 : 1);
  if (name?.kind !== 'word' || open?.kind !== 'punct' || open.text !== '(' || open.spaced) return undefined;
  const glued = /^[+-]/.exec(name.text)?.[0] ?? '';
  if (sign && glued) return undefined;
  if (KINDS.includes(name.text.slice(glued.length).toLowerCase())) return undefined;
  if (sign) args.next();
  const field = args.field();
  return { field: field.slice(glued.length), descending: (sign || glued) === '-', as: 'auto' };
}

/** `desc` and `d` mean the order only as the last word. */
const isDirection = (word: string, args: ArgumentReader): boolean =>
  (word === 'desc' || word === 'd') && args.peek(1) === undefined;

function readKind(args: ArgumentReader, text: string, bare: boolean, descending: boolean): SortField {
  const lower = text.toLowerCase();
  const open = args.peek();
  if (!bare || !KINDS.includes(lower) || open?.text !== '(' || open.kind !== 'punct') {
    return { field: text, descending, as: 'auto' };
  }
  args.next();
  const field = args.field();
  if (!args.punct(')')) throw args.error(`A closing parenthesis is missing after '${text}('.`);
  return { field, descending, as: lower as SortKind };
}

/** The row numbers in sorted order; equal rows keep their order, rows without a value come last. */
export function rowOrder(
  length: number,
  fields: readonly SortField[],
  columns: readonly (Column | undefined)[],
): number[] {
  const compare = fields.map((field, index) => comparison(field, columns[index], length));
  const order = Array.from({ length }, (_, row) => row);
  const only = compare[0];
  if (compare.length === 1 && only) return order.sort(only);
  return order.sort((a, b) => {
    for (const each of compare) {
      const found = each(a, b);
      if (found !== 0) return found;
    }
    return 0;
  });
}

type Compare = (a: number, b: number) => number;

function comparison({ as, descending }: SortField, values: Column | undefined, length: number): Compare {
  const direction = descending ? -1 : 1;
  if (!values) return () => 0;
  if (as === 'num') return byNumbers(values, asNumber, direction, length);
  if (as === 'ip') return byNumbers(values, addressNumber, direction, length);
  const present = values.filter((value) => value !== null);
  if (as === 'auto' && present.every((value) => asNumber(value) !== null)) {
    return byNumbers(values, asNumber, direction, length);
  }
  const keys = values.map((value) => sortKey(value, as));
  return (a, b) => {
    const x = keys[a];
    const y = keys[b];
    if (!x || !y) return x ? -1 : y ? 1 : 0;
    if (as === 'auto') {
      if (x.number !== null && y.number !== null) return (x.number - y.number) * direction;
      if (x.address !== null && y.address !== null) return (x.address - y.address) * direction;
    }
    return compareText(x.text, y.text) * direction;
  };
}

interface SortKey {
  readonly text: string;
  readonly number: number | null;
  readonly address: number | null;
}

function sortKey(value: Value, as: SortKind): SortKey | null {
  const text = asText(value);
  if (text === null) return null;
  return as === 'str'
    ? { text, number: null, address: null }
    : { text, number: asNumber(value), address: addressNumber(value) };
}

function byNumbers(
  values: Column,
  read: (value: Value) => number | null,
  direction: number,
  length: number,
): Compare {
  const numbers = Float64Array.from({ length }, (_, row) => read(values[row] ?? null) ?? NaN);
  return (a, b) => {
    const x = numbers[a] as number;
    const y = numbers[b] as number;
    if (x !== x || y !== y) return x === x ? -1 : y === y ? 1 : 0;
    return (x - y) * direction;
  };
}

const ADDRESS = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;

/** An IPv4 address as a number; null for anything else. */
function addressNumber(value: Value): number | null {
  const match = typeof value === 'string' ? ADDRESS.exec(value) : null;
  if (!match) return null;
  let number = 0;
  for (let i = 1; i <= 4; i++) {
    const part = Number(match[i]);
    if (part > 255) return null;
    number = number * 256 + part;
  }
  return number;
}
