/** How a panel shows its rows; the React page has one component for each, the native dashboard one visualization. */
export type PanelLook = 'budget' | 'column' | 'table' | 'list';

/** One panel: a question, and the post-process search over one of the page's jobs that answers it. Plain data. */
export interface Panel {
  /** Kebab-case, the name of the file; the same in the page, in the native dashboard and in tests. */
  readonly id: string;
  readonly title: string;
  /** The question that the panel answers, for the reader. */
  readonly question: string;
  /** The id of the page's job whose results are read. */
  readonly job: string;
  /** SPL after the job's search, without the leading pipe; `{{name}}` is filled in by `fillSearch`. */
  readonly search: string;
  /** The columns that the search returns, in order. */
  readonly columns: readonly string[];
  readonly look: PanelLook;
  /** Options of the visualization, by the names of @splunk/visualizations. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
}
