import { addValue, cleanKey, NOTHING, type Extracted, type ExtractionRule } from './extraction-rule';
import { jsonFields } from './json-fields';
import { xmlFields } from './xml-fields';

/** So much of an event is looked through, and so many fields are taken. Source: limits.conf.spec 9.2, [kv]. */
const MOST_CHARACTERS = 10_240;
const MOST_FIELDS = 100;

const PAIR = /([A-Za-z_][\w.:-]*)(?:=|[ \t]+=[ \t]+)(?:"([^"]*)"|('[^']*'|[^\s"',;|&<>{}()[\]][^\s",;|&]*))/g;
const ESCAPED_PAIR =
  /([A-Za-z_][\w.:-]*)(?:=|[ \t]+=[ \t]+)(?:"((?:[^"\\]|\\[^])*)"|('[^']*'|[^\s"',;|&<>{}()[\]][^\s",;|&]*))/g;

/** What KV_MODE and its companions ask for; undefined for none. Throws an Error for a mode not built here. */
export function keyValueRule(mode: string, withJson: boolean, trims = true): ExtractionRule | undefined {
  switch (mode.trim().toLowerCase()) {
    case 'none':
      return undefined;
    case 'auto':
    case '':
      return rule(
        (text) => (withJson && /^\s*[{[]/.test(text) ? jsonFields(text) : keyValues(text, false, trims)),
        true,
      );
    case 'auto_escaped':
      return rule(
        (text) => (withJson && /^\s*[{[]/.test(text) ? jsonFields(text) : keyValues(text, true, trims)),
        true,
      );
    case 'json':
      return rule(jsonFields);
    case 'xml':
      return rule(xmlFields);
    case 'multi':
      throw new Error('KV_MODE = multi runs the command multikv on each event, which is not built here');
    default:
      throw new Error(`KV_MODE = ${mode} is not built here`);
  }
}

const rule = (extract: (text: string) => Extracted, namesFromText = false): ExtractionRule => ({
  outputs: undefined,
  source: '_raw',
  adds: false,
  namesFromText,
  extract,
});

/**
 * The `key=value` and `key="some value"` pairs of a text; of a repeated key the first. Which characters end a
 * value without quotes is not documented; here it is white space and `, ; | &`; blanks may stand on both sides of
 * the equals sign. A value in single quotes keeps them. White space around a value in double quotes is no part of it
 * where `trims` (KV_TRIM_SPACES, https://docs.splunk.com/Documentation/Splunk/9.2.1/Admin/Propsconf).
 */
function keyValues(text: string, escaped: boolean, trims: boolean): Extracted {
  if (!text.includes('=')) return NOTHING;
  const searched = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
  const found = new Map<string, string | readonly string[]>();
  const take = (key: string, value: string): void => {
    const name = cleanKey(key);
    if (name !== '' && value !== '' && found.size < MOST_FIELDS) addValue(found, name, value, false);
  };
  for (const [, key = '', quoted, plain] of searched.matchAll(escaped ? ESCAPED_PAIR : PAIR)) {
    const written = quoted ?? plain ?? '';
    const value = trims ? written.trim() : written;
    take(key, escaped && quoted !== undefined ? value.replace(/\\(["\\])/g, '$1') : value);
  }
  return found;
}
