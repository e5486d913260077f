import type { FlowStep, NarrowSteps } from './field-flow';

/**
 * The steps with every `where` as early as it may stand: before commands that make one row of each row, cannot fail and
 * write none of the fields that it reads. What is computed after it is computed for its rows only. A `where` moves only
 * where named fields are read of its rows, so that no field can be seen to be missing.
 * Source: Splunk Search Manual, "Built-in optimization", predicate pushdown.
 */
export function raiseFilters<Step extends FlowStep>({ steps, wanted }: NarrowSteps<Step>): readonly Step[] {
  const raised: Step[] = [];
  steps.forEach((step, place) => {
    let at = raised.length;
    const { tests } = step.plan.flow ?? {};
    if (tests && wanted[place + 1]?.names) {
      while (at > 0 && passes(raised[at - 1], tests)) at--;
    }
    raised.splice(at, 0, step);
  });
  return raised;
}

function passes(before: FlowStep | undefined, tests: readonly string[]): boolean {
  const adds = before?.plan.flow?.adds;
  return adds !== undefined && !tests.some((name) => adds.has(name));
}
