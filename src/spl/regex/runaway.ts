import { complement, LAST, merged, withCases } from './character-sets';
import { children } from './emit';
import type { CharRange, RegexNode, RegexTree } from './syntax';
import { canBeEmpty } from './widths';

const EVERYTHING: readonly CharRange[] = [[0, LAST]];
const MANY = 10;

/**
 * Whether a pattern has a repeated part that can take the same text in many ways, such as `(a+)+` or
 * `(?:.|\s)*`: on a text that does not match, the ways to try may double with each character. A
 * static test: it may suspect a harmless pattern, and looks at repetitions inside of repetitions and at choices
 * inside of them, not at what back references do.
 */
export function mayRunAway(tree: RegexTree): boolean {
  const visit = (node: RegexNode): boolean => {
    if (node.kind === 'repeat' && node.most >= MANY && node.mode !== 'possessive' && isAmbiguous(node.body))
      return true;
    return children(node).some(visit);
  };
  return visit(tree.root);
}

function isAmbiguous(body: RegexNode): boolean {
  switch (body.kind) {
    case 'capture':
      return isAmbiguous(body.body);
    case 'alternation': {
      const starts = body.branches.map(firstCharacters);
      const overlapping = starts.some((start, index) =>
        starts.slice(index + 1).some((other) => overlap(start, other)),
      );
      return overlapping || body.branches.some(isAmbiguous);
    }
    case 'sequence':
      return isAmbiguousSequence(body.items);
    default:
      return isAmbiguousSequence([body]);
  }
}

function isAmbiguousSequence(items: readonly RegexNode[]): boolean {
  const parts = items.filter(
    (item) => item.kind !== 'look' && item.kind !== 'anchor' && item.kind !== 'keep',
  );
  const first = parts[0];
  const last = parts.at(-1);
  if (
    first &&
    last &&
    parts.length > 1 &&
    isOpen(first) &&
    isOpen(last) &&
    overlap(characters(first), characters(last))
  ) {
    return true;
  }
  return parts.some((part, index) => {
    if (!isOpen(part)) return parts.length === 1 && isAmbiguous0(part);
    const own = characters(part);
    return !parts.some((other, at) => at !== index && !canBeEmpty(other) && !overlap(own, characters(other)));
  });
}

function isAmbiguous0(node: RegexNode): boolean {
  return node.kind === 'alternation' || node.kind === 'capture' ? isAmbiguous(node) : false;
}

/** Whether a node can take texts of any length and gives back what it took. */
function isOpen(node: RegexNode): boolean {
  if (node.kind === 'atomic') return false;
  if (node.kind === 'repeat') return node.mode !== 'possessive' && (node.most >= MANY || isOpen(node.body));
  return children(node).some(isOpen);
}

function nodeCharacters(node: RegexNode): readonly CharRange[] | undefined {
  if (node.kind === 'any') return node.newline ? EVERYTHING : complement([[10, 10]]);
  if (node.kind === 'character') {
    return node.caseless ? withCases([[node.code, node.code]]) : [[node.code, node.code]];
  }
  if (node.kind === 'set') {
    if (node.set.properties.length > 0) return EVERYTHING;
    return node.set.negated ? complement(node.set.ranges) : node.set.ranges;
  }
  return node.kind === 'backreference' ? EVERYTHING : undefined;
}

/** All characters that a node may take. */
function characters(node: RegexNode): readonly CharRange[] {
  return nodeCharacters(node) ?? (node.kind === 'look' ? [] : children(node).flatMap(characters));
}

/** The characters that what a node takes may begin with. */
export function firstCharacters(node: RegexNode): readonly CharRange[] {
  if (node.kind !== 'sequence') {
    return nodeCharacters(node) ?? (node.kind === 'look' ? [] : children(node).flatMap(firstCharacters));
  }
  const found: CharRange[] = [];
  for (const item of node.items) {
    found.push(...firstCharacters(item));
    if (!canBeEmpty(item)) break;
  }
  return found;
}

/** Whether two sets of characters have one in common. */
export function overlap(left: readonly CharRange[], right: readonly CharRange[]): boolean {
  const a = merged(left);
  const b = merged(right);
  return a.some(([from, to]) => b.some(([start, end]) => from <= end && start <= to));
}
