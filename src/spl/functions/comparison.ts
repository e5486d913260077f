import type { FunctionDefinition } from '../function';
import { likeTest } from './like-test';
import { runtimeError } from '../error';
import { translateRegex } from '../regex/translate';
import type { Value } from '../value';
import { asNumber, asText, isMulti, texts } from '../value';
import { cidrTest } from './cidr';
import { anyText, checkRegexAt } from './text-function';

/** Whether eval's `=` holds: as numbers where both are, otherwise as texts; null where one is null. */
function equal(left: Value, right: Value): boolean | null {
  if (left === null || right === null) return null;
  if (isMulti(left)) return left.some((text) => equal(text, right) === true);
  const x = asNumber(left);
  const y = asNumber(right);
  return x !== null && y !== null ? x === y : asText(left) === asText(right);
}

/**
 * Comparison and conditional functions; searchmatch is built by the expression parser, since it reads
 * whole rows. A missing subject gives null, which no condition takes for true.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/ConditionalFunctions
 */
export const comparisonFunctions: readonly FunctionDefinition[] = [
  {
    name: 'case',
    arity: { least: 2, most: Infinity },
    check: (args) => (args.length % 2 === 0 ? undefined : 'each condition needs a value'),
    lazy: (args) => {
      for (let at = 0; at + 1 < args.length; at += 2)
        if (args[at]?.() === true) return args[at + 1]?.() ?? null;
      return null;
    },
  },
  {
    name: 'validate',
    arity: { least: 2, most: Infinity },
    check: (args) => (args.length % 2 === 0 ? undefined : 'each condition needs a value'),
    lazy: (args) => {
      for (let at = 0; at + 1 < args.length; at += 2)
        if (args[at]?.() === false) return args[at + 1]?.() ?? null;
      return null;
    },
  },
  {
    name: 'if',
    arity: { least: 3, most: 3 },
    lazy: (args) => (args[0]?.() === true ? args[1]?.() : args[2]?.()) ?? null,
  },
  {
    name: 'coalesce',
    arity: { least: 1, most: Infinity },
    lazy: (args) => {
      for (const arg of args) {
        const value = arg();
        if (value !== null) return value;
      }
      return null;
    },
  },
  {
    name: 'nullif',
    arity: { least: 2, most: 2 },
    call: ([first = null, second = null]) => (equal(first, second) === true ? null : first),
  },
  { name: 'null', arity: { least: 0, most: 0 }, call: () => null },
  { name: 'true', arity: { least: 0, most: 0 }, boolean: true, call: () => true },
  { name: 'false', arity: { least: 0, most: 0 }, boolean: true, call: () => false },
  {
    name: 'in',
    arity: { least: 2, most: Infinity },
    boolean: true,
    call: ([value = null, ...list]) =>
      value === null ? null : list.some((one) => equal(value, one) === true),
  },
  {
    name: 'like',
    arity: { least: 2, most: 2 },
    boolean: true,
    prepare: ([, literal]) => {
      const known = typeof literal === 'string' ? likeTest(literal) : undefined;
      return ([value = null, pattern = null]) => {
        const text = asText(pattern);
        if (text === null) return null;
        return anyText(value, known ?? likeTest(text));
      };
    },
  },
  {
    name: 'match',
    arity: { least: 2, most: 2 },
    check: checkRegexAt(1),
    boolean: true,
    prepare: ([, literal]) => {
      const known = typeof literal === 'string' ? translateRegex(literal) : undefined;
      return ([value = null, pattern = null]) => {
        const text = asText(pattern);
        if (text === null) return null;
        const regex = known ?? translateRegex(text);
        return anyText(value, (one) => regex.test(one));
      };
    },
  },
  {
    name: 'cidrmatch',
    arity: { least: 2, most: 2 },
    boolean: true,
    prepare: ([literal]) => {
      const known = typeof literal === 'string' ? cidrTest(literal) : undefined;
      return ([range = null, address = null]) => {
        const text = asText(range);
        const test = known ?? (text === null ? undefined : cidrTest(text));
        return test ? anyText(address, test) : null;
      };
    },
  },
  {
    name: 'lookup',
    arity: { least: 2, most: 3 },
    prepare: ([name, , outputs], context) => {
      const table = context.host.lookup(asText(name ?? null) ?? '');
      if (!table) throw runtimeError(`The lookup table '${asText(name ?? null)}' does not exist`);
      const wanted = outputs === undefined ? undefined : jsonTexts(outputs);
      const matchers = new Map<string, ReturnType<typeof table.matcher>>();
      return ([, input = null, list = null]) => {
        const given = jsonTable(input);
        if (!given) return null;
        const keys = Object.keys(given);
        const id = JSON.stringify(keys);
        let matcher = matchers.get(id);
        if (!matcher) matchers.set(id, (matcher = table.matcher(keys)));
        const rows = matcher(
          keys.map((key) => given[key] as string),
          null,
        );
        const columns =
          wanted ?? (list === null ? table.fields.filter((field) => !(field in given)) : jsonTexts(list));
        const result = columns.flatMap((column) => {
          const values = rows.flatMap((row) => (row[column] === undefined ? [] : [row[column]]));
          return values.length === 0 ? [] : [[column, values.length === 1 ? values[0] : values] as const];
        });
        return rows.length === 0 ? null : JSON.stringify(Object.fromEntries(result));
      };
    },
  },
];

/** The texts of a JSON array, none where the value is no such array. */
function jsonTexts(value: Value): readonly string[] {
  const parsed = parsedJson(value);
  return Array.isArray(parsed) ? parsed.map(String) : [];
}

/** The members of a JSON object as texts. */
function jsonTable(value: Value): Readonly<Record<string, string>> | undefined {
  const parsed = parsedJson(value);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
  return Object.fromEntries(Object.entries(parsed).map(([name, one]) => [name, String(one)]));
}

function parsedJson(value: Value): unknown {
  try {
    return JSON.parse(texts(value).join('\n'));
  } catch {
    return undefined;
  }
}
