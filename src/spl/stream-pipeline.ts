import type { Batch } from './batch';
import { startChain } from './chain-stages';
import type { SearchContext } from './context';
import { narrowSteps } from './field-flow';
import type { Pipeline } from './pipeline';

/**
 * The rows of a pipeline, batch by batch, without keeping any: for a command that reads another search. Ends early
 * where its commands are satisfied. Throws SplError.
 */
export function* streamPipeline(pipeline: Pipeline, context: SearchContext): Generator<Batch> {
  const settled = pipeline.steps.map((step) => ({ ...step, plan: step.plan.settle?.(context) ?? step.plan }));
  const plans = narrowSteps(settled).steps.map(({ plan }) => plan);
  const [first, ...others] = plans;
  const sourced = first?.source !== undefined;
  const chain = startChain(sourced ? others : plans, context);
  if (first?.source) {
    for (const batch of first.source(context)) {
      context.checkpoint();
      yield* chain.push(batch);
      if (chain.satisfied?.()) break;
    }
  }
  yield* chain.finish();
}
