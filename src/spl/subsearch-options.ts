import type { ArgumentReader } from './arguments';
import type { SearchLimits } from './context';
import type { SubsearchBounds } from './run-subsearch';

/** What a subsearch in square brackets may be told. */
export interface SubsearchOptions {
  /** Most rows, where given. */
  readonly maxout: number | undefined;
  /** Most seconds, where given. */
  readonly maxtime?: number;
}

/** The options that append, appendcols and join share. Source: Splunk Search Reference, "append". */
const SUBSEARCH_OPTIONS = ['maxtime', 'maxout', 'timeout'];

/** Reads one such option if it stands next; `timeout` is checked and has no effect here. */
export function subsearchOption(
  args: ArgumentReader,
  options: SubsearchOptions,
): SubsearchOptions | undefined {
  const option = args.option(SUBSEARCH_OPTIONS);
  if (!option) return undefined;
  const value = args.integer(option.value, 0);
  return option.name === 'timeout' ? options : { ...options, [option.name]: value };
}

/** Most rows of a subsearch: what it was told, but never more than the limit. */
function mostRows({ maxout }: SubsearchOptions, limit: number): number {
  return maxout === undefined || maxout === 0 ? limit : Math.min(maxout, limit);
}

/** Most rows and seconds of a subsearch, as `runSubsearch` takes them. */
export function subsearchBounds(
  options: SubsearchOptions,
  limits: SearchLimits,
  mostByDefault: number,
): SubsearchBounds {
  return { most: mostRows(options, mostByDefault), seconds: options.maxtime ?? limits.subsearchSeconds };
}
