import type { RegexNode } from './syntax';

/** The number of characters a node always takes; undefined where it may differ. */
export function fixedWidth(node: RegexNode): number | undefined {
  switch (node.kind) {
    case 'character':
    case 'set':
    case 'any':
      return 1;
    case 'sequence': {
      let sum = 0;
      for (const item of node.items) {
        const width = fixedWidth(item);
        if (width === undefined) return undefined;
        sum += width;
      }
      return sum;
    }
    case 'alternation': {
      const widths = new Set(node.branches.map(fixedWidth));
      return widths.size === 1 ? [...widths][0] : undefined;
    }
    case 'capture':
    case 'atomic':
      return fixedWidth(node.body);
    case 'repeat': {
      const width = fixedWidth(node.body);
      if (node.body.kind === 'look' && node.least === 0) return 0;
      return width !== undefined && node.least === node.most ? width * node.least : undefined;
    }
    case 'backreference':
      return undefined;
    default:
      return 0;
  }
}

/** Whether a node can match without taking a character. A back reference may always be empty. */
export function canBeEmpty(node: RegexNode): boolean {
  switch (node.kind) {
    case 'character':
    case 'set':
    case 'any':
      return false;
    case 'sequence':
      return node.items.every(canBeEmpty);
    case 'alternation':
      return node.branches.some(canBeEmpty);
    case 'capture':
    case 'atomic':
      return canBeEmpty(node.body);
    case 'repeat':
      return node.least === 0 || canBeEmpty(node.body);
    default:
      return true;
  }
}
