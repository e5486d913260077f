import type { RegexNode, RegexTree } from './syntax';

/** A text that a match holds, and how far from the match's start it begins at most; undefined: anywhere. */
interface Hint {
  readonly text: string;
  readonly most: number | undefined;
}

/** Most texts to look for: with more, the expression itself is faster. */
const MOST_HINTS = 4;
/** Most members of a set of characters that are looked for one by one. */
const MOST_MEMBERS = 2;

/**
 * Where a pattern's first match can begin: every match holds one of a few texts, which are sought as plain text. Gives
 * the first place from which the expression has to be tried, -1 where no match is possible; undefined for a pattern
 * that has no such texts. The text that was found last is sought first, and the others only before it.
 */
export function firstPlace(tree: RegexTree): ((subject: string, from: number) => number) | undefined {
  const hints = hintsOf(tree.root);
  if (!hints || hints.length > MOST_HINTS) return undefined;
  let order = hints;
  return (subject, given) => {
    const from = insidePair(subject, given) ? given - 1 : given;
    let first = Infinity;
    let leading = order[0];
    for (const hint of order) {
      const { text, most } = hint;
      const before =
        most === undefined || first === Infinity ? subject : subject.slice(0, first + most + text.length);
      const at = before.indexOf(text, from);
      if (at < 0) continue;
      if (most === undefined) return from;
      if (first === Infinity) leading = hint;
      first = Math.min(first, Math.max(from, at - most));
      if (first === from) break;
    }
    if (leading && leading !== order[0]) order = [leading, ...order.filter((hint) => hint !== leading)];
    return first === Infinity ? -1 : first;
  };
}

/** Whether a place lies between the two halves of a character: an expression with the flag u begins before it. */
function insidePair(subject: string, at: number): boolean {
  if (at === 0) return false;
  const low = subject.charCodeAt(at);
  if (!(low >= 0xdc00 && low <= 0xdfff)) return false;
  const high = subject.charCodeAt(at - 1);
  return high >= 0xd800 && high <= 0xdbff;
}

/** Texts of which every match of a node holds at least one. */
function hintsOf(node: RegexNode): readonly Hint[] | undefined {
  switch (node.kind) {
    case 'character':
      return node.caseless ? undefined : [{ text: String.fromCodePoint(node.code), most: 0 }];
    case 'set': {
      const { ranges, properties, negated } = node.set;
      if (negated || properties.length > 0) return undefined;
      const members = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
      if (members === 0 || members > MOST_MEMBERS) return undefined;
      return ranges.flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, at) => ({
          text: String.fromCodePoint(first + at),
          most: 0,
        })),
      );
    }
    case 'sequence':
      return best(node.items);
    case 'alternation': {
      const all = node.branches.map(hintsOf);
      return all.some((hints) => !hints) ? undefined : all.flatMap((hints) => hints ?? []);
    }
    case 'capture':
    case 'atomic':
      return hintsOf(node.body);
    case 'repeat':
      return node.least > 0 ? hintsOf(node.body) : undefined;
    default:
      return undefined;
  }
}

/** The longest texts among those of a sequence's parts, adjacent characters taken together. */
function best(items: readonly RegexNode[]): readonly Hint[] | undefined {
  let found: readonly Hint[] | undefined;
  let before: number | undefined = 0;
  const offer = (hints: readonly Hint[] | undefined): void => {
    if (hints && hints.length <= MOST_HINTS && (!found || shortest(hints) > shortest(found))) found = hints;
  };
  for (let at = 0; at < items.length; at++) {
    const start: number | undefined = before;
    let text = '';
    let end = at;
    for (let item = items[end]; item?.kind === 'character' && !item.caseless; item = items[++end]) {
      text += String.fromCodePoint(item.code);
    }
    if (text !== '') {
      offer([{ text, most: start }]);
      before = plus(start, text.length);
      at = end - 1;
      continue;
    }
    const item = items[at] as RegexNode;
    const hints = hintsOf(item);
    offer(hints?.map((hint) => ({ text: hint.text, most: plus(start, hint.most) })));
    before = plus(start, greatestWidth(item));
  }
  return found;
}

const shortest = (hints: readonly Hint[]): number => Math.min(...hints.map(({ text }) => text.length));

const plus = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one + other;

/** The most UTF-16 units that a node takes; undefined where there is no bound. */
function greatestWidth(node: RegexNode): number | undefined {
  switch (node.kind) {
    case 'character':
      return node.code > 0xffff || node.caseless ? 2 : 1;
    case 'set':
    case 'any':
      return 2;
    case 'sequence':
      return node.items.reduce<number | undefined>((sum, item) => plus(sum, greatestWidth(item)), 0);
    case 'alternation': {
      const widths = node.branches.map(greatestWidth);
      return widths.includes(undefined) ? undefined : Math.max(0, ...widths.map((width) => width ?? 0));
    }
    case 'capture':
    case 'atomic':
      return greatestWidth(node.body);
    case 'repeat': {
      const width = greatestWidth(node.body);
      return width === undefined || node.most === Infinity ? undefined : width * node.most;
    }
    case 'backreference':
      return undefined;
    default:
      return 0;
  }
}
