/** An author's mistake in the sources: which check found it, where, what, and what to do. */
export interface Problem {
  readonly check: string;
  readonly at: string;
  readonly message: string;
  readonly tip?: string;
}
