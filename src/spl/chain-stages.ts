import type { Batch } from './batch';
import { heldRows } from './most-held';
import type { Plan, Stage } from './plan';
import type { SearchContext } from './context';

/**
 * Stages in a row as one: what one gives, the next one takes. Throws SplError where that is more rows than there may be.
 * `finished` is told how many of them have finished.
 */
export function chainStages(stages: readonly Stage[], finished?: (stages: number) => void): Stage {
  const passOn = (from: number, batches: readonly Batch[]): readonly Batch[] => {
    let current = batches;
    for (let index = from; index < stages.length && current.length > 0; index++) {
      const stage = stages[index] as Stage;
      const next: Batch[] = [];
      let rows = 0;
      for (const batch of current) {
        for (const given of stage.push(batch)) {
          next.push(given);
          rows = heldRows(rows + given.length);
        }
      }
      current = next;
    }
    return current;
  };
  return {
    push: (batch) => passOn(0, [batch]),
    finish: () =>
      stages.flatMap((stage, index) => {
        const given = passOn(index + 1, stage.finish());
        finished?.(index + 1);
        return given;
      }),
    satisfied: () => stages.some((stage) => stage.satisfied?.() === true),
  };
}

/** Starts plans as one stage. */
export function startChain(plans: readonly Plan[], context: SearchContext): Stage {
  return chainStages(plans.map((plan) => plan.start(context)));
}

/** The plans of a pipeline with their subsearches run. */
export function settlePlans(plans: readonly Plan[], context: SearchContext): readonly Plan[] {
  return plans.map((plan) => plan.settle?.(context) ?? plan);
}
