import { before, type Run, type Step } from './match-run';
import type { RegexNode } from './syntax';
import { fixedWidth } from './widths';

/** A numbered group: its place is put back where what follows does not match. */
export function capture(number: number, body: Step, run: Run): Step {
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

/** A part that is matched in its first way only. */
export function atomic(body: Step, run: Run): Step {
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

/** A look ahead or behind. The branches of a lookbehind are of fixed length each, so one step back is enough. */
export function look(
  node: Extract<RegexNode, { kind: 'look' }>,
  run: Run,
  compile: (branch: RegexNode) => Step,
): Step {
  const branches = (node.body.kind === 'alternation' ? node.body.branches : [node.body]).map((branch) => ({
    width: node.ahead ? 0 : (fixedWidth(branch) ?? 0),
    step: compile(branch),
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

/** The text of the first of the groups that is set; no match where none is. */
export function backreference(numbers: readonly number[], caseless: boolean, run: Run): Step {
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
