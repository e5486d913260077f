import { assignColumns, column, type Batch } from '../batch';
import { allAtOnce, perBatch, type CommandDefinition } from '../command';
import type { SearchContext } from '../context';
import { withFields } from '../field-set';
import { refuseUnknownOption } from '../listed-field';
import { discretize, fieldRange, readBinOption, type BinOptions } from './bin-options';

/** Bins of bin when neither bins nor span is given. Source: limits.conf.spec, [discretize] default_time_bins. */
const DEFAULT_BINS = 100;

/**
 * bin (bucket): replaces the values of a field by the bins they fall into: times by the start of the bucket,
 * numbers by a text such as `10-20`. Values that are no numbers stay.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Bin
 */
export const bin: CommandDefinition = {
  name: 'bin',
  kind: 'streaming',
  parse(args) {
    let options: BinOptions = {};
    let field: string | undefined;
    let target: string | undefined;
    while (!args.atEnd()) {
      const option = readBinOption(args);
      if (!option) refuseUnknownOption(args);
      if (option) options = { ...options, ...option };
      else if (field !== undefined && target === undefined && args.keyword('as')) target = args.field();
      else if (field === undefined) field = args.field();
      else args.end();
    }
    if (field === undefined) throw args.error('You must specify a field to discretize.');
    const from = field;
    const to = target ?? field;
    const work = (batches: readonly Batch[], context: SearchContext): readonly Batch[] => {
      const range = fieldRange(batches, from);
      const bins = discretize(from, options, { bins: DEFAULT_BINS, range, context });
      return batches.map((batch) => {
        const values = column(batch, from);
        return values ? assignColumns(batch, [[to, values.map(bins.value)]]) : batch;
      });
    };
    return {
      start: (context) =>
        options.span
          ? perBatch((batch) => work([batch], context)[0])
          : allAtOnce((batches) => work(batches, context)),
      flow: {
        rowwise: options.span !== undefined,
        reads: (wanted) => withFields(wanted, [from]),
      },
    };
  },
};

/** bucket is another name of bin. */
export const bucket: CommandDefinition = { ...bin, name: 'bucket' };
