import { translateRegex } from '../../spl/regex/translate';
import { addValue, NOTHING, type ExtractionRule } from './extraction-rule';

/**
 * The rule of an `EXTRACT-` setting: a regular expression with named groups, read with `(?ms)`, and the field
 * that it reads after ` in `. Throws RegexError. Source: props.conf.spec 9.2, EXTRACT-<class>.
 */
export function inlineExtraction(setting: string): ExtractionRule {
  const within = /^([^]*?)\s+in\s+([A-Za-z_][\w.:-]*)\s*$/.exec(setting);
  const regex = translateRegex(`(?ms)${within ? within[1] : setting}`);
  return namedGroups(regex, within?.[2] ?? '_raw', false, false);
}

/**
 * A rule that takes the named groups of a pattern; groups `_KEY_x` and `_VAL_x` name a field and its value.
 * `repeat`: the pattern is sought again after each match, `adds`: values of one field are collected.
 */
export function namedGroups(
  regex: ReturnType<typeof translateRegex>,
  source: string,
  repeat: boolean,
  adds: boolean,
  keepEmpty = false,
  keyOf: (key: string) => string = (key) => key,
): ExtractionRule {
  const keys = regex.groups.flatMap(({ name, number }) => {
    const value = /^_KEY_(.+)$/.exec(name);
    const partner = value && regex.groups.find((group) => group.name === `_VAL_${value[1]}`);
    return partner ? [{ key: number, value: partner.number }] : [];
  });
  const plain = regex.groups.filter(({ name }) => !/^_(?:KEY|VAL)_/.test(name));
  const outputs = new Set(plain.map(({ name }) => name));
  return {
    outputs: keys.length > 0 ? undefined : outputs,
    source,
    adds,
    extract: (text) => {
      const first = regex.exec(text);
      if (!first) return NOTHING;
      const found = new Map<string, string | readonly string[]>();
      for (let match: typeof first | undefined = first; match;) {
        for (const { name, number } of plain) {
          const value = match.texts[number];
          if (value !== undefined && (value !== '' || keepEmpty)) addValue(found, name, value, adds);
        }
        for (const { key, value } of keys) {
          const name = keyOf(match.texts[key] ?? '');
          const text = match.texts[value] ?? '';
          if (name !== '' && (text !== '' || keepEmpty)) addValue(found, name, text, adds);
        }
        if (!repeat || (!adds && keys.length === 0 && found.size === outputs.size)) break;
        const next: number = match.end > match.start ? match.end : match.end + 1;
        match = next > text.length ? undefined : regex.exec(text, next);
      }
      return found;
    },
  };
}
