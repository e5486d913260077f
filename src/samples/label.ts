import type { CauseId } from '../knowledge/causes/cause-ids';
import type { PatternId } from '../knowledge/causes/pattern-ids';

/** The truth about a failure, as the story that wrote it knows it. Only the names of causes come from the knowledge. */
export interface Label {
  /** The cause that the finished diagnosis should name. */
  readonly cause: CauseId;
  readonly verdict: 'ignore' | 'fix' | 'investigate';
  /** The pattern among neighbours that decides, absent where the event alone does. */
  readonly pattern?: PatternId;
}
