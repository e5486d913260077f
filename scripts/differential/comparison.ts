/** What one family of comparisons found. */
export interface Comparison {
  /** What was compared with what. */
  readonly title: string;
  /** How many things were compared. */
  readonly compared: number;
  /** Differences that nothing explains, each with what is needed to see it again. */
  readonly differences: readonly string[];
  /** Differences that a reason explains, by reason, with their number. */
  readonly explained: Readonly<Record<string, number>>;
}
