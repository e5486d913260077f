import { isIPv4 } from 'node:net';
import type { FunctionDefinition } from '../function';
import type { Value } from '../value';
import { asNumber, asText, fromTexts, isMulti, numberText } from '../value';
import { jsonFieldText } from './spath-path';
import { parseJson } from './json-text';
import { asDuration, asHex, parseInBase, withCommas } from './number-text';
import { printf } from './printf';

function toNumber(value: Value, base: number): number | null {
  if (typeof value === 'number' && base === 10) return value;
  if (value === null || isMulti(value) || typeof value === 'boolean') return null;
  if (/^\s|\s$/.test(asText(value) as string)) return null;
  if (base === 10) return asNumber(value);
  return parseInBase(asText(value) as string, base);
}

function toText(value: Value, format: string): Value {
  const x = asNumber(value);
  switch (format) {
    case 'commas':
      return x === null ? asText(value) : withCommas(x);
    case 'duration':
      return x === null ? asText(value) : asDuration(x);
    case 'hex':
      return x === null ? asText(value) : isWhole(x) ? asHex(x) : null;
    case 'binary':
      return x === null ? asText(value) : isWhole(x) ? x.toString(2) : null;
    default:
      return null;
  }
}

/** Whether "hex" and "binary" take a number: whole, not negative, of at most 53 bits. */
function isWhole(x: number): boolean {
  return Number.isSafeInteger(x) && x >= 0;
}

function masked(mask: string, address: string): string | null {
  if (!isIPv4(mask) || !isIPv4(address)) return null;
  const bits = mask.split('.').map(Number);
  return address
    .split('.')
    .map((part, index) => Number(part) & (bits[index] ?? 0))
    .join('.');
}

/** Whether tonumber reads digits of this base. */
function isBase(x: number): boolean {
  return Number.isInteger(x) && x >= 2 && x <= 36;
}

const TEXT_FORMATS = ['commas', 'duration', 'hex', 'binary'];

/**
 * Conversion functions. What cannot be converted gives null.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/ConversionFunctions
 */
export const conversionFunctions: readonly FunctionDefinition[] = [
  {
    name: 'ipmask',
    arity: { least: 2, most: 2 },
    call: ([mask = null, address = null]) => {
      const bits = asText(mask);
      const text = asText(address);
      return bits === null || text === null ? null : masked(bits, text);
    },
  },
  {
    name: 'printf',
    arity: { least: 1, most: Infinity },
    call: ([format = null, ...args]) => {
      const text = asText(format);
      return text === null ? null : printf(text, args);
    },
  },
  {
    name: 'tonumber',
    arity: { least: 1, most: 2 },
    check: ([text, base]) => {
      const radix = base === undefined ? 10 : asNumber(base.literal ?? null);
      if (radix !== null && !isBase(radix))
        return `the base ${numberText(radix)} is no whole number from 2 to 36`;
      if (typeof text?.literal !== 'string' || radix === null || /^\s|\s$/.test(text.literal))
        return undefined;
      return toNumber(text.literal, radix) === null ? `'${text.literal}' is not a number` : undefined;
    },
    call: ([value = null, base = 10]) => {
      const radix = asNumber(base);
      return radix === null || !isBase(radix) ? null : toNumber(value, radix);
    },
  },
  {
    name: 'tostring',
    arity: { least: 1, most: 2 },
    check: ([, format]) =>
      typeof format?.literal === 'string' && !TEXT_FORMATS.includes(format.literal)
        ? `the format '${format.literal}' is not one of ${TEXT_FORMATS.join(', ')}`
        : undefined,
    call: ([value = null, format]) => {
      if (value === null) return format === undefined ? 'Null' : null;
      if (format === undefined) return isMulti(value) ? value : asText(value);
      return toText(value, asText(format) ?? '');
    },
  },
  {
    name: 'tobool',
    arity: { least: 1, most: 1 },
    boolean: true,
    call: ([value = null]) => {
      if (typeof value === 'boolean') return value;
      const x = asNumber(value);
      if (x !== null) return x !== 0;
      if (value === 'true' || value === 'True') return true;
      return value === 'false' || value === 'False' ? false : null;
    },
  },
  {
    name: 'todouble',
    arity: { least: 1, most: 2 },
    call: ([value = null, base = 10]) => toNumber(value, asNumber(base) ?? 10),
  },
  {
    name: 'toint',
    arity: { least: 1, most: 2 },
    call: ([value = null, base = 10]) => {
      const x = toNumber(value, asNumber(base) ?? 10);
      return x === null ? null : Math.floor(x);
    },
  },
  {
    name: 'tomv',
    arity: { least: 1, most: 1 },
    call: ([value = null]) => {
      const json = typeof value === 'string' ? parseJson(value)?.value : undefined;
      return Array.isArray(json) ? fromTexts(json.map(jsonFieldText)) : isMulti(value) ? value : null;
    },
  },
  {
    name: 'toarray',
    arity: { least: 1, most: 1 },
    call: ([value = null]) => {
      if (isMulti(value)) return JSON.stringify(value.map((text) => parseJson(text)?.value ?? null));
      const json = typeof value === 'string' ? parseJson(value)?.value : undefined;
      return Array.isArray(json) ? JSON.stringify(json) : null;
    },
  },
  {
    name: 'toobject',
    arity: { least: 1, most: 1 },
    call: ([value = null]) => {
      const json = typeof value === 'string' ? parseJson(value)?.value : undefined;
      return typeof json === 'object' && json !== null && !Array.isArray(json) ? JSON.stringify(json) : null;
    },
  },
];
