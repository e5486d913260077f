import type { Batch } from './batch';
import { startChain } from './chain-stages';
import type { SearchContext } from './context';
import { derivedBeginning } from './derived-rows';
import { narrowSteps } from './field-flow';
import { fieldReader } from './field-reader';
import type { Pipeline } from './pipeline';

/**
 * The rows of a pipeline, batch by batch, without keeping any: for a command that reads another search. Only the named
 * fields are read of them, so the work for others is left out. Ends early where its commands are satisfied. Throws
 * SplError.
 */
export function* streamPipeline(
  pipeline: Pipeline,
  fields: Iterable<string>,
  context: SearchContext,
): Generator<Batch> {
  const reader = fieldReader(fields);
  const settled = pipeline.steps.map((step) => {
    const plan = step.plan.settle?.(context);
    return plan ? { ...step, plan, settled: true } : step;
  });
  const { steps, wanted } = narrowSteps([...settled, { plan: reader, span: { start: 0, end: 0 } }]);
  const beginning = context.host.derived && derivedBeginning(steps, wanted, pipeline.source.text, context);
  const derived = beginning && context.host.derived?.(beginning.request);
  const first = steps[0]?.plan;
  const source = derived ?? first?.source?.(context);
  const begun = derived ? beginning.steps : source ? 1 : 0;
  const chain = startChain(
    steps.slice(begun).map(({ plan }) => plan),
    context,
  );
  for (const batch of source ?? []) {
    context.checkpoint();
    yield* chain.push(batch);
    if (chain.satisfied?.()) break;
  }
  yield* chain.finish();
}
