import type { ExpressionNode } from './expression-syntax';
import { literalValue } from './fold-constants';
import { translateRegex } from './regex/translate';

/** Functions whose second argument is a regular expression. */
const WITH_PATTERN: ReadonlySet<string> = new Set(['match', 'replace', 'mvfind']);
/** Functions that ask the search head: they may fail, or say something to the user. */
const ASKING: ReadonlySet<string> = new Set(['lookup', 'searchmatch']);

/** Functions whose value does not follow from their arguments: chance, the clock on the wall, and lookup tables. */
const VARYING: ReadonlySet<string> = new Set(['random', 'time', 'lookup', 'searchmatch']);

/** Whether an expression may have another value for the same row. */
export function varies(node: ExpressionNode): boolean {
  return calls(node, (name) => VARYING.has(name));
}

/** Whether an expression reads fields that stand nowhere in it. */
export function readsUnnamedFields(node: ExpressionNode): boolean {
  return calls(node, (name) => name === 'searchmatch');
}

/**
 * Whether evaluating an expression ends without an error or a message on every row. A pattern that JavaScript's engine
 * runs counts as such; one that is tried step by step may be given up.
 */
export function neverFails(node: ExpressionNode): boolean {
  return !calls(node, (name, args) => {
    if (ASKING.has(name)) return true;
    if (!WITH_PATTERN.has(name)) return false;
    const pattern = args[1] && literalValue(args[1]);
    return typeof pattern !== 'string' || translateRegex(pattern).counted;
  });
}

function calls(
  node: ExpressionNode,
  found: (name: string, args: readonly ExpressionNode[]) => boolean,
): boolean {
  const inside = (part: ExpressionNode): boolean => calls(part, found);
  switch (node.kind) {
    case 'literal':
    case 'field':
      return false;
    case 'negate':
    case 'not':
      return inside(node.operand);
    case 'binary':
      return inside(node.left) || inside(node.right);
    case 'in':
      return inside(node.needle) || node.list.some(inside);
    case 'call':
      return found(node.name.toLowerCase(), node.args) || node.args.some(inside);
  }
}
