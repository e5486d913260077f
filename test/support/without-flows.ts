import type { Pipeline } from '../../src/spl/pipeline';
import type { Plan } from '../../src/spl/plan';

/** The plan as if its command had not declared which fields it reads and writes. */
function withoutFlow({ flow: _declared, settle, ...plan }: Plan): Plan {
  return settle ? { ...plan, settle: (context) => withoutFlow(settle(context)) } : plan;
}

/** The pipeline with commands that count as reading every field: nothing is left out of it. */
export function withoutFlows(pipeline: Pipeline): Pipeline {
  return { ...pipeline, steps: pipeline.steps.map((step) => ({ ...step, plan: withoutFlow(step.plan) })) };
}
