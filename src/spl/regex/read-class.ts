import { complement, POSIX_SETS, TYPE_SETS, withCases } from './character-sets';
import type { PatternReader } from './pattern-reader';
import { readCharacterEscape, readOctal, readProperty } from './read-escape';
import type { CharacterSet, CharRange } from './syntax';

/** Something in a class: one character, or a set that cannot begin or end a range. */
type Part =
  { readonly code: number } | { readonly ranges: readonly CharRange[] } | { readonly property: true };

/**
 * Reads a character class after its opening bracket, to behind the closing one. With the flag
 * xx blanks and tabs in it do not count, with i its characters and ranges stand for all their cases.
 */
export function readClass(
  reader: PatternReader,
  flags: { readonly i: boolean; readonly xx: boolean },
): CharacterSet {
  const start = reader.at - 1;
  const negated = reader.take('^');
  const ranges: CharRange[] = [];
  const properties: { name: string; negated: boolean }[] = [];
  let quoting = false;
  let first = true;
  const cased = (from: number, to: number): readonly CharRange[] =>
    flags.i ? withCases([[from, to]]) : [[from, to]];

  const part = (): Part | undefined => {
    for (;;) {
      if (reader.atEnd())
        throw reader.error('missing terminating ] for character class', reader.pattern.length);
      if (quoting) {
        if (reader.take('\\E')) {
          quoting = false;
          continue;
        }
        return { code: reader.code() };
      }
      if (reader.take('\\E')) continue;
      if (reader.take('\\Q')) {
        quoting = true;
        continue;
      }
      if (flags.xx && reader.match(/[ \t]+/y)) continue;
      break;
    }
    if (reader.peek() === ']' && !first) return undefined;
    if (reader.peek() === '[' && /[:.=]/.test(reader.peek(1) ?? '')) {
      const posix = readPosix(reader, flags.i);
      if (posix) return posix;
    }
    if (!reader.take('\\')) return { code: reader.code() };
    return classEscape(reader, properties);
  };

  for (;;) {
    const low = part();
    if (!low) break;
    first = false;
    if (!isRange(reader, quoting)) {
      if ('code' in low) ranges.push(...cased(low.code, low.code));
      else if ('ranges' in low) ranges.push(...low.ranges);
      continue;
    }
    reader.at++;
    const afterHyphen = reader.at;
    const high = part();
    if (!high) {
      if ('code' in low) ranges.push(...cased(low.code, low.code));
      else if ('ranges' in low) ranges.push(...low.ranges);
      ranges.push([0x2d, 0x2d]);
      break;
    }
    if (!('code' in low) || !('code' in high)) {
      throw reader.error('invalid range in character class', 'code' in low ? reader.at : afterHyphen - 1);
    }
    if (high.code < low.code) throw reader.error('range out of order in character class', reader.at - 1);
    ranges.push(...cased(low.code, high.code));
  }
  if (!reader.take(']')) throw reader.error('missing terminating ] for character class', start);
  return { ranges, properties, negated };
}

/** Whether a hyphen stands next that is no last character of the class. */
function isRange(reader: PatternReader, quoting: boolean): boolean {
  return !quoting && reader.peek() === '-' && reader.peek(1) !== ']';
}

function readPosix(reader: PatternReader, caseless: boolean): Part | undefined {
  const form = /\[([:.=])(\^?)([^\]\\]*?)\1\]/y;
  form.lastIndex = reader.at;
  const found = form.exec(reader.pattern);
  if (!found) return undefined;
  if (found[1] !== ':') throw reader.error('POSIX collating elements are not supported');
  const name = found[3] ?? '';
  const set = caseless && (name === 'upper' || name === 'lower') ? 'alpha' : name;
  const ranges = Object.hasOwn(POSIX_SETS, set) ? POSIX_SETS[set] : undefined;
  if (!ranges) throw reader.error('unknown POSIX class name', reader.at + 2);
  reader.at += found[0].length;
  return { ranges: found[2] === '^' ? complement(ranges) : ranges };
}

function classEscape(reader: PatternReader, properties: { name: string; negated: boolean }[]): Part {
  const letter = reader.peek();
  if (letter === 'b') {
    reader.at++;
    return { code: 8 };
  }
  if (letter !== undefined && /[1-7]/.test(letter)) return { code: readOctal(reader) };
  if (letter === '8' || letter === '9') {
    reader.at++;
    return { code: letter.charCodeAt(0) };
  }
  const ranges = TYPE_SETS[letter ?? ''];
  if (ranges) {
    reader.at++;
    return { ranges };
  }
  if (letter === 'p' || letter === 'P') {
    properties.push(...readProperty(reader));
    return { property: true };
  }
  if (letter !== undefined && /[BKRX]/.test(letter)) {
    throw reader.error('escape sequence is invalid in character class', reader.at + 1);
  }
  if (letter === 'N' && reader.peek(1) !== '{') {
    throw reader.error('\\N is not supported in a class', reader.at + 1);
  }
  const code = readCharacterEscape(reader);
  if (code === undefined) throw reader.error('unrecognized character follows \\');
  return { code };
}
