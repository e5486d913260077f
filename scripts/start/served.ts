/** A server that runs, for the command that started it. */
export interface Served {
  /** The address to open. */
  readonly entry: string;
  /** What to say about it, a line each. */
  readonly lines: readonly string[];
  close(): Promise<void>;
}
