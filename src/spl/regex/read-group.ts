import type { Flags, ParserState } from './parser-state';
import { readName, reference } from './read-reference';
import type { RegexNode } from './syntax';
import { fixedWidth } from './widths';

/** A group as a node, or the flags that `(?i)` and the like set from there on. */
type GroupOrFlags = { readonly node: RegexNode; readonly flags?: undefined } | { readonly flags: Flags };

/** Reads the branches of a group. With `reset` each branch numbers its groups from the same number. */
type ReadBody = (state: ParserState, flags: Flags, reset?: boolean) => RegexNode;

/**
 * A group from its parenthesis on; or, for `(?i)` and the like, the flags that hold from there.
 * `readBody` reads its branches.
 */
export function readGroup(state: ParserState, flags: Flags, readBody: ReadBody): GroupOrFlags {
  const { reader } = state;
  const start = reader.at;
  const close = (node: RegexNode): { readonly node: RegexNode } => {
    if (!reader.take(')')) throw reader.error('missing closing parenthesis', reader.pattern.length);
    return { node };
  };
  const inside = (): RegexNode => readBody(state, flags);
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
  if (reader.take('|')) return close(readBody(state, flags, true));
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
  return readFlags(state, flags, (from) => close(readBody(state, from)));
}

/** `(?i)`, `(?i-s)`, `(?^)`, or with a colon and a body, after the question mark. */
function readFlags(
  state: ParserState,
  outer: Flags,
  body: (flags: Flags) => { readonly node: RegexNode },
): GroupOrFlags {
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
