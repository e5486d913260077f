import type { ArgumentReader } from '../arguments';

/** Options that the commands with aggregation lists have in common, as they were given. */
export interface AggregateOptions {
  readonly allNumeric: boolean;
  readonly distinctSplits: boolean;
  readonly delimiter: string | undefined;
  readonly prestats: boolean;
}

/** Takes these options wherever they stand; partitions changes no result. */
export function aggregateOptions(
  args: ArgumentReader,
  names: readonly string[],
): { take: () => boolean; read: () => AggregateOptions } {
  let allNumeric = false;
  let distinctSplits = false;
  let delimiter: string | undefined;
  let prestats = false;
  // The Search Reference writes dedup_splitvals in the syntax and dedup_splitval in examples.
  const known = names.includes('dedup_splitvals') ? [...names, 'dedup_splitval'] : names;
  return {
    take() {
      const option = args.option(known);
      if (!option) return false;
      const { name, value } = option;
      if (name === 'allnum') allNumeric = args.boolean(value);
      else if (name === 'delim') delimiter = value.text;
      else if (name === 'partitions') args.integer(value, 0);
      else if (name === 'prestats') prestats = args.boolean(value);
      else distinctSplits = args.boolean(value);
      return true;
    },
    read: () => ({ allNumeric, distinctSplits, delimiter, prestats }),
  };
}
