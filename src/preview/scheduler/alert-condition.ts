/** What a run of a saved search gave, as conditions look at it. */
export interface RunCounts {
  readonly results: number;
  readonly hosts: number;
  readonly sources: number;
  /** Whether the search of `alert_condition` gave a row; undefined where there is none. */
  readonly condition?: boolean;
}

type Settings = (key: string) => string | undefined;

/** The number that a condition is about; undefined where it is about none. */
export function countedBy(setting: Settings, counts: RunCounts): number | undefined {
  const type = (setting('counttype') ?? 'always').trim().toLowerCase();
  if (type === 'number of events') return counts.results;
  if (type === 'number of hosts') return counts.hosts;
  return type === 'number of sources' ? counts.sources : undefined;
}

/**
 * Whether a run triggers: by the search of `alert_condition` where there is one, otherwise by `counttype`, `relation` and
 * `quantity`, always where nothing is set. `before` is what the run before counted; `drops by` and `rises by` never
 * trigger without one. A quantity may be a percentage for these two. Source: savedsearches.conf.spec 9.2.
 */
export function isTriggered(setting: Settings, counts: RunCounts, before: number | undefined): boolean {
  if (counts.condition !== undefined) return counts.condition;
  const count = countedBy(setting, counts);
  if (count === undefined) return true;
  const [, amount, percent] = /^\s*(-?\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(setting('quantity') ?? '') ?? [];
  const quantity = Number(amount ?? NaN);
  const change = percent === '%' ? ((before ?? NaN) * quantity) / 100 : quantity;
  switch ((setting('relation') ?? '').trim().toLowerCase()) {
    case 'greater than':
      return count > quantity;
    case 'less than':
      return count < quantity;
    case 'equal to':
      return count === quantity;
    case 'not equal to':
      return !Number.isNaN(quantity) && count !== quantity;
    case 'drops by':
      return (before ?? NaN) - count >= change && count < (before ?? NaN);
    case 'rises by':
      return count - (before ?? NaN) >= change && count > (before ?? NaN);
    default:
      return false;
  }
}
