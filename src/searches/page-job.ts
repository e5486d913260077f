/** One search job of a page: dispatched once a load, read by several panels. Plain data. */
export interface PageJob {
  readonly id: string;
  /** What its rows are for. */
  readonly purpose: string;
  /** SPL with `{{name}}` in the places that the page fills in by `fillSearch`. */
  readonly search: string;
  /** The columns that the search returns, in order. */
  readonly columns: readonly string[];
}
