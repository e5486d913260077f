import { characterTest, one } from './match-character';
import { holds } from './match-anchor';
import { atomic, backreference, capture, look } from './match-group';
import { repeat, repeatOne } from './match-repeat';
import { after, type Run, type Step, TooManySteps } from './match-run';
import type { RegexNode, RegexTree } from './syntax';

/** A backtracking matcher of a pattern, one step at a time, with PCRE2's semantics and a limit of steps. */
export interface Matcher {
  /**
   * The first match at or after a place: start and end of the whole and of each group, -1 where unset;
   * undefined without a match; 'limit' where it took too many steps.
   */
  find(subject: string, from: number, sticky: boolean): Int32Array | undefined | 'limit';
}

/**
 * Compiles a tree into closures that try one way after another. `steps` limits the characters, groups and turns
 * that one search may try, as PCRE2's match limit does.
 */
export function compileMatcher(tree: RegexTree, steps: number): Matcher {
  const run: Run = { subject: '', from: 0, slots: new Int32Array(0), keep: -1, steps: 0 };
  const size = 2 * (tree.groupCount + 1);
  const match = compile(tree.root, run, steps);
  return {
    find: (subject, from, sticky) => {
      run.subject = subject;
      run.from = from;
      run.steps = 0;
      try {
        for (let start = from; start <= subject.length; start = after(subject, start)) {
          run.slots = new Int32Array(size).fill(-1);
          run.keep = -1;
          let end = -1;
          if (
            match(start, (at) => {
              end = at;
              return true;
            })
          ) {
            run.slots[0] = run.keep >= 0 ? run.keep : start;
            run.slots[1] = end;
            return run.slots;
          }
          if (sticky) return undefined;
        }
        return undefined;
      } catch (error) {
        if (error instanceof TooManySteps || error instanceof RangeError) return 'limit';
        throw error;
      }
    },
  };
}

function compile(node: RegexNode, run: Run, limit: number): Step {
  switch (node.kind) {
    case 'character':
    case 'set':
    case 'any':
      return one(characterTest(node), run, limit);
    case 'sequence':
      return node.items
        .map((item) => compile(item, run, limit))
        .reduceRight<Step>(
          (rest, step) => (at, next) => step(at, (here) => rest(here, next)),
          (at, next) => next(at),
        );
    case 'alternation': {
      const branches = node.branches.map((branch) => compile(branch, run, limit));
      return (at, next) => branches.some((branch) => branch(at, next));
    }
    case 'capture':
      return capture(node.number, compile(node.body, run, limit), run);
    case 'atomic':
      return atomic(compile(node.body, run, limit), run);
    case 'look':
      return look(node, run, (branch) => compile(branch, run, limit));
    case 'anchor':
      return (at, next) => holds(node.at, run, at) && next(at);
    case 'backreference':
      return backreference(node.numbers, node.caseless, run);
    case 'repeat': {
      const { body, least, most } = node;
      const lazy = node.mode === 'lazy';
      const single = body.kind === 'character' || body.kind === 'set' || body.kind === 'any';
      const loop = single
        ? repeatOne(characterTest(body), least, most, lazy, run, limit)
        : repeat(compile(body, run, limit), least, most, lazy, run, limit);
      return node.mode === 'possessive' ? atomic(loop, run) : loop;
    }
    case 'keep':
      return (at, next) => {
        const old = run.keep;
        run.keep = at;
        if (next(at)) return true;
        run.keep = old;
        return false;
      };
  }
}
