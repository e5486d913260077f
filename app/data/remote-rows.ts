import type { SortOrder } from './sort-rows';

/** Rows of which a table holds one page: the rest, their order and the export are asked of the server. */
export interface RemoteRows<Row> {
  /** All rows, on every page. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly order: SortOrder | undefined;
  /** True while another page or order is on its way. */
  readonly busy: boolean;
  readonly onPage: (page: number) => void;
  readonly onOrder: (order: SortOrder) => void;
  /** Every row in the order in force. Rejects with Splunk's words. */
  readonly readAll: () => Promise<readonly Row[]>;
}
