import { causeNames, type CauseId } from '../knowledge/causes/cause-ids';
import type { PatternId } from '../knowledge/causes/pattern-ids';
import type { Label } from './label';

const VERDICTS: ReadonlyMap<CauseId, Label['verdict']> = new Map(
  causeNames.map(({ id, verdict }) => [id, verdict]),
);

/** The label of a cause, with the verdict that the list of causes gives it. */
export function truthOf(cause: CauseId, pattern?: PatternId): Label {
  const verdict = VERDICTS.get(cause) as Label['verdict'];
  return pattern === undefined ? { cause, verdict } : { cause, verdict, pattern };
}
