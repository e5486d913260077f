import { rangeSet, TYPE_SETS, VERTICAL } from './character-sets';
import type { Flags, ParserState } from './parser-state';
import { readClass } from './read-class';
import { readCharacterEscape, readOctal, readProperty } from './read-escape';
import { readNamedReference, reference } from './read-reference';
import type { AnchorKind, RegexNode } from './syntax';

const KEEP_IN_LOOKAROUND = '\\K is not allowed in lookarounds (but see PCRE2_EXTRA_ALLOW_LOOKAROUND_BSK)';
const QUANTIFIED_N = /^N\{\d+(?:,\d*)?\}/;

const ANCHORS: Readonly<Record<string, AnchorKind>> = {
  A: 'start',
  z: 'end',
  Z: 'final-end',
  b: 'word-boundary',
  B: 'no-word-boundary',
  G: 'match-start',
};

/** `\R`: a carriage return and line feed together, or any one line end. */
const NEWLINE: RegexNode = {
  kind: 'atomic',
  body: {
    kind: 'alternation',
    branches: [
      {
        kind: 'sequence',
        items: [
          { kind: 'character', code: 13, caseless: false },
          { kind: 'character', code: 10, caseless: false },
        ],
      },
      { kind: 'set', set: rangeSet(VERTICAL) },
    ],
  },
};

/** Takes what was read; an anchor and `\K` cannot be repeated. */
type Push = (node: RegexNode, quantifiable?: boolean) => void;

/** Reads what is not a group, from its first character on: a character, a class, an anchor, an escape. */
export function readAtom(state: ParserState, flags: Flags, push: Push): void {
  const { reader } = state;
  switch (reader.peek()) {
    case '.':
      reader.at++;
      return push({ kind: 'any', newline: flags.s });
    case '^':
      reader.at++;
      return push({ kind: 'anchor', at: flags.m ? 'line-start' : 'start' }, false);
    case '$':
      reader.at++;
      return push({ kind: 'anchor', at: flags.m ? 'line-end' : 'final-end' }, false);
    case '[':
      if (/^\[:\^?[a-z]+:\]/.test(reader.pattern.slice(reader.at, reader.at + 20))) {
        throw reader.error('POSIX named classes are supported only within a class');
      }
      reader.at++;
      return push({ kind: 'set', set: readClass(reader, flags) });
    case '\\':
      reader.at++;
      return readEscape(state, flags, push);
    default:
      return push({ kind: 'character', code: reader.code(), caseless: flags.i });
  }
}

function readEscape(state: ParserState, flags: Flags, push: Push): void {
  const { reader } = state;
  const start = reader.at - 1;
  const letter = reader.peek() ?? '';
  const anchor = ANCHORS[letter];
  if (anchor) {
    reader.at++;
    return push({ kind: 'anchor', at: anchor }, false);
  }
  const type = TYPE_SETS[letter];
  if (type) {
    reader.at++;
    return push({ kind: 'set', set: rangeSet(type) });
  }
  if (
    letter === 'N' &&
    (reader.peek(1) !== '{' || QUANTIFIED_N.test(reader.pattern.slice(reader.at, reader.at + 20)))
  ) {
    reader.at++;
    return push({ kind: 'any', newline: false });
  }
  if (letter === 'R') {
    reader.at++;
    return push(NEWLINE);
  }
  if (letter === 'K') {
    if (state.lookarounds > 0) state.late ??= reader.error(KEEP_IN_LOOKAROUND, start);
    reader.at++;
    return push({ kind: 'keep' }, false);
  }
  if (letter === 'p' || letter === 'P') {
    return push({
      kind: 'set',
      set: { ranges: [], properties: readProperty(reader), negated: false },
    });
  }
  if (letter === 'X' || letter === 'C') throw reader.unsupported(`\\${letter}`, start);
  if (letter === 'g' && /[<']/.test(reader.peek(1) ?? ''))
    throw reader.unsupported('a subroutine call', start);
  if (letter === 'g' || letter === 'k') return push(readNamedReference(state, flags));
  if (/[1-9]/.test(letter)) {
    const digits = (/^\d+/.exec(reader.pattern.slice(reader.at)) as RegExpExecArray)[0];
    const number = Number(digits);
    if (number < 10 || letter >= '8' || number <= reader.groups) {
      reader.at += digits.length;
      return push(reference(state, flags, { number }, start + 1));
    }
    return push({ kind: 'character', code: readOctal(reader), caseless: flags.i });
  }
  const code = readCharacterEscape(reader);
  if (code === undefined) throw reader.error('unrecognized character follows \\');
  return push({ kind: 'character', code, caseless: flags.i });
}
