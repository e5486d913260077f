import { translateRegex } from '../regex/translate';
import type { FunctionDefinition } from '../function';
import type { Value } from '../value';
import { asNumber, asText, fromTexts, isMulti, texts } from '../value';
import { checkRegexAt } from './text-function';
import { addSpan, parseTimeSpan } from '../time/bucket';

const LONGEST_RANGE = 1_000_000;

/** mvrange: numbers from start up to, not including, end; the step is a number or a span of time. */
function range(start: number, end: number, step: Value, zone: string): Value {
  const number = step === null ? null : asNumber(step);
  const span = number === null && typeof step === 'string' ? parseTimeSpan(step) : undefined;
  const next =
    number !== null ? (x: number) => x + number : span ? (x: number) => addSpan(x, span, zone) : undefined;
  if (!next || number === 0) return null;
  const downward = number !== null && number < 0;
  const found: string[] = [];
  for (let x = start; downward ? x > end : x < end; x = next(x)) {
    found.push(asText(Number(x.toPrecision(15))) as string);
    if (found.length >= LONGEST_RANGE) break;
  }
  return fromTexts(found);
}

/** Splits a text at every delimiter; an empty delimiter splits into characters. */
function split(value: Value, delimiter: string): Value {
  const text = asText(value);
  if (text === null) return null;
  return fromTexts(delimiter === '' ? [...text] : text.split(delimiter));
}

/** Splits a search string into its commands, by pipes outside of quotes and brackets. */
function commandNames(search: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  const add = (end: number): void => {
    const text = search.slice(start, end).trim();
    const first = /^[A-Za-z_][\w-]*/.exec(text)?.[0];
    if (first !== undefined)
      found.push(start === 0 && !search.trimStart().startsWith('|') ? 'search' : first);
  };
  for (let at = 0; at < search.length; at++) {
    const character = search[at];
    if (character === '\\') at++;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '[') depth++;
    else if (character === ']') depth--;
    else if (character === '|' && depth === 0) {
      add(at);
      start = at + 1;
    }
  }
  add(search.length);
  return found;
}

/**
 * Multivalue functions.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/MultivalueEvalFunctions
 */
export const multivalueFunctions: readonly FunctionDefinition[] = [
  {
    name: 'commands',
    arity: { least: 1, most: 1 },
    call: ([value = null]) => (value === null ? null : fromTexts(commandNames(asText(value) as string))),
  },
  {
    name: 'mvappend',
    arity: { least: 1, most: Infinity },
    call: (args) => fromTexts(args.flatMap((arg) => texts(arg))),
  },
  {
    name: 'mvcount',
    arity: { least: 1, most: 1 },
    call: ([value = null]) => (value === null ? null : texts(value).length),
  },
  {
    name: 'mvdedup',
    arity: { least: 1, most: 1 },
    call: ([value = null]) => (isMulti(value) ? fromTexts([...new Set(value)]) : value),
  },
  {
    name: 'mvfilter',
    arity: { least: 1, most: 1 },
    check: ([predicate]) =>
      predicate?.fields.length === 1 ? undefined : 'the expression must use exactly one field',
    perValue: ([predicate], field) => {
      const name = predicate?.fields[0];
      if (!predicate || name === undefined) return null;
      return fromTexts(texts(field(name)).filter((text) => predicate.valueWith(name, text) === true));
    },
  },
  {
    name: 'mvfind',
    arity: { least: 2, most: 2 },
    check: checkRegexAt(1),
    prepare: ([, literal]) => {
      const known = typeof literal === 'string' ? translateRegex(literal) : undefined;
      return ([value = null, pattern = null]) => {
        const source = asText(pattern);
        if (value === null || source === null) return null;
        const regex = known ?? translateRegex(source);
        const index = texts(value).findIndex((text) => regex.test(text));
        return index < 0 ? null : index;
      };
    },
  },
  {
    name: 'mvindex',
    arity: { least: 2, most: 3 },
    call: ([value = null, first = null, last]) => {
      const list = texts(value);
      const from = asNumber(first);
      const to = last === undefined ? from : asNumber(last);
      if (from === null || to === null) return null;
      const start = from < 0 ? list.length + from : from;
      const end = to < 0 ? list.length + to : to;
      if (start < 0 || start >= list.length || end < start) return null;
      return fromTexts(list.slice(start, end + 1));
    },
  },
  {
    name: 'mvjoin',
    arity: { least: 2, most: 2 },
    call: ([value = null, delimiter = null]) => {
      const between = asText(delimiter);
      return value === null || between === null ? null : texts(value).join(between);
    },
  },
  {
    name: 'mvmap',
    arity: { least: 2, most: 2 },
    check: ([list, expression]) => {
      if (list?.fields.length !== 1) return 'the first argument must use exactly one field';
      return expression?.fields.includes(list.fields[0] as string) || expression?.fields.length === 0
        ? undefined
        : `the expression must use the field '${list.fields[0]}'`;
    },
    perValue: ([list, expression]) => {
      const name = list?.fields[0];
      if (!list || !expression || name === undefined) return null;
      return fromTexts(texts(list.value()).flatMap((text) => texts(expression.valueWith(name, text))));
    },
  },
  {
    name: 'mvrange',
    arity: { least: 2, most: 3 },
    call: ([first = null, second = null, step = 1], context) => {
      const start = asNumber(first);
      const end = asNumber(second);
      return start === null || end === null ? null : range(start, end, step, context.timeZone);
    },
  },
  {
    name: 'mvsort',
    arity: { least: 1, most: 1 },
    call: ([value = null]) => (isMulti(value) ? [...value].sort(byCodePoint) : value),
  },
  {
    name: 'mvzip',
    arity: { least: 2, most: 3 },
    call: ([left = null, right = null, delimiter = ',']) => {
      const between = asText(delimiter);
      if (left === null || right === null || between === null) return null;
      const second = texts(right);
      return fromTexts(
        texts(left)
          .slice(0, second.length)
          .map((text, index) => `${text}${between}${second[index]}`),
      );
    },
  },
  {
    name: 'split',
    arity: { least: 2, most: 2 },
    call: ([value = null, delimiter = null]) => {
      const at = asText(delimiter);
      return at === null ? null : split(value, at);
    },
  },
];

function byCodePoint(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
