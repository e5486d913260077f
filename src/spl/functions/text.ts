import { compileReplacement } from '../regex/replace';
import { translateRegex } from '../regex/translate';
import type { FunctionDefinition } from '../function';
import type { Value } from '../value';
import { asNumber, asText, fromTexts, isMulti } from '../value';
import { spathValues } from './spath-path';
import { checkRegexAt, mapText, ofOneText } from './text-function';

/** Cuts characters off the ends of a text: blanks and tabs, or any of the characters given. */
function trimmer(characters: string | undefined, left: boolean, right: boolean): (text: string) => string {
  const set = new Set(characters === undefined ? [' ', '\t'] : [...characters]);
  return (text) => {
    let start = 0;
    let end = text.length;
    if (left) while (start < end && set.has(text[start] as string)) start++;
    if (right) while (end > start && set.has(text[end - 1] as string)) end--;
    return text.slice(start, end);
  };
}

function trimming(name: string, left: boolean, right: boolean): FunctionDefinition {
  return {
    name,
    arity: { least: 1, most: 2 },
    prepare: (literals) => {
      const given = literals[1];
      const known =
        literals.length < 2
          ? trimmer(undefined, left, right)
          : typeof given === 'string'
            ? trimmer(given, left, right)
            : undefined;
      return ([value = null, characters = null]) => {
        if (known) return ofOneText(value, known);
        const text = asText(characters);
        return text === null ? null : ofOneText(value, trimmer(text, left, right));
      };
    },
  };
}

/**
 * A part of a text by characters, as SQLite's substr: from 1, or from the end when negative; characters
 * before the first count, and a negative length means those before the start.
 */
function substring(text: string, start: number, length: number): string {
  const characters = /[\ud800-\udfff]/.test(text) ? [...text] : text;
  let from = start;
  let count = Math.abs(length);
  if (from < 0) {
    from += characters.length;
    if (from < 0) {
      count = length < 0 ? 0 : Math.max(count + from, 0);
      from = 0;
    }
  } else if (from > 0) from--;
  else if (count > 0) count--;
  if (length < 0) {
    from -= count;
    if (from < 0) {
      count += from;
      from = 0;
    }
  }
  const part = characters.slice(from, from + Math.max(count, 0));
  return typeof part === 'string' ? part : part.join('');
}

/** Percent-decoding by bytes as UTF-8; `+` stays, and what is no escape stays. */
function urlDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

function perText(name: string, change: (text: string) => string): FunctionDefinition {
  return { name, arity: { least: 1, most: 1 }, call: ([value = null]) => mapText(value, change) };
}

/**
 * Text functions. Null gives null. lower and upper treat a multivalue value by value; the others do not support
 * multivalues and give null. Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/TextFunctions
 */
export const textFunctions: readonly FunctionDefinition[] = [
  {
    name: 'len',
    arity: { least: 1, most: 1 },
    call: ([value = null]) => {
      if (value === null || isMulti(value)) return null;
      const text = asText(value) as string;
      return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
    },
  },
  perText('lower', (text) => text.toLowerCase()),
  perText('upper', (text) => text.toUpperCase()),
  {
    name: 'urldecode',
    arity: { least: 1, most: 1 },
    call: ([value = null]) => ofOneText(value, urlDecoded),
  },
  trimming('trim', true, true),
  trimming('ltrim', true, false),
  trimming('rtrim', false, true),
  {
    name: 'substr',
    arity: { least: 2, most: 3 },
    call: ([value = null, start = null, length = Infinity]) => {
      const from = asNumber(start);
      const count = asNumber(length);
      if (value === null || isMulti(value) || from === null || count === null) return null;
      return substring(asText(value) as string, Math.trunc(from), Math.trunc(count));
    },
  },
  {
    name: 'replace',
    arity: { least: 3, most: 3 },
    check: checkRegexAt(1),
    prepare: ([, pattern, replacement]) => {
      const knownRegex = typeof pattern === 'string' ? translateRegex(pattern) : undefined;
      const knownText = typeof replacement === 'string' ? compileReplacement(replacement) : undefined;
      return ([value = null, patternValue = null, replacementValue = null]): Value => {
        const source = asText(patternValue);
        const text = asText(replacementValue);
        if (source === null || text === null) return null;
        const regex = knownRegex ?? translateRegex(source);
        const fill = knownText ?? compileReplacement(text);
        return ofOneText(value, (one) => regex.replaceAll(one, fill));
      };
    },
  },
  {
    name: 'spath',
    arity: { least: 2, most: 2 },
    call: ([value = null, path = null]) => {
      const text = isMulti(value) ? null : asText(value);
      const steps = asText(path);
      return text === null || steps === null ? null : fromTexts(spathValues(text, steps));
    },
  },
];
