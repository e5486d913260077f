import { detach } from '../batch';
import type { CommandDefinition } from '../command';
import { runSubsearch } from '../run-subsearch';
import type { SubsearchOptions } from '../subsearch-options';
import { subsearchBounds, subsearchOption } from '../subsearch-options';

/**
 * append: the rows of a subsearch after those of the search. extendtimerange=true widens the range that later
 * commands see by the subsearch's own.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Append
 */
export const append: CommandDefinition = {
  name: 'append',
  kind: 'streaming',
  subsearches: true,
  parse(args) {
    let options: SubsearchOptions = { maxout: undefined };
    let widening = false;
    const read = (): boolean => {
      const extend = args.option(['extendtimerange']);
      if (extend) widening = args.boolean(extend.value);
      const next = extend ? options : subsearchOption(args, options);
      if (next) options = next;
      return next !== undefined;
    };
    while (read()) continue;
    const pipeline = args.subsearch();
    if (!pipeline) throw args.error('The last argument must be a subsearch.');
    while (read()) continue;
    const own = pipeline.steps[0]?.plan;
    return {
      ...(widening ? { widens: (outer) => own?.range?.(outer) ?? outer.range } : {}),
      start: (context) => ({
        push: (batch) => [batch],
        finish: () => {
          const { limits } = context.host;
          const bounds = subsearchBounds(options, limits, limits.appendRows);
          return runSubsearch(pipeline, context, bounds).map(detach);
        },
      }),
    };
  },
};
