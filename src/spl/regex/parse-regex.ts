import type { Flags, ParserState } from './parser-state';
import { patternReader } from './pattern-reader';
import { readAtom } from './read-atom';
import { readGroup } from './read-group';
import { readQuantifier, repeated } from './read-quantifier';
import { resolveReferences } from './read-reference';
import type { RegexNode, RegexTree } from './syntax';

const NO_FLAGS: Flags = { i: false, m: false, s: false, x: false, xx: false, U: false, n: false };
const MOST_NESTED = 250;

/**
 * Reads a pattern of PCRE2 10.42 (in UTF mode, without UCP, duplicate names allowed).
 * Throws RegexError: kind syntax with PCRE2's words, kind unsupported for conditions, recursion,
 * callouts and backtracking verbs. Source: https://www.pcre.org/current/doc/html/pcre2pattern.html
 */
export function parseRegex(pattern: string): RegexTree {
  const reader = patternReader(pattern);
  const state: ParserState = { reader, groups: [], references: [], depth: 0, lookarounds: 0 };
  const root = readAlternation(state, NO_FLAGS);
  if (!reader.atEnd()) throw reader.error('unmatched closing parenthesis');
  resolveReferences(state);
  if (state.late) throw state.late;
  return { root, groupCount: reader.groups, groups: state.groups };
}

/** Branches up to a closing parenthesis or the end. With `reset` each branch numbers its groups from the same number. */
function readAlternation(state: ParserState, outer: Flags, reset = false): RegexNode {
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

function readSequence(state: ParserState, outer: Flags): { readonly node: RegexNode; readonly flags: Flags } {
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
      const group = readGroup(state, flags, readAlternation);
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
