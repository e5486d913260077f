import type { ArgumentReader } from './arguments';
import type { Batch } from './batch';
import type { CommandFacts, Plan, Stage } from './plan';

export type { Plan, Stage } from './plan';

/**
 * A command of SPL. `kind` as in Splunk's "Types of commands":
 * generating commands stand first and get no input; streaming ones give rows on as they come;
 * ordering (dataset processing) and transforming ones need all rows.
 */
export interface CommandDefinition extends CommandFacts {
  /** Reads the arguments up to the end of the command; throws SplError with a place. */
  parse(args: ArgumentReader): Plan;
}

/** A stage that works batch by batch. */
export function perBatch(work: (batch: Batch) => Batch | undefined): Stage {
  return {
    push: (batch) => {
      const result = work(batch);
      return result && result.length > 0 ? [result] : [];
    },
    finish: () => [],
  };
}

/** A stage that needs all rows at once: collects, then works. */
export function allAtOnce(work: (batches: readonly Batch[]) => readonly Batch[]): Stage {
  const held: Batch[] = [];
  return {
    push: (batch) => {
      held.push(batch);
      return [];
    },
    finish: () => work(held),
    snapshot: () => work(held),
  };
}
