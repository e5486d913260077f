import type { Plan } from './plan';
import type { SearchContext } from './context';
import { SplError } from './error';
import type { Span } from './error';
import { formattedText } from './format-rows';
import type { Pipeline } from './pipeline';
import { runSubsearch } from './run-subsearch';

/** A subsearch whose result stands as text in a command's arguments. */
export interface TextSubsearch {
  readonly span: Span;
  readonly pipeline: Pipeline;
}

/** What a subsearch may turn into; a command that can take none of these is wrong whatever it finds. */
const STAND_INS = ['"x"', '1', '(x="1")', '(1==1)', 'x', 'x="1"', '"x" "y"', ''];

/**
 * A command whose arguments hold subsearches: they run when the command starts, and their text is read then.
 * While the search is parsed the command is tried with stand-ins, so that its other mistakes show at once.
 */
export function deferredPlan(
  subsearches: readonly TextSubsearch[],
  read: (texts: readonly string[]) => Plan,
): Plan {
  const tried = tryStandIns(subsearches.length, read);
  const settle = (context: SearchContext): Plan =>
    read(subsearches.map(({ pipeline }) => formattedText(runSubsearch(pipeline, context))));
  return { settle, start: (context) => settle(context).start(context), appends: tried.appends === true };
}

function tryStandIns(count: number, read: (texts: readonly string[]) => Plan): Plan {
  let first: unknown;
  for (const text of STAND_INS) {
    try {
      return read(new Array<string>(count).fill(text));
    } catch (error) {
      if (!(error instanceof SplError)) throw error;
      first ??= error;
    }
  }
  throw first;
}
