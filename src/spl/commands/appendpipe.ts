import type { Batch } from '../batch';
import { detach } from '../batch';
import { settlePlans, startChain } from '../chain-stages';
import type { CommandDefinition } from '../command';
import type { Pipeline } from '../pipeline';
import type { SearchContext } from '../context';

/**
 * appendpipe: the rows, and after them what a pipeline makes of the same rows.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Appendpipe
 */
export const appendpipe: CommandDefinition = {
  name: 'appendpipe',
  kind: 'transforming',
  subsearches: true,
  parse(args) {
    const option = args.option(['run_in_preview']);
    if (option) args.boolean(option.value);
    const pipeline = args.subsearch(true);
    if (!pipeline) throw args.error('The last argument must be a subpipeline.');
    return {
      start: (context) => {
        const held: Batch[] = [];
        return {
          push: (batch) => {
            held.push(batch);
            return [batch];
          },
          finish: () => piped(pipeline, held, context),
          snapshot: () => [...held, ...piped(pipeline, held, context)],
        };
      },
    };
  },
};

function piped(pipeline: Pipeline, rows: readonly Batch[], context: SearchContext): readonly Batch[] {
  const plans = settlePlans(
    pipeline.steps.map((step) => step.plan),
    context,
  );
  const stage = startChain(plans, context);
  const early = rows.flatMap((batch) => stage.push(batch));
  return [...early, ...stage.finish()].map(detach);
}
