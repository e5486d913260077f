/** A saved search as savedsearches.conf carries it. Ships disabled; the administrator switches it on. */
export interface SavedSearch {
  readonly id: string;
  readonly description: string;
  readonly search: string;
  readonly earliest: string;
  readonly latest: string;
  /** When it runs once it is switched on: a cron expression, at most twelve runs an hour. */
  readonly cron: string;
  /** The columns of its rows, in order. */
  readonly columns: readonly string[];
}
