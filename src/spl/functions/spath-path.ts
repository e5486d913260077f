import type { Json } from './json-text';
import { parseJson } from './json-text';
import { parseXml, type XmlNode } from './xml-tree';

/** A step of a path: a member's name, then array places: a number from 0, or all. */
interface Step {
  readonly name: string;
  readonly indexes: readonly (number | 'all')[];
  readonly attribute?: string;
}

/**
 * Reads a path of spath: `a.b{}.c`, `a{2}.d`, and for XML `a.b{2}.c{@id}`. Steps are apart by dots.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Spath
 */
export function parsePath(path: string): readonly Step[] {
  return path.split('.').map((part) => {
    const name = /^[^{]*/.exec(part)?.[0] ?? '';
    const indexes: (number | 'all')[] = [];
    let attribute: string | undefined;
    for (const [, inner = ''] of part.slice(name.length).matchAll(/\{([^}]*)\}/g)) {
      if (inner.startsWith('@')) attribute = inner.slice(1);
      else indexes.push(inner === '' ? 'all' : Number(inner));
    }
    return attribute === undefined ? { name, indexes } : { name, indexes, attribute };
  });
}

/** The nodes of a JSON value at a path, in document order. JSON arrays count from 0. */
export function jsonAt(value: Json, path: readonly Step[]): readonly Json[] {
  let nodes: readonly Json[] = [value];
  for (const step of path) {
    if (step.attribute !== undefined) return [];
    if (step.name !== '') nodes = nodes.flatMap((node) => member(node, step.name));
    for (const index of step.indexes) {
      nodes = nodes.flatMap((node) =>
        Array.isArray(node) ? (index === 'all' ? (node as Json[]) : node.slice(index, index + 1)) : [],
      );
    }
  }
  return nodes;
}

function member(node: Json, name: string): readonly Json[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [];
  return Object.hasOwn(node, name) ? [(node as Readonly<Record<string, Json>>)[name] as Json] : [];
}

/** A JSON value as the text of a field: texts bare, objects and arrays as JSON, null as `null`. */
export function jsonFieldText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The nodes of an XML tree at a path. Elements of one name count from 1, as spath's documentation has it. */
function xmlAt(root: XmlNode, path: readonly Step[]): readonly string[] {
  let nodes: readonly XmlNode[] = [{ name: '', attributes: {}, children: [root], text: '' }];
  for (const [at, step] of path.entries()) {
    nodes = nodes.flatMap((node) => {
      const named = node.children.filter((child) => child.name === step.name);
      const index = step.indexes[0];
      return typeof index === 'number' ? named.slice(index - 1, index) : named;
    });
    if (step.attribute !== undefined) {
      const name = step.attribute;
      if (at < path.length - 1) return [];
      return nodes.flatMap((node) =>
        Object.hasOwn(node.attributes, name) ? [node.attributes[name] as string] : [],
      );
    }
  }
  return nodes.map((node) => node.text);
}

/** The texts at a path of a JSON or XML text; none where it is neither or has no such path. */
export function spathValues(text: string, path: string): readonly string[] {
  const steps = parsePath(path);
  const json = parseJson(text);
  if (json) return jsonAt(json.value, steps).map(jsonFieldText);
  const xml = parseXml(text);
  return xml ? xmlAt(xml, steps) : [];
}

/** All fields of a JSON or XML text by their paths, as auto-extraction of spath names them. */
export function spathFields(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    const list = found.get(name);
    if (list) list.push(value);
    else found.set(name, [value]);
  };
  const json = parseJson(text);
  if (json) {
    if (typeof json.value === 'object') flattenJson(json.value, '', add);
    return found;
  }
  const xml = parseXml(text);
  if (xml) flattenXml(xml, xml.name, add);
  return found;
}

function flattenJson(value: Json, path: string, add: (name: string, text: string) => void): void {
  if (Array.isArray(value)) {
    for (const one of value as readonly Json[]) flattenJson(one, `${path}{}`, add);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value))
      flattenJson(one, path === '' ? name : `${path}.${name}`, add);
  } else if (path !== '') add(path, jsonFieldText(value));
}

function flattenXml(node: XmlNode, path: string, add: (name: string, text: string) => void): void {
  for (const [name, value] of Object.entries(node.attributes)) add(`${path}{@${name}}`, value);
  if (node.children.length === 0 && node.text !== '') add(path, node.text);
  for (const child of node.children) flattenXml(child, `${path}.${child.name}`, add);
}
