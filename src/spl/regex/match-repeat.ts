import { before, type Continue, count, type Run, type Step } from './match-run';

/** A repetition of one character: no recursion, so that long texts do not exhaust the stack. */
export function repeatOne(
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
export function repeat(
  body: Step,
  least: number,
  most: number,
  lazy: boolean,
  run: Run,
  limit: number,
): Step {
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
