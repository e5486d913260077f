import { parseXml, type XmlNode } from '../../spl/functions/xml-tree';
import { addValue, NOTHING, type Extracted } from './extraction-rule';

const DEEPEST = 50;

/**
 * The fields of an XML text, named as spath names them: `a.b` for elements, `a.b{@c}` for attributes. A text
 * that is no XML gives nothing. Source: Splunk Search Reference, "spath".
 */
export function xmlFields(text: string): Extracted {
  const root = parseXml(text);
  if (!root) return NOTHING;
  const found = new Map<string, string | readonly string[]>();
  walk(root, root.name, 0, found);
  return found;
}

function walk(
  node: XmlNode,
  name: string,
  depth: number,
  found: Map<string, string | readonly string[]>,
): void {
  if (depth > DEEPEST) return;
  for (const [attribute, value] of Object.entries(node.attributes)) {
    if (value !== '') addValue(found, `${name}{@${attribute}}`, value, true);
  }
  if (node.text !== '') addValue(found, name, node.text, true);
  for (const child of node.children) walk(child, `${name}.${child.name}`, depth + 1, found);
}
