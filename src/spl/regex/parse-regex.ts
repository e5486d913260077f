import { rangeSet, TYPE_SETS, VERTICAL } from './character-sets';
import { patternReader, type PatternReader } from './pattern-reader';
import type { RegexError } from './regex-error';
import { readClass } from './read-class';
import { readCharacterEscape, readOctal, readProperty } from './read-escape';
import type { AnchorKind, RegexGroup, RegexNode, RegexTree } from './syntax';
import { fixedWidth } from './widths';

/** The flags at a place of the pattern. */
interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly x: boolean;
  readonly xx: boolean;
  readonly U: boolean;
  readonly n: boolean;
}

const NO_FLAGS: Flags = { i: false, m: false, s: false, x: false, xx: false, U: false, n: false };
const NAME = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const MOST_NESTED = 250;
const KEEP_IN_LOOKAROUND = '\\K is not allowed in lookarounds (but see PCRE2_EXTRA_ALLOW_LOOKAROUND_BSK)';
const QUANTIFIED_N = /^N\{\d+(?:,\d*)?\}/;

/** A reference to be checked once all groups are known. */
interface Reference {
  readonly name?: string;
  readonly number?: number;
  readonly numbers: number[];
  readonly position: number;
}

interface State {
  readonly reader: PatternReader;
  readonly groups: RegexGroup[];
  readonly references: Reference[];
  depth: number;
  lookarounds: number;
  /** The first mistake that counts only where all references are right. */
  late?: RegexError;
}

/**
 * Reads a pattern of PCRE2 10.42 (in UTF mode, without UCP, duplicate names allowed).
 * Throws RegexError: kind syntax with PCRE2's words, kind unsupported for conditions, recursion,
 * callouts and backtracking verbs. Source: https://www.pcre.org/current/doc/html/pcre2pattern.html
 */
export function parseRegex(pattern: string): RegexTree {
  const reader = patternReader(pattern);
  const state: State = { reader, groups: [], references: [], depth: 0, lookarounds: 0 };
  const root = readAlternation(state, NO_FLAGS);
  if (!reader.atEnd()) throw reader.error('unmatched closing parenthesis');
  for (const reference of state.references) {
    if (reference.name !== undefined) {
      reference.numbers.push(
        ...state.groups.filter(({ name }) => name === reference.name).map(({ number }) => number),
      );
    } else if ((reference.number as number) <= reader.groups)
      reference.numbers.push(reference.number as number);
    if (reference.numbers.length === 0) {
      throw reader.error('reference to non-existent subpattern', reference.position);
    }
  }
  if (state.late) throw state.late;
  return { root, groupCount: reader.groups, groups: state.groups };
}

/** Branches up to a closing parenthesis or the end. With `reset` each branch numbers its groups from the same number. */
function readAlternation(state: State, outer: Flags, reset = false): RegexNode {
  const { reader } = state;
  const branches: RegexNode[] = [];
  const first = reader.groups;
  let most = first;
  let flags = outer;
  if (++state.depth > MOST_NESTED) throw reader.error('parentheses are too deeply nested');
  do {
    if (reset) reader.groups = first;
    const branch = readSequence(state, flags);
    flags = branch.flags;
    branches.push(branch.node);
    most = Math.max(most, reader.groups);
  } while (reader.take('|'));
  reader.groups = most;
  state.depth--;
  return branches.length === 1 ? (branches[0] as RegexNode) : { kind: 'alternation', branches };
}

function readSequence(state: State, outer: Flags): { readonly node: RegexNode; readonly flags: Flags } {
  const { reader } = state;
  const items: RegexNode[] = [];
  let flags = outer;
  let repeatable = false;
  let quoting = false;
  const push = (node: RegexNode, quantifiable = true): void => {
    items.push(node);
    repeatable = quantifiable;
  };
  while (!reader.atEnd()) {
    if (quoting) {
      if (reader.take('\\E')) quoting = false;
      else push({ kind: 'character', code: reader.code(), caseless: flags.i });
      continue;
    }
    if (reader.take('\\E')) continue;
    if (reader.take('\\Q')) {
      quoting = true;
      continue;
    }
    if (flags.x && reader.match(/[ \t\n\v\f\r\x85\u200e\u200f\u2028\u2029]+|#[^\n]*(?:\n|$)/y)) continue;
    if (reader.peek() === '(' && reader.peek(1) === '?' && reader.peek(2) === '#') {
      if (!reader.match(/\(\?#[^)]*\)/y))
        throw reader.error('missing ) after (?# comment', reader.pattern.length);
      continue;
    }
    const character = reader.peek();
    if (character === '|' || character === ')') break;
    const quantifier = readQuantifier(reader);
    if (quantifier) {
      const body = items.pop();
      if (!body || !repeatable)
        throw reader.error('quantifier does not follow a repeatable item', quantifier.position);
      push(repeated(body, quantifier, flags), false);
      continue;
    }
    if (character === '(') {
      const group = readGroup(state, flags);
      if (group.flags) {
        flags = group.flags;
        repeatable = false;
      } else push(group.node, true);
      continue;
    }
    readAtom(state, flags, push);
  }
  const node: RegexNode = items.length === 1 ? (items[0] as RegexNode) : { kind: 'sequence', items };
  return { node, flags };
}

function readAtom(state: State, flags: Flags, push: (node: RegexNode, quantifiable?: boolean) => void): void {
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

const ANCHORS: Readonly<Record<string, AnchorKind>> = {
  A: 'start',
  z: 'end',
  Z: 'final-end',
  b: 'word-boundary',
  B: 'no-word-boundary',
  G: 'match-start',
};

function readEscape(
  state: State,
  flags: Flags,
  push: (node: RegexNode, quantifiable?: boolean) => void,
): void {
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

function reference(
  state: State,
  flags: Flags,
  to: { readonly name: string } | { readonly number: number },
  position: number,
): RegexNode {
  const numbers: number[] = [];
  state.references.push({ ...to, numbers, position });
  return { kind: 'backreference', numbers, caseless: flags.i };
}

/** `\g1`, `\g{-1}`, `\g{name}`, `\k<name>`, `\k'name'`, `\k{name}`, from the letter on. */
function readNamedReference(state: State, flags: Flags): RegexNode {
  const { reader } = state;
  const position = reader.at + 1;
  const numbered = reader.match(/g(?:\{([+-]?)(\d+)\}|([+-]?)(\d+))/y);
  if (numbered) {
    const sign = numbered[1] ?? numbered[3] ?? '';
    const digits = Number(numbered[2] ?? numbered[4]);
    if (digits === 0) throw reader.error('reference to non-existent subpattern', position);
    const number = sign === '-' ? reader.groups + 1 - digits : sign === '+' ? reader.groups + digits : digits;
    if (number < 1) throw reader.error('reference to non-existent subpattern', position);
    return reference(state, flags, { number }, position);
  }
  const closing = { '{': '}', '<': '>', "'": "'" }[reader.peek(1) ?? ''];
  if (closing === undefined || (reader.peek() === 'g' && closing !== '}')) {
    throw reader.error(
      reader.peek() === 'k'
        ? '\\k is not followed by a braced, angle-bracketed, or quoted name'
        : '\\g is not followed by a braced, angle-bracketed, or quoted name/number or by a plain number',
      position,
    );
  }
  reader.at += 2;
  return reference(state, flags, { name: readName(reader, closing) }, position + 1);
}

function readName(reader: PatternReader, closing: string): string {
  if (/\d/.test(reader.peek() ?? '')) throw reader.error('subpattern name must start with a non-digit');
  const name = reader.match(NAME)?.[0];
  if (name === undefined) throw reader.error('subpattern name expected');
  if (name.length > 32) throw reader.error('subpattern name is too long (maximum 32 code units)');
  if (!reader.take(closing)) throw reader.error('syntax error in subpattern name (missing terminator?)');
  return name;
}

interface Quantifier {
  readonly least: number;
  readonly most: number;
  readonly suffix: string;
  readonly position: number;
}

function readQuantifier(reader: PatternReader): Quantifier | undefined {
  const position = reader.at;
  const found = reader.match(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})([+?]?)/y);
  if (!found) return undefined;
  const [, sign, low, comma, high, suffix = ''] = found;
  if (sign !== undefined) {
    return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity, suffix, position };
  }
  const least = Number(low);
  const most = comma === undefined ? least : high === '' ? Infinity : Number(high);
  if (least > 65535 || (most !== Infinity && most > 65535)) {
    throw reader.error('number too big in {} quantifier', reader.at - 1);
  }
  if (most < least) throw reader.error('numbers out of order in {} quantifier', reader.at - 1);
  return { least, most, suffix, position };
}

function repeated(body: RegexNode, { least, most, suffix }: Quantifier, flags: Flags): RegexNode {
  const mode = suffix === '+' ? 'possessive' : (suffix === '?') !== flags.U ? 'lazy' : 'greedy';
  // An assertion is tried at most once, whatever its quantifier says.
  if (body.kind === 'look')
    return { kind: 'repeat', body, least: Math.min(least, 1), most: Math.min(most, 1), mode };
  return { kind: 'repeat', body, least, most, mode };
}

/** A group from its parenthesis on; or, for `(?i)` and the like, the flags that hold from there. */
function readGroup(
  state: State,
  flags: Flags,
): { readonly node: RegexNode; readonly flags?: undefined } | { readonly flags: Flags } {
  const { reader } = state;
  const start = reader.at;
  const close = (node: RegexNode): { readonly node: RegexNode } => {
    if (!reader.take(')')) throw reader.error('missing closing parenthesis', reader.pattern.length);
    return { node };
  };
  const inside = (): RegexNode => readAlternation(state, flags);
  const look = (ahead: boolean, negative: boolean): { readonly node: RegexNode } => {
    state.lookarounds++;
    const body = inside();
    state.lookarounds--;
    if (!ahead) {
      const branches = body.kind === 'alternation' ? body.branches : [body];
      if (branches.some((branch) => fixedWidth(branch) === undefined)) {
        state.late ??= reader.error('lookbehind assertion is not fixed length', start);
      }
    }
    return close({ kind: 'look', ahead, negative, body });
  };
  const capture = (name?: string): { readonly node: RegexNode } => {
    const number = ++reader.groups;
    if (name !== undefined) state.groups.push({ name, number });
    return close({ kind: 'capture', number, body: inside() });
  };
  if (reader.take('(*')) {
    const word = reader.match(
      /(pla|positive_lookahead|nla|negative_lookahead|plb|positive_lookbehind|nlb|negative_lookbehind|atomic):/y,
    )?.[1];
    if (word === undefined) throw reader.unsupported('a backtracking verb', start);
    if (word === 'atomic') return close({ kind: 'atomic', body: inside() });
    return look(/a$|ahead$/.test(word), word.startsWith('n'));
  }
  if (!reader.take('(?')) {
    reader.at++;
    if (flags.n) return close(inside());
    return capture();
  }
  if (reader.take(':')) return close(inside());
  if (reader.take('|')) return close(readAlternation(state, flags, true));
  if (reader.take('>')) return close({ kind: 'atomic', body: inside() });
  if (reader.take('=')) return look(true, false);
  if (reader.take('!')) return look(true, true);
  if (reader.take('<=')) return look(false, false);
  if (reader.take('<!')) return look(false, true);
  if (reader.take('P=')) {
    const node = reference(state, flags, { name: readName(reader, ')') }, start + 4);
    return { node };
  }
  if (reader.take('P<') || reader.take('<')) return capture(readName(reader, '>'));
  if (reader.take("'")) return capture(readName(reader, "'"));
  if (reader.peek() === 'P' && reader.peek(1) === undefined)
    throw reader.error('missing closing parenthesis');
  if (reader.peek() === '(') throw reader.unsupported('a conditional group', start);
  if (/^(?:R|&|P>|[+-]?\d)/.test(reader.pattern.slice(reader.at, reader.at + 3)))
    throw reader.unsupported('recursion', start);
  if (reader.peek() === 'C') throw reader.unsupported('a callout', start);
  return readFlags(state, flags, (inside_) => close(readAlternation(state, inside_)));
}

/** `(?i)`, `(?i-s)`, `(?^)`, or with a colon and a body, after the question mark. */
function readFlags(
  state: State,
  outer: Flags,
  body: (flags: Flags) => { readonly node: RegexNode },
): { readonly node: RegexNode; readonly flags?: undefined } | { readonly flags: Flags } {
  const { reader } = state;
  const flags: { -readonly [name in keyof Flags]: boolean } = { ...outer };
  if (reader.take('^')) Object.assign(flags, { i: false, m: false, s: false, x: false, xx: false, n: false });
  let on = true;
  for (;;) {
    const letter = reader.peek();
    if (letter === undefined) throw reader.error('missing closing parenthesis');
    reader.at++;
    if (letter === ')') return { flags };
    if (letter === ':') return body(flags);
    if (letter === '-' && on) on = false;
    else if (letter === 'x') {
      flags.xx = reader.take('x') && on;
      flags.x = on;
    } else if (letter === 'J') continue;
    else if (/[imsUn]/.test(letter)) flags[letter as 'i' | 'm' | 's' | 'U' | 'n'] = on;
    else throw reader.error('unrecognized character after (? or (?-', reader.at - 1);
  }
}
