import type { FunctionDefinition } from '../function';
import type { Value } from '../value';
import { asNumber, asText, fromTexts, isMulti, texts } from '../value';
import { editAt, withMember, withoutMember, type Edit } from './json-edit';
import type { Json } from './json-text';
import { parseJson } from './json-text';
import { jsonAt, jsonFieldText, parsePath } from './spath-path';

/**
 * A value as JSON: numbers and fields' texts that are numbers as numbers, objects and arrays in JSON text
 * as such, other texts as texts; a multivalue as an array. A text literal that is a number stays text.
 */
function toJson(value: Value, literal?: Value): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (isMulti(value)) return value.map((text) => toJson(text));
  if (/^\s*[[{]/.test(value)) {
    const parsed = parseJson(value);
    if (parsed) return parsed.value;
  }
  const number = typeof literal === 'string' ? null : asNumber(value);
  return number ?? value;
}

/** A piece of JSON as a value: texts bare, numbers as such, objects and arrays as JSON text. */
function fromJson(value: Json | undefined): Value {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'boolean' ? String(value) : value;
}

function readJson(value: Value): Json | undefined {
  return typeof value === 'string' ? parseJson(value)?.value : undefined;
}

function readObject(value: Value): Readonly<Record<string, Json>> | undefined {
  const found = readJson(value);
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
  return found as Readonly<Record<string, Json>>;
}

/** What one path finds: one value as it is, several as a JSON array, nothing as undefined. */
function extract(json: Json, path: string): Json | undefined {
  if (path === '{}') return json;
  const found = jsonAt(json, parsePath(path));
  return path.includes('{}') && found.length > 0 ? found : found[0];
}

/** An array as it is, anything else as the one element of an array. */
function wrapped(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** A function that changes a JSON text at paths: name(json, path, value, path, value ...). */
function editing(name: string, edit: (value: Json) => Edit, exact = false): FunctionDefinition {
  return {
    name,
    arity: { least: 3, most: Infinity },
    check: (args) => (args.length % 2 === 1 ? undefined : 'each path needs a value'),
    prepare:
      (literals) =>
      (args): Value => {
        let json = readJson(args[0] ?? null);
        if (json === undefined) return null;
        for (let at = 1; at + 1 < args.length; at += 2) {
          const path = asText(args[at] ?? null);
          if (path === null) return null;
          const change = edit(toJson(args[at + 1] ?? null, literals[at + 1]));
          if (!exact) json = editAt(json, path, change);
          else if (typeof json === 'object' && json !== null && !Array.isArray(json)) {
            const members = json as Readonly<Record<string, Json>>;
            json = withMember(members, path, change(members[path]) ?? null);
          }
        }
        return JSON.stringify(json);
      },
  };
}

/**
 * JSON functions. Text that is no JSON gives null.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/JSONFunctions
 */
export const jsonFunctions: readonly FunctionDefinition[] = [
  {
    name: 'json',
    arity: { least: 1, most: 1 },
    call: ([value = null]) => {
      const text = asText(value);
      return text !== null && parseJson(text) ? text : null;
    },
  },
  {
    name: 'json_object',
    arity: { least: 0, most: Infinity },
    check: (args) => (args.length % 2 === 0 ? undefined : 'each key needs a value'),
    prepare: (literals) => (args) => {
      const entries: [string, Json][] = [];
      for (let at = 0; at + 1 < args.length; at += 2) {
        const key = asText(args[at] ?? null);
        if (key === null) return null;
        entries.push([key, toJson(args[at + 1] ?? null, literals[at + 1])]);
      }
      return JSON.stringify(Object.fromEntries(entries));
    },
  },
  {
    name: 'json_array',
    arity: { least: 0, most: Infinity },
    prepare: (literals) => (args) => JSON.stringify(args.map((arg, at) => toJson(arg, literals[at]))),
  },
  editing('json_set', (value) => () => value),
  editing('json_set_exact', (value) => () => value, true),
  editing(
    'json_append',
    (value) => (current) => (current === undefined ? undefined : [...wrapped(current), value]),
  ),
  editing('json_extend', (value) => (current) => {
    if (current === undefined || !Array.isArray(value)) return undefined;
    return [...wrapped(current), ...(value as readonly Json[])];
  }),
  {
    name: 'json_delete',
    arity: { least: 2, most: Infinity },
    call: ([value = null, ...keys]) => {
      const json = readObject(value);
      if (!json) return null;
      const gone = keys.flatMap((key) => {
        const list = typeof key === 'string' ? readJson(key) : undefined;
        return Array.isArray(list) ? list.map(String) : texts(key);
      });
      return JSON.stringify(
        gone.reduce<Json>((result, path) => withoutMember(result, path.split('.')), json),
      );
    },
  },
  {
    name: 'json_entries',
    arity: { least: 1, most: 1 },
    call: ([value = null]) => {
      const json = readObject(value);
      return json ? JSON.stringify(Object.entries(json).map(([key, one]) => ({ key, value: one }))) : null;
    },
  },
  {
    name: 'json_extract',
    arity: { least: 1, most: Infinity },
    call: ([value = null, ...paths]) => {
      const json = readJson(value);
      if (json === undefined) return null;
      if (paths.length === 0) return fromJson(json);
      const found = paths.map((path) => extract(json, asText(path) ?? ''));
      return found.length === 1 ? fromJson(found[0]) : JSON.stringify(found.map((one) => one ?? null));
    },
  },
  {
    name: 'json_extract_exact',
    arity: { least: 1, most: Infinity },
    call: ([value = null, ...keys]) => {
      const json = readObject(value);
      if (!json) return null;
      const found = keys.map((key) => {
        const name = asText(key) ?? '';
        return Object.hasOwn(json, name) ? json[name] : undefined;
      });
      if (found.length === 0) return JSON.stringify(json);
      return found.length === 1 ? fromJson(found[0]) : JSON.stringify(found.map((one) => one ?? null));
    },
  },
  {
    name: 'json_has_key_exact',
    arity: { least: 2, most: 2 },
    boolean: true,
    call: ([value = null, key = null]) => {
      const json = readObject(value);
      return json ? Object.hasOwn(json, asText(key) ?? '') : null;
    },
  },
  {
    name: 'json_keys',
    arity: { least: 1, most: 1 },
    call: ([value = null]) => {
      const json = readObject(value);
      return json ? JSON.stringify(Object.keys(json)) : null;
    },
  },
  {
    name: 'json_valid',
    arity: { least: 1, most: 1 },
    boolean: true,
    call: ([value = null]) => {
      const text = asText(value);
      return text === null ? null : parseJson(text) !== undefined;
    },
  },
  {
    name: 'json_array_to_mv',
    arity: { least: 1, most: 2 },
    call: ([value = null, quoted = false]) => {
      const json = readJson(value);
      if (!Array.isArray(json)) return null;
      return fromTexts(json.map((one: Json) => (quoted === true ? JSON.stringify(one) : jsonFieldText(one))));
    },
  },
  {
    name: 'mv_to_json_array',
    arity: { least: 1, most: 2 },
    call: ([value = null, infer = false]) => {
      if (value === null) return null;
      return JSON.stringify(
        texts(value).map((text) => (infer === true ? (parseJson(text)?.value ?? null) : text)),
      );
    },
  },
];
