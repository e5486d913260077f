import { VERTICAL } from './character-sets';
import { children } from './emit';
import { firstCharacters, overlap } from './runaway';
import type { CharRange, RegexNode, RegexTree } from './syntax';
import { canBeEmpty } from './widths';

/** How many ways there are to take a text of n characters: 2^log * n^degree. */
interface Ways {
  readonly log: number;
  readonly degree: number;
}

/** The base-2 logarithm of the turns that JavaScript's engine may take on one text: about a second at worst. */
const MOST_TURNS = 30;
/** What trying another way costs more than going on by a character, as a base-2 logarithm. */
const WAY_COST = 3;
const MANY = 10;
const ONE: Ways = { log: 0, degree: 0 };
const ANYTHING: readonly CharRange[] = [[0, 0x10ffff]];
const LINE_END: readonly CharRange[] = VERTICAL;

/**
 * The longest text on which a backtracking engine ends in time whatever the text holds. A repetition counts where it
 * can stop at several places from which the rest may fail; one that stops at the only place where the rest can begin
 * does not. The bound is above what really happens: a pattern may be called slower than it is, on a given text.
 */
export function longestSafeText(tree: RegexTree): number {
  const { log, degree } = ways(tree.root, undefined);
  if (log === Infinity) return 0;
  const scans = Math.max(degree, hasOpenRepeat(tree.root) ? 1 : 0);
  const power = scans + (isAnchored(tree.root) ? 0 : 1);
  const cost = log === 0 && power <= 2 ? 0 : log + WAY_COST;
  const isSafe = (length: number): boolean => cost + logOfChoices(length, power) <= MOST_TURNS;
  if (!isSafe(0)) return 0;
  let safe = 0;
  let unsafe = 2 ** 31;
  if (isSafe(unsafe)) return Infinity;
  while (unsafe - safe > 1) {
    const middle = Math.floor((safe + unsafe) / 2);
    if (isSafe(middle)) safe = middle;
    else unsafe = middle;
  }
  return safe;
}

/** The base-2 logarithm of how many ways there are to choose so many places, in order, in a text. */
function logOfChoices(length: number, places: number): number {
  let sum = 0;
  for (let place = 1; place <= places; place++) sum += Math.log2((length + place) / place);
  return sum;
}

function times(left: Ways, right: Ways, turns = 1): Ways {
  return { log: left.log + turns * right.log, degree: left.degree + turns * right.degree };
}

/** The ways of a node before what may follow it; nothing follows (undefined) where the rest cannot fail. */
function ways(node: RegexNode, follow: readonly CharRange[] | undefined): Ways {
  switch (node.kind) {
    case 'sequence': {
      let total = ONE;
      let after = follow;
      for (const [index, item] of [...node.items.entries()].reverse()) {
        const last = node.items.at(-1);
        const ends =
          follow === undefined &&
          index === node.items.length - 2 &&
          last?.kind === 'anchor' &&
          /end/.test(last.at);
        total = times(total, ways(item, ends && takesAll(item) ? undefined : after));
        after = followBefore(item, after);
      }
      return total;
    }
    case 'alternation': {
      const each = node.branches.map((branch) => ways(branch, follow));
      const most = {
        log: Math.max(...each.map(({ log }) => log)),
        degree: Math.max(...each.map(({ degree }) => degree)),
      };
      return follow === undefined
        ? most
        : times(most, { log: Math.log2(mostAlike(node.branches)), degree: 0 });
    }
    case 'capture':
      return ways(node.body, follow);
    case 'atomic':
    case 'look':
      return ways(node.body, undefined);
    case 'repeat':
      return repeatWays(node, follow);
    default:
      return ONE;
  }
}

function repeatWays(
  { body, least, most, mode }: Extract<RegexNode, { kind: 'repeat' }>,
  follow: readonly CharRange[] | undefined,
): Ways {
  const start = firstCharacters(body);
  const again = most > 1 ? [...start, ...(follow ?? [])] : follow;
  const inner = ways(body, again);
  const isSure = mode === 'possessive' || follow === undefined || !overlap(start, follow);
  const stops: Ways =
    isSure || most === least
      ? ONE
      : most === Infinity
        ? { log: 0, degree: 1 }
        : { log: Math.log2(most - least + 1), degree: 0 };
  if (inner.log === 0 && inner.degree === 0) return stops;
  return most >= MANY ? { log: Infinity, degree: 0 } : times(stops, inner, most);
}

/** Whether a node takes all that is left of a text at its first attempt, after which no end of a line can fail. */
function takesAll(node: RegexNode): boolean {
  if (node.kind === 'capture') return takesAll(node.body);
  const { kind } = node;
  return kind === 'repeat' && node.most === Infinity && node.mode === 'greedy' && isEveryCharacter(node.body);
}

const isEveryCharacter = (node: RegexNode): boolean => node.kind === 'any' && node.newline;

/** What may stand where a node begins, given what may follow it. */
function followBefore(
  node: RegexNode,
  follow: readonly CharRange[] | undefined,
): readonly CharRange[] | undefined {
  if (node.kind === 'anchor') return /end/.test(node.at) ? LINE_END : ANYTHING;
  if (node.kind === 'look' || node.kind === 'backreference') return ANYTHING;
  if (node.kind === 'keep') return follow;
  const start = firstCharacters(node);
  if (!canBeEmpty(node)) return start;
  return follow === undefined ? undefined : [...start, ...follow];
}

/** Of some branches, how many at most can take the same text. */
function mostAlike(branches: readonly RegexNode[]): number {
  const fixed = branches.map(leading);
  return Math.max(...fixed.map((own) => fixed.filter((other) => canAgree(own, other)).length));
}

/** The sets of the characters with which a node surely begins, one after the other. */
function leading(node: RegexNode): readonly (readonly CharRange[])[] {
  const items = node.kind === 'sequence' ? node.items : [node];
  const sets: (readonly CharRange[])[] = [];
  for (const item of items) {
    if (item.kind !== 'character' && item.kind !== 'set' && item.kind !== 'any') {
      if (!canBeEmpty(item)) sets.push(firstCharacters(item));
      break;
    }
    sets.push(firstCharacters(item));
  }
  return sets;
}

function canAgree(
  left: readonly (readonly CharRange[])[],
  right: readonly (readonly CharRange[])[],
): boolean {
  return left.every((set, at) => right[at] === undefined || overlap(set, right[at]));
}

function hasOpenRepeat(node: RegexNode): boolean {
  return (node.kind === 'repeat' && node.most === Infinity) || children(node).some(hasOpenRepeat);
}

function isAnchored(node: RegexNode): boolean {
  if (node.kind === 'sequence') return node.items[0] !== undefined && isAnchored(node.items[0]);
  if (node.kind === 'capture' || node.kind === 'atomic') return isAnchored(node.body);
  return node.kind === 'anchor' && (node.at === 'start' || node.at === 'match-start');
}
