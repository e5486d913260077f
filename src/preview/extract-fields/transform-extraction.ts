import { translateRegex } from '../../spl/regex/translate';
import { isTrue, type LayeredStanza } from '../conf-layers';
import { delimitedExtraction } from './delimited-extraction';
import { addValue, cleanKey, NOTHING, type ExtractionRule } from './extraction-rule';
import { namedGroups } from './inline-extraction';

/** A piece of FORMAT: a field and its value, each a template of `$1`, `$2`, ... */
interface FormatPair {
  readonly key: string;
  readonly value: string;
}

/**
 * The rule of a stanza of transforms.conf that a `REPORT-` names: REGEX with named groups or with FORMAT, or
 * DELIMS with FIELDS. Throws an Error with the reason where it is none.
 * Source: transforms.conf.spec 9.2, "GLOBAL SETTINGS".
 */
export function transformExtraction(stanza: LayeredStanza): ExtractionRule {
  const setting = (key: string): string | undefined => stanza.settings.get(key)?.value;
  const source = setting('SOURCE_KEY')?.trim() || '_raw';
  const adds = isTrue(setting('MV_ADD'), false);
  const keepEmpty = isTrue(setting('KEEP_EMPTY_VALS'), false);
  const keyOf = isTrue(setting('CLEAN_KEYS'), true) ? cleanKey : (key: string): string => key.trim();
  const delims = setting('DELIMS');
  if (delims !== undefined) {
    return delimitedExtraction({ delims, fields: setting('FIELDS'), source, adds, keepEmpty, keyOf });
  }
  const pattern = setting('REGEX');
  if (pattern === undefined || pattern === '') throw new Error('it has neither REGEX nor DELIMS');
  const regex = translateRegex(pattern);
  const format = setting('FORMAT');
  if (format === undefined || format.trim() === '') {
    if (regex.groups.length === 0) throw new Error('REGEX names no group, and there is no FORMAT');
    return namedGroups(regex, source, true, adds, keepEmpty, keyOf);
  }
  const pairs = readFormat(format);
  const dynamic = pairs.some(({ key }) => key.includes('$'));
  return {
    outputs: dynamic ? undefined : new Set(pairs.map(({ key }) => key)),
    source,
    adds,
    namesFromText: pairs.every(({ key }) => /^\$\d+$/.test(key)),
    extract: (text) => {
      const matches = regex.matches(text, Infinity, true);
      if (matches.length === 0) return NOTHING;
      const found = new Map<string, string | readonly string[]>();
      for (const { texts } of matches) {
        for (const { key, value } of pairs) {
          const name = key.includes('$') ? keyOf(filled(key, texts)) : key;
          const content = filled(value, texts);
          if (name !== '' && (content !== '' || keepEmpty)) addValue(found, name, content, adds);
        }
      }
      return found;
    },
  };
}

function filled(template: string, texts: readonly (string | undefined)[]): string {
  if (/^\$\d+$/.test(template)) return trimReturn(texts[Number(template.slice(1))] ?? '');
  return trimReturn(template.replace(/\$(\d+)/g, (_, number: string) => texts[Number(number)] ?? ''));
}

/** A value without the carriage return that stands at the end of a line of a CRLF text. */
function trimReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

/** Reads `key::value "other key"::$2`. */
function readFormat(format: string): readonly FormatPair[] {
  const pairs: FormatPair[] = [];
  const rest = format.replace(
    /(?:"([^"]*)"|([^\s":]+(?::(?!:)[^\s":]*)*))::(?:"([^"]*)"|(\S+))/g,
    (_, quotedKey?: string, key?: string, quotedValue?: string, value?: string) => {
      pairs.push({ key: quotedKey ?? key ?? '', value: quotedValue ?? value ?? '' });
      return '';
    },
  );
  if (pairs.length === 0 || rest.trim() !== '') throw new Error(`FORMAT "${format}" is not field::value`);
  return pairs;
}
