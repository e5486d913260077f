import { LAST } from './character-sets';
import type { PatternReader } from './pattern-reader';
import { unicodeProperty } from './unicode-properties';

const CONTROLS: Readonly<Record<string, number>> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 };

/**
 * Reads an escape that stands for one character, after its backslash: `\n`, `\x41`, `\x{41}`, `\o{101}`,
 * `\cA`, `\012`, `\.`. Undefined where it is of another kind; digits other than 0 are left to the caller.
 */
export function readCharacterEscape(reader: PatternReader): number | undefined {
  const start = reader.at - 1;
  const letter = reader.peek();
  if (letter === undefined) throw reader.error('\\ at end of pattern');
  const control = CONTROLS[letter];
  if (control !== undefined) {
    reader.at++;
    return control;
  }
  if (letter === '0') return parseInt((reader.match(/[0-7]{1,3}/y) as RegExpExecArray)[0], 8);
  if (letter === 'o')
    return braced(
      reader,
      /o\{([0-7]+)\}/y,
      8,
      reader.peek(1) === '{'
        ? 'non-octal character in \\o{} (closing brace missing?)'
        : 'missing opening brace after \\o',
    );
  if (letter === 'x') {
    if (reader.peek(1) === '{')
      return braced(reader, /x\{([0-9a-fA-F]+)\}/y, 16, 'digits missing in \\x{} or \\o{} or \\N{U+}');
    const digits = (reader.match(/x([0-9a-fA-F]{0,2})/y) as RegExpExecArray)[1] ?? '';
    return digits === '' ? 0 : parseInt(digits, 16);
  }
  if (letter === 'N' && reader.peek(1) === '{') {
    return braced(reader, /N\{U\+([0-9a-fA-F]+)\}/y, 16, '\\N{name} is not supported');
  }
  if (letter === 'c') {
    const character = reader.match(/c([ -~])/y)?.[1];
    if (character === undefined) throw reader.error('\\c at end of pattern', start);
    return character.toUpperCase().charCodeAt(0) ^ 0x40;
  }
  if (/[0-9A-Za-z]/.test(letter)) return undefined;
  return reader.code();
}

function braced(reader: PatternReader, form: RegExp, base: number, reason: string): number {
  const start = reader.at;
  const digits = reader.match(form)?.[1];
  if (digits === undefined) throw reader.error(reason, start + 1);
  const code = parseInt(digits, base);
  if (code > LAST) throw reader.error('character code point value in \\x{} or \\o{} is too large');
  if (code >= 0xd800 && code <= 0xdfff) {
    throw reader.error('disallowed Unicode code point (>= 0xd800 && <= 0xdfff)');
  }
  return code;
}

/** Reads `\p{..}`, `\P{..}`, `\pL` from its letter on: the property's name for JavaScript. */
export function readProperty(
  reader: PatternReader,
): readonly { readonly name: string; readonly negated: boolean }[] {
  const form = reader.match(/([pP])(?:\{(\^?)([^}]*)\}|([A-Za-z]))/y);
  if (!form) throw reader.error('malformed \\P or \\p sequence');
  const negated = (form[1] === 'P') !== (form[2] === '^');
  const names = unicodeProperty(form[3] ?? form[4] ?? '');
  if (!names) throw reader.error('unknown property after \\P or \\p');
  if (negated && names.length > 1) throw reader.unsupported('a negated property of several classes');
  return names.map((name) => ({ name, negated }));
}

/** Reads up to three octal digits, of which the first is the next character. */
export function readOctal(reader: PatternReader): number {
  return parseInt((reader.match(/[0-7]{1,3}/y) as RegExpExecArray)[0], 8);
}
