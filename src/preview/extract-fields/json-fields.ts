import { parseJson, type Json } from '../../spl/functions/json-text';
import { addValue, NOTHING, type Extracted } from './extraction-rule';

const DEEPEST = 50;

/**
 * The fields of a JSON text, named as spath names them: `a.b` for members, `a{}` for the items of a list. Null
 * is a value without text and gives the text `null`. A text that is no JSON gives nothing.
 * Source: Splunk Search Reference, "spath".
 */
export function jsonFields(text: string): Extracted {
  const parsed = parseJson(text);
  if (!parsed) return NOTHING;
  const found = new Map<string, string | readonly string[]>();
  walk(parsed.value, '', 0, found);
  return found;
}

function walk(
  value: Json,
  name: string,
  depth: number,
  found: Map<string, string | readonly string[]>,
): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) walk(item, `${name}{}`, depth + 1, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      walk(member, name === '' ? key : `${name}.${key}`, depth + 1, found);
    }
  } else if (name !== '') {
    const content = value === null ? 'null' : String(value);
    if (content !== '') addValue(found, name, content, true);
  }
}
