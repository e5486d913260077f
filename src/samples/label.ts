/** The truth about a failure, as the story that wrote it knows it. */
export interface Label {
  /** The cause that the finished diagnosis should name. */
  readonly cause: string;
  readonly verdict: 'ignore' | 'fix' | 'investigate';
  /** The pattern among neighbours that decides, absent where the event alone does. */
  readonly pattern?: string;
}
