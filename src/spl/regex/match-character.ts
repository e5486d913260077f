import { caseVariants } from './character-sets';
import { count, type Run, type Step } from './match-run';
import type { CharacterSet, RegexNode } from './syntax';

/** A node that takes exactly one character. */
type CharacterNode = Extract<RegexNode, { kind: 'character' | 'set' | 'any' }>;

/** One character that passes a test. */
export function one(test: (code: number) => boolean, run: Run, limit: number): Step {
  return (at, next) => {
    count(run, limit);
    if (at >= run.subject.length) return false;
    const code = run.subject.codePointAt(at) as number;
    return test(code) && next(at + (code > 0xffff ? 2 : 1));
  };
}

/** Whether a code point is one that the node takes. */
export function characterTest(node: CharacterNode): (code: number) => boolean {
  if (node.kind === 'any') return node.newline ? () => true : (code) => code !== 10;
  if (node.kind === 'set') return setTest(node.set);
  const codes = [node.code, ...(node.caseless ? caseVariants(node.code) : [])];
  return (code) => codes.includes(code);
}

function setTest(set: CharacterSet): (code: number) => boolean {
  const { ranges } = set;
  const properties = set.properties.map(
    ({ name, negated }) => new RegExp(`^\\${negated ? 'P' : 'p'}{${name}}$`, 'u'),
  );
  return (code) => {
    const found =
      ranges.some(([from, to]) => code >= from && code <= to) ||
      properties.some((property) => property.test(String.fromCodePoint(code)));
    return found !== set.negated;
  };
}
