import type { Batch } from './batch';
import { chainStages } from './chain-stages';
import type { DerivedRows, SearchContext } from './context';
import type { FlowStep } from './field-flow';
import type { FieldSet } from './field-set';
import type { Span } from './error';

/** A step of a pipeline, and whether its arguments held a subsearch. */
export interface DerivableStep extends FlowStep {
  readonly span: Span;
  readonly settled?: boolean;
}

/** The beginning of a pipeline that a host may answer from what it kept. */
export interface DerivedBeginning {
  readonly request: DerivedRows;
  /** How many steps it stands for. */
  readonly steps: number;
}

/**
 * The longest beginning of a pipeline whose rows follow from single events: `search` and then commands that look at
 * one row at a time, as far as a known list of fields is read from it. Undefined where there is none.
 */
export function derivedBeginning(
  steps: readonly DerivableStep[],
  wanted: readonly FieldSet[],
  text: string,
  context: SearchContext,
): DerivedBeginning | undefined {
  const asked = steps[0]?.plan.asks?.(context);
  if (!asked || steps[0]?.settled) return undefined;
  let count = 1;
  let end = 0;
  for (let at = 1; at <= steps.length; at++) {
    if (wanted[at]?.names) count = end = at;
    const step = steps[at];
    if (!step?.plan.flow?.rowwise || step.settled) break;
  }
  const fields = wanted[end]?.names;
  const reads = wanted[1]?.names;
  if (end === 0 || !fields || !reads) return undefined;
  const { range, now, timeZone } = context;
  const texts = steps.slice(0, count).map(({ span }) => text.slice(span.start, span.end));
  const chain = chainStages(steps.slice(1, count).map(({ plan }) => plan.start(context)));
  return {
    steps: count,
    request: {
      query: asked.query,
      ...{ text: texts.join(' | '), range, now, timeZone },
      key: JSON.stringify([...texts, now, timeZone]),
      fields: [...fields].sort(),
      reads: [...new Set([...reads, ...asked.reads])],
      derive: (batch: Batch) => {
        const found = asked.filter(batch);
        return found ? chain.push(found) : [];
      },
    },
  };
}
