import { compileReplacement } from '../regex/replace';
import { translateRegex } from '../regex/translate';
import type { FunctionDefinition } from '../function';
import type { Value } from '../value';
import { asNumber, asText, fromTexts, isMulti } from '../value';
import { spathValues } from './spath-path';
import { checkRegexAt, mapText } from './text-function';

/** Cuts characters off the ends of a text: white space, or any of the characters given. */
function trimmer(characters: string | undefined, left: boolean, right: boolean): (text: string) => string {
  const set = new Set(characters === undefined ? [' ', '\t', '\n', '\r', '\v', '\f'] : [...characters]);
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
        if (known) return mapText(value, known);
        const text = asText(characters);
        return text === null ? null : mapText(value, trimmer(text, left, right));
      };
    },
  };
}

/** A part of a text by characters: from 1, or from the end when negative; null outside it. */
function substring(text: string, start: number, length: number | undefined): string | null {
  const characters = /[\ud800-\udfff]/.test(text) ? [...text] : text;
  const from = start < 0 ? Math.max(characters.length + start, 0) : Math.max(start - 1, 0);
  if (length !== undefined && length < 0) return null;
  const part = characters.slice(from, length === undefined ? undefined : from + length);
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
 * Text functions. Null gives null; a multivalue is treated value by value, except by len, which
 * has no answer for it. Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/TextFunctions
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
  perText('urldecode', urlDecoded),
  trimming('trim', true, true),
  trimming('ltrim', true, false),
  trimming('rtrim', false, true),
  {
    name: 'substr',
    arity: { least: 2, most: 3 },
    call: ([value = null, start = null, length]) => {
      const from = asNumber(start);
      const count = length === undefined ? undefined : asNumber(length);
      if (value === null || from === null || count === null) return null;
      const cut = (text: string): string | null =>
        substring(text, Math.trunc(from), count === undefined ? undefined : Math.trunc(count));
      if (!isMulti(value)) return cut(asText(value) as string);
      return fromTexts(value.flatMap((text) => cut(text) ?? []));
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
        return mapText(value, (one) => regex.replaceAll(one, fill));
      };
    },
  },
  {
    name: 'spath',
    arity: { least: 2, most: 2 },
    call: ([value = null, path = null]) => {
      const text = asText(value);
      const steps = asText(path);
      return text === null || steps === null ? null : fromTexts(spathValues(text, steps));
    },
  },
];
