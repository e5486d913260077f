import { SplError } from '../../spl/error';
import { translateRegex } from '../../spl/regex/translate';
import type { KvRecord } from '../lookups/kv-store';
import { badRequest } from '../splunk-error';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of a record by its dotted name. */
function fieldOf(record: Plain, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  let value: unknown = record;
  for (const part of name.split('.')) {
    if (!isPlain(value) || !Object.hasOwn(value, part)) return undefined;
    value = value[part];
  }
  return value;
}

const order = (one: unknown, other: unknown): number | undefined =>
  typeof one === typeof other && (typeof one === 'number' || typeof one === 'string')
    ? one < (other as typeof one)
      ? -1
      : one > (other as typeof one)
        ? 1
        : 0
    : undefined;

const equal = (one: unknown, other: unknown): boolean =>
  one === other || (one === undefined && other === null) || JSON.stringify(one) === JSON.stringify(other);

/** What one operator says about a value. Source: Splunk REST API Reference, "KV store", query operators. */
const OPERATORS: Readonly<Record<string, (value: unknown, wanted: unknown) => boolean>> = {
  $eq: equal,
  $ne: (value, wanted) => !equal(value, wanted),
  $gt: (value, wanted) => (order(value, wanted) ?? 0) > 0,
  $gte: (value, wanted) => (order(value, wanted) ?? -1) >= 0,
  $lt: (value, wanted) => (order(value, wanted) ?? 0) < 0,
  $lte: (value, wanted) => (order(value, wanted) ?? 1) <= 0,
  $in: (value, wanted) => Array.isArray(wanted) && wanted.some((one) => equal(value, one)),
  $nin: (value, wanted) => Array.isArray(wanted) && !wanted.some((one) => equal(value, one)),
  $exists: (value, wanted) => (value !== undefined) === Boolean(wanted),
};

/** Longest pattern of `$regex`; longer ones are refused. */
const LONGEST_PATTERN = 500;

/** The pattern of `$regex`, PCRE as in MongoDB, in steps that are counted. Throws SplunkError. */
function patternOf(wanted: unknown, options: unknown): { readonly test: (value: string) => boolean } {
  if (typeof wanted !== 'string') throw badRequest('The pattern of $regex is a text.');
  if (wanted.length > LONGEST_PATTERN) throw badRequest('The pattern of $regex is too long.');
  const ignoresCase = typeof options === 'string' && options.includes('i');
  const told = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw error instanceof SplError
        ? badRequest(`The pattern of $regex is invalid: ${wanted}: ${error.message}`)
        : error;
    }
  };
  const regex = told(() => translateRegex(ignoresCase ? `(?i)${wanted}` : wanted));
  return { test: (value) => told(() => regex.test(value)) };
}

function matchesOperators(value: unknown, operators: Plain): boolean {
  return Object.entries(operators).every(([name, wanted]) => {
    if (name === '$options') return true;
    if (name === '$not' && isPlain(wanted)) return !matchesOperators(value, wanted);
    if (name === '$regex') {
      return typeof value === 'string' && patternOf(wanted, operators['$options']).test(value);
    }
    const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
    if (!operator) throw badRequest(`Unknown operator in the query: ${name}`);
    return operator(value, wanted);
  });
}

/** Whether a record meets a query in the manner of MongoDB, as the KV store takes it. Throws SplunkError. */
export function matchesQuery(record: KvRecord, query: unknown): boolean {
  if (!isPlain(query)) throw badRequest('JSON in the request is invalid: a query is an object.');
  return Object.entries(query).every(([name, wanted]) => {
    if (name === '$and' || name === '$or' || name === '$nor') {
      if (!Array.isArray(wanted)) throw badRequest(`${name} takes a list.`);
      const found = wanted.map((part) => matchesQuery(record, part));
      return name === '$and'
        ? found.every(Boolean)
        : name === '$or'
          ? found.some(Boolean)
          : !found.some(Boolean);
    }
    if (name === '$not') return !matchesQuery(record, wanted);
    const value = fieldOf(record, name);
    const operators = isPlain(wanted) && Object.keys(wanted).some((key) => key.startsWith('$'));
    return operators ? matchesOperators(value, wanted as Plain) : equal(value, wanted);
  });
}

/** `a,-b` or `a:1,b:-1`: records in that order. */
export function sortRecords(records: readonly KvRecord[], sort: string): readonly KvRecord[] {
  const keys = sort
    .split(',')
    .map((key) => /^\s*([+-]?)([\w.]+)(?::\s*(-?1))?\s*$/.exec(key))
    .flatMap((match) =>
      match ? [{ name: match[2] as string, sign: match[1] === '-' || match[3] === '-1' ? -1 : 1 }] : [],
    );
  return [...records].sort((a, b) => {
    for (const { name, sign } of keys) {
      const found = order(fieldOf(a, name), fieldOf(b, name)) ?? 0;
      if (found !== 0) return sign * found;
    }
    return 0;
  });
}

/** `a,b` keeps fields, `a:0` leaves fields out; the key stays unless it is left out by name. */
export function projected(record: KvRecord, fields: string): Plain {
  const parts = fields.split(',').map((part) => part.trim().split(':'));
  const left = parts.filter(([, wanted]) => wanted === '0').map(([name]) => name);
  const kept = parts.filter(([, wanted]) => wanted !== '0').map(([name]) => name);
  const entries = Object.entries(record).filter(
    ([name]) => !left.includes(name) && (kept.length === 0 || kept.includes(name) || name === '_key'),
  );
  return Object.fromEntries(entries);
}
