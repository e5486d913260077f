import type { Batch } from './batch';
import type { DerivedSearch, SearchHost } from './context';
import { derivedBeginning } from './derived-rows';
import { outsideSearch } from './empty-host';
import { fieldReader } from './field-reader';
import { narrowSteps } from './field-flow';
import { macroScope } from './macro-scope';
import { parseSearch } from './parse-pipeline';

/**
 * What makes the rows of a search's beginning of events, made anew from its text: on another thread it gives the rows
 * that the first one would give. Undefined where the text does not come out as the same beginning. Throws SplError.
 */
export function deriveAgain(
  search: DerivedSearch,
  host: SearchHost,
): ((events: Batch) => readonly Batch[]) | undefined {
  const { range, now, timeZone } = search;
  const context = { ...outsideSearch(now, timeZone), host, range };
  const { pipeline } = parseSearch(search.text, macroScope(context));
  const end = { start: 0, end: 0 };
  const { steps, wanted } = narrowSteps([...pipeline.steps, { plan: fieldReader(search.fields), span: end }]);
  const request = derivedBeginning(steps, wanted, pipeline.source.text, context)?.request;
  return request?.key === search.key ? request.derive : undefined;
}
