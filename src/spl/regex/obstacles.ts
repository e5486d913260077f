import { beginsAtMatchStart, children } from './emit';
import type { RegexNode, RegexTree } from './syntax';
import { canBeEmpty } from './widths';

/**
 * What JavaScript's engine would get wrong about a pattern: whether and what it matches, the texts of
 * named groups, or those of numbered groups only. Each includes those after it.
 */
export type Obstacle = 'none' | 'numbered' | 'named' | 'match';

/**
 * Finds where JavaScript differs from PCRE2: it forgets the groups of a repeated part with every
 * turn, refuses turns that take nothing, and lets a back reference to an unset group match.
 */
export function obstacleOf(tree: RegexTree): Obstacle {
  const named = new Set(tree.groups.map(({ number }) => number));
  let worst: Obstacle = 'none';
  const raise = (to: Obstacle): void => {
    if (ORDER.indexOf(to) > ORDER.indexOf(worst)) worst = to;
  };
  const groupsDiffer = (numbers: Iterable<number>): void => {
    for (const number of numbers) raise(named.has(number) ? 'named' : 'numbered');
  };

  /** Walks in matching order; `set` are the groups surely set so far, and grows. */
  const visit = (node: RegexNode, set: Set<number>, nested: boolean): void => {
    switch (node.kind) {
      case 'sequence':
        for (const item of node.items) visit(item, set, nested);
        return;
      case 'alternation': {
        const after = node.branches.map((branch) => {
          const own = new Set(set);
          visit(branch, own, nested);
          return own;
        });
        for (const number of after[0] ?? []) if (after.every((own) => own.has(number))) set.add(number);
        return;
      }
      case 'capture':
        visit(node.body, set, nested);
        set.add(node.number);
        return;
      case 'atomic':
        return visit(node.body, set, nested);
      case 'look': {
        const own = new Set(set);
        visit(node.body, own, true);
        if (!node.negative) for (const number of own) set.add(number);
        return;
      }
      case 'repeat': {
        const inside = capturesIn(node.body);
        const own = new Set([...set].filter((number) => !inside.has(number)));
        visit(node.body, own, nested || node.most > 1);
        if (node.most > 1) groupsDiffer([...inside].filter((number) => !own.has(number)));
        if (node.most > node.least && canBeEmpty(node.body)) {
          if (hasChoice(node.body)) raise('match');
          groupsDiffer(inside);
        }
        if (node.least > 0) for (const number of own) set.add(number);
        return;
      }
      case 'backreference':
        if (node.numbers.length > 1 || node.numbers.some((number) => !set.has(number))) raise('match');
        if (node.caseless) raise('match');
        return;
      case 'keep':
        if (nested) raise('match');
        return;
      case 'anchor':
        if (node.at === 'match-start' && !beginsAtMatchStart(tree.root)) raise('match');
        return;
      default:
    }
  };
  visit(tree.root, new Set(), false);
  return worst;
}

const ORDER: readonly Obstacle[] = ['none', 'numbered', 'named', 'match'];

function capturesIn(node: RegexNode): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = (one: RegexNode): void => {
    if (one.kind === 'capture') found.add(one.number);
    children(one).forEach(visit);
  };
  visit(node);
  return found;
}

function hasChoice(node: RegexNode): boolean {
  return (
    node.kind === 'alternation' ||
    (node.kind === 'repeat' && node.mode === 'lazy') ||
    children(node).some(hasChoice)
  );
}
