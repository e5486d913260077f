import { caseVariants } from './character-sets';
import type { CharacterSet, RegexNode, RegexTree } from './syntax';

/** A pattern in JavaScript's language (flag u). */
export interface EmittedRegex {
  readonly source: string;
  /** The numbers of JavaScript's groups that hold a group of the pattern, by its number. */
  readonly numbers: readonly (readonly number[])[];
  /** Whether the flag m is needed. */
  readonly lines: boolean;
  /** How many groups the JavaScript has. */
  readonly opened: number;
  /** The groups, always empty, that stand where `\K` stands. */
  readonly keeps: readonly number[];
  /** Whether it matches only at the place where the search starts (`\G`). */
  readonly sticky: boolean;
}

/** State of one emission. Lookbehinds read backwards in JavaScript, so atomic groups in them are left plain. */
interface Emission {
  readonly numbers: number[][];
  readonly keeps: number[];
  readonly lines: boolean;
  opened: number;
  inLookbehind: boolean;
}

/** Writes a tree as a regular expression of JavaScript. What cannot be said in it is found out by obstacles.ts. */
export function emitRegex(tree: RegexTree): EmittedRegex {
  const emission: Emission = {
    numbers: Array.from({ length: tree.groupCount + 1 }, (_, number) => (number === 0 ? [0] : [])),
    keeps: [],
    lines: hasLineStart(tree.root),
    opened: 0,
    inLookbehind: false,
  };
  const source = emit(tree.root, emission);
  return {
    source,
    numbers: emission.numbers,
    lines: emission.lines,
    opened: emission.opened,
    keeps: emission.keeps,
    sticky: beginsAtMatchStart(tree.root),
  };
}

/** Whether a pattern begins with `\G`, which JavaScript knows as the flag y. */
export function beginsAtMatchStart(root: RegexNode): boolean {
  const first = root.kind === 'sequence' ? root.items[0] : root;
  return first?.kind === 'anchor' && first.at === 'match-start';
}

function hasLineStart(node: RegexNode): boolean {
  return (node.kind === 'anchor' && node.at === 'line-start') || children(node).some(hasLineStart);
}

/** The nodes directly inside a node. */
export function children(node: RegexNode): readonly RegexNode[] {
  switch (node.kind) {
    case 'sequence':
      return node.items;
    case 'alternation':
      return node.branches;
    case 'capture':
    case 'atomic':
    case 'look':
    case 'repeat':
      return [node.body];
    default:
      return [];
  }
}

function emit(node: RegexNode, emission: Emission): string {
  switch (node.kind) {
    case 'character':
      if (node.caseless) {
        const variants = caseVariants(node.code);
        if (variants.length > 0) return `[${[node.code, ...variants].map(classCharacter).join('')}]`;
      }
      return character(node.code);
    case 'set':
      return emitSet(node.set);
    case 'any':
      return node.newline ? '[^]' : '[^\\n]';
    case 'sequence':
      return node.items
        .map((item) => (item.kind === 'alternation' ? `(?:${emit(item, emission)})` : emit(item, emission)))
        .join('');
    case 'alternation':
      return node.branches.map((branch) => emit(branch, emission)).join('|');
    case 'capture':
      emission.numbers[node.number]?.push(++emission.opened);
      return `(${emit(node.body, emission)})`;
    case 'atomic':
      return emitAtomic(() => emit(node.body, emission), emission);
    case 'look':
      return emitLook(node, emission);
    case 'anchor':
      return (emission.lines ? LINE_ANCHORS : ANCHORS)[node.at] ?? '';
    case 'backreference': {
      const numbers = node.numbers.flatMap((number) => emission.numbers[number] ?? []);
      return `(?:${numbers.map((number) => `\\${number}`).join('')})`;
    }
    case 'repeat':
      return emitRepeat(node, emission);
    case 'keep':
      emission.keeps.push(++emission.opened);
      return '()';
  }
}

/** The same where the flag m lets `^` and `$` match at lines, and at ends of lines that PCRE2 does not know. */
const LINE_ANCHORS: Readonly<Record<string, string>> = {
  start: '(?<![^])',
  end: '(?![^])',
  'final-end': '(?=\\n?(?![^]))',
  'line-start': '^(?<![\\r\\u2028\\u2029])(?:(?=[^])|(?<![^]))',
  'line-end': '(?=\\n|(?![^]))',
  'word-boundary': '\\b',
  'no-word-boundary': '\\B',
  'match-start': '',
};

const ANCHORS: Readonly<Record<string, string>> = {
  start: '^',
  end: '$',
  'final-end': '(?=\\n?$)',
  'line-end': '(?=\\n|$)',
  'word-boundary': '\\b',
  'no-word-boundary': '\\B',
  'match-start': '',
};

/** An atomic group: a lookahead, which is never re-entered, and what it captured. */
function emitAtomic(body: () => string, emission: Emission): string {
  if (emission.inLookbehind) return `(?:${body()})`;
  const number = ++emission.opened;
  return `(?=(${body()}))(?:\\${number})`;
}

function emitLook(node: Extract<RegexNode, { kind: 'look' }>, emission: Emission): string {
  const outer = emission.inLookbehind;
  emission.inLookbehind = !node.ahead;
  const body = emit(node.body, emission);
  emission.inLookbehind = outer;
  return `(?${node.ahead ? '' : '<'}${node.negative ? '!' : '='}${body})`;
}

function emitRepeat(node: Extract<RegexNode, { kind: 'repeat' }>, emission: Emission): string {
  const { least, most, mode, body } = node;
  const repeat = (): string => {
    const inner = emit(body, emission);
    const atom = /^(?:character|set|any|capture)$/.test(body.kind) ? inner : `(?:${inner})`;
    return atom + quantifier(least, most) + (mode === 'lazy' ? '?' : '');
  };
  return mode === 'possessive' ? emitAtomic(repeat, emission) : repeat();
}

function quantifier(least: number, most: number): string {
  if (least === 0 && most === Infinity) return '*';
  if (least === 1 && most === Infinity) return '+';
  if (least === 0 && most === 1) return '?';
  return `{${least}${most === least ? '' : `,${most === Infinity ? '' : most}`}}`;
}

function character(code: number): string {
  const text = String.fromCodePoint(code);
  if (/[0-9A-Za-z_ "'#%&,:;<=>@`~!-]/.test(text)) return text;
  if (/[$()*+./?[\\\]^{|}]/.test(text)) return `\\${text}`;
  return `\\u{${code.toString(16)}}`;
}

function classCharacter(code: number): string {
  const text = String.fromCodePoint(code);
  return /[0-9A-Za-z_ ]/.test(text) ? text : `\\u{${code.toString(16)}}`;
}

function emitSet(set: CharacterSet): string {
  const parts = set.ranges.map(([from, to]) =>
    from === to ? classCharacter(from) : `${classCharacter(from)}-${classCharacter(to)}`,
  );
  const properties = set.properties.map(({ name, negated }) => `\\${negated ? 'P' : 'p'}{${name}}`);
  return `[${set.negated ? '^' : ''}${parts.join('')}${properties.join('')}]`;
}
