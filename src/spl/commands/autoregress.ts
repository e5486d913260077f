import { assignColumns, column } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import type { Value } from '../value';
import { earlierValues } from './earlier-values';

/**
 * autoregress: puts the values of a field in earlier rows beside it: `p=1` or `p=2-5` rows ago, into `field_p1` and so on,
 * or under a new name where there is one. Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Autoregress
 */
export const autoregress: CommandDefinition = {
  name: 'autoregress',
  kind: 'ordering',
  parse(args) {
    const field = args.field();
    const name = args.keyword('AS') ? args.field() : undefined;
    const option = args.option(['p']);
    args.end();
    const [, low = '', high = low] = /^(\d+)(?:-(\d+))?$/.exec(option?.value.text ?? '1') ?? [];
    const least = Number(low);
    const most = Number(high);
    if (low === '' || least < 1 || most < least) {
      throw args.error(`Invalid value for 'p': '${option?.value.text ?? ''}'`, option?.value.span);
    }
    if (name !== undefined && most > least)
      throw args.error('A new name can be given for a single value of p only.');
    return {
      start: () => {
        const earlier = earlierValues(most);
        return perBatch((batch) => {
          const values = column(batch, field);
          const targets = Array.from({ length: most - least + 1 }, (_, at) => ({
            ago: least + at,
            values: new Array<Value>(batch.length).fill(null),
          }));
          for (let row = 0; row < batch.length; row++) {
            for (const target of targets) target.values[row] = earlier.ago(target.ago);
            earlier.push(values?.[row] ?? null);
          }
          return assignColumns(
            batch,
            targets.map((target) => [name ?? `${field}_p${target.ago}`, target.values] as const),
          );
        });
      },
    };
  },
};
