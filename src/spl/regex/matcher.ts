import { caseVariants } from './character-sets';
import type { CharacterSet, RegexNode, RegexTree } from './syntax';
import { fixedWidth } from './widths';

/** A backtracking matcher of a pattern, one step at a time, with PCRE2's semantics and a limit of steps. */
export interface Matcher {
  /**
   * The first match at or after a place: start and end of the whole and of each group, -1 where unset;
   * undefined without a match; 'limit' where it took too many steps.
   */
  find(subject: string, from: number, sticky: boolean): Int32Array | undefined | 'limit';
}

type Continue = (at: number) => boolean;
type Step = (at: number, next: Continue) => boolean;

interface Run {
  subject: string;
  from: number;
  slots: Int32Array;
  keep: number;
  steps: number;
}

class TooManySteps extends Error {}

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

function after(subject: string, at: number): number {
  const code = subject.codePointAt(at) ?? 0;
  return at + (code > 0xffff ? 2 : 1);
}

function before(subject: string, at: number): number {
  const low = subject.charCodeAt(at - 1);
  const high = subject.charCodeAt(at - 2);
  return at - (low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff ? 2 : 1);
}

function compile(node: RegexNode, run: Run, limit: number): Step {
  switch (node.kind) {
    case 'character':
    case 'set':
    case 'any':
      return one(charTest(node), run, limit);
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
      return look(node, run, limit);
    case 'anchor':
      return (at, next) => holds(node.at, run, at) && next(at);
    case 'backreference':
      return backreference(node.numbers, node.caseless, run);
    case 'repeat': {
      const { body, least, most } = node;
      const lazy = node.mode === 'lazy';
      const single = body.kind === 'character' || body.kind === 'set' || body.kind === 'any';
      const loop = single
        ? repeatOne(charTest(body), least, most, lazy, run, limit)
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

function count(run: Run, limit: number): void {
  if (++run.steps > limit) throw new TooManySteps();
}

function one(test: (code: number) => boolean, run: Run, limit: number): Step {
  return (at, next) => {
    count(run, limit);
    if (at >= run.subject.length) return false;
    const code = run.subject.codePointAt(at) as number;
    return test(code) && next(at + (code > 0xffff ? 2 : 1));
  };
}

function charTest(
  node: Extract<RegexNode, { kind: 'character' | 'set' | 'any' }>,
): (code: number) => boolean {
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

function capture(number: number, body: Step, run: Run): Step {
  return (at, next) =>
    body(at, (end) => {
      const { slots } = run;
      const start = slots[2 * number] as number;
      const stop = slots[2 * number + 1] as number;
      slots[2 * number] = at;
      slots[2 * number + 1] = end;
      if (next(end)) return true;
      slots[2 * number] = start;
      slots[2 * number + 1] = stop;
      return false;
    });
}

function atomic(body: Step, run: Run): Step {
  return (at, next) => {
    const slots = run.slots.slice();
    const keep = run.keep;
    let end = -1;
    const matched = body(at, (here) => {
      end = here;
      return true;
    });
    if (matched && next(end)) return true;
    run.slots.set(slots);
    run.keep = keep;
    return false;
  };
}

/** The branches of a lookbehind are of fixed length each, so one step back is enough. */
function look(node: Extract<RegexNode, { kind: 'look' }>, run: Run, limit: number): Step {
  const branches = (node.body.kind === 'alternation' ? node.body.branches : [node.body]).map((branch) => ({
    width: node.ahead ? 0 : (fixedWidth(branch) ?? 0),
    step: compile(branch, run, limit),
  }));
  const found = (at: number): boolean =>
    branches.some(({ width, step }) => {
      let start = at;
      for (let back = 0; back < width; back++) start = start > 0 ? before(run.subject, start) : -1;
      return start >= 0 && step(start, (end) => node.ahead || end === at);
    });
  return (at, next) => {
    const slots = run.slots.slice();
    const keep = run.keep;
    const matched = found(at);
    if (matched !== node.negative) {
      if (node.negative) run.slots.set(slots);
      if (next(at)) return true;
    }
    run.slots.set(slots);
    run.keep = keep;
    return false;
  };
}

function isWord(subject: string, at: number): boolean {
  return at >= 0 && at < subject.length && /[0-9A-Za-z_]/.test(subject[at] as string);
}

function holds(anchor: string, run: Run, at: number): boolean {
  const { subject } = run;
  const end = subject.length;
  switch (anchor) {
    case 'start':
      return at === 0;
    case 'end':
      return at === end;
    case 'final-end':
      return at === end || (at === end - 1 && subject[at] === '\n');
    case 'line-start':
      return at === 0 || (subject[at - 1] === '\n' && at < end);
    case 'line-end':
      return at === end || subject[at] === '\n';
    case 'match-start':
      return at === run.from;
    default:
      return (isWord(subject, at - 1) !== isWord(subject, at)) === (anchor === 'word-boundary');
  }
}

function backreference(numbers: readonly number[], caseless: boolean, run: Run): Step {
  return (at, next) => {
    for (const number of numbers) {
      const start = run.slots[2 * number] as number;
      if (start < 0) continue;
      const text = run.subject.slice(start, run.slots[2 * number + 1]);
      const here = run.subject.slice(at, at + text.length);
      const same = here === text || (caseless && here.toLowerCase() === text.toLowerCase());
      return same && next(at + text.length);
    }
    return false;
  };
}

/** A repetition of one character: no recursion, so that long texts do not exhaust the stack. */
function repeatOne(
  test: (code: number) => boolean,
  least: number,
  most: number,
  lazy: boolean,
  run: Run,
  limit: number,
): Step {
  return (at, next) => {
    const { subject } = run;
    let end = at;
    let done = 0;
    const advance = (): boolean => {
      count(run, limit);
      if (done >= most || end >= subject.length) return false;
      const code = subject.codePointAt(end) as number;
      if (!test(code)) return false;
      end += code > 0xffff ? 2 : 1;
      done++;
      return true;
    };
    while (done < least) if (!advance()) return false;
    if (lazy) {
      do if (next(end)) return true;
      while (advance());
      return false;
    }
    while (advance());
    for (;;) {
      if (next(end)) return true;
      if (done === least) return false;
      end = before(subject, end);
      done--;
      count(run, limit);
    }
  };
}

/**
 * A repetition. A turn that takes nothing ends one without a limit, as in PCRE2; limited ones are
 * copies of the part, which may each take nothing.
 */
function repeat(body: Step, least: number, most: number, lazy: boolean, run: Run, limit: number): Step {
  const open = most === Infinity;
  const turn = (done: number, at: number, next: Continue): boolean => {
    count(run, limit);
    const once = (): boolean =>
      body(at, (end) => (open && end === at && done + 1 >= least ? next(end) : turn(done + 1, end, next)));
    if (done < least) return once();
    if (done >= most) return next(at);
    return lazy ? next(at) || once() : once() || next(at);
  };
  return (at, next) => turn(0, at, next);
}
