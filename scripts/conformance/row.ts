/** What stands in the conformance table about one item. */
export interface ConformanceRow {
  readonly area: string;
  readonly item: string;
  readonly state: 'conforms' | 'deviates' | 'not built';
  /** Entries of the ledger, where it deviates. */
  readonly ledger: readonly string[];
  /** The file of a test that shows it; empty only where nothing is built. */
  readonly test: string;
  /** Why it is not built; only there. */
  readonly reason?: string;
}
