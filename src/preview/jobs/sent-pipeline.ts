import { appCommands } from '../../spl/app-commands';
import { findCommand } from '../../spl/commands/catalogue';
import { SplError, syntaxError } from '../../spl/error';
import { knownCommands } from '../../spl/known-commands';

/** A search as it is parsed, and how many characters stand before what the client sent. */
export interface SentPipeline {
  readonly text: string;
  readonly added: number;
}

const LEADING_PIPE = '| ';

function firstWord(sent: string): string | undefined {
  return /^\s*([\w-]+)(?=$|[\s(["])/.exec(sent)?.[1]?.toLowerCase();
}

/**
 * A search as REST takes it: its first word is a command, so `stats count` is `| stats count`. A search bar puts
 * `search` before what its user typed, splunkd does not. What begins with a macro, a subsearch or no command at
 * all is left as it is.
 * Sources: Splunk REST API Tutorials, "Creating searches using the REST API", each of whose searches begins with
 * a command; `addLeadingSearchCommand` of https://www.npmjs.com/package/@splunk/splunk-utils, which clients call.
 */
export function sentPipeline(sent: string): SentPipeline {
  const word = firstWord(sent);
  const isCommand =
    word !== undefined &&
    word !== 'search' &&
    (knownCommands.has(word) || findCommand(word) !== undefined || appCommands.has(word));
  return isCommand ? { text: LEADING_PIPE + sent, added: LEADING_PIPE.length } : { text: sent, added: 0 };
}

/** The error of a search whose first word is no command; undefined where it is one, or is not known yet. */
function unknownCommand(search: string): SplError | undefined {
  if (/^\s*(?:[|`[]|$)/.test(search)) return undefined;
  if (firstWord(search) === 'search' || sentPipeline(search).added > 0) return undefined;
  const start = search.search(/\S/);
  const word = /^(?:[\w-]+|\S)/.exec(search.slice(start))?.[0] ?? '';
  return syntaxError(`Unknown search command '${word}'.`, { start, end: start + word.length });
}

/** An error of a search that had characters put before it, with its place in what was sent. */
export function placedAsSent(error: SplError, added: number): SplError {
  if (!error.span) return error;
  const { start, end } = error.span;
  const span = { start: Math.max(0, start - added), end: Math.max(0, end - added) };
  return new SplError(error.kind, error.message, span, error.located);
}

/**
 * Reads the search of a new job, in which a macro at the beginning must expand to a command too. `parse` gives a
 * search with its macros expanded. The search as it is run; throws SplError with its place in what was sent.
 */
export function readSent(sent: string, parse: (search: string) => string): string {
  const wrong = unknownCommand(sent);
  if (wrong) throw wrong;
  const { text, added } = sentPipeline(sent);
  try {
    const expanded = parse(text);
    const macro = /^\s*`(?!``)[^`]*`/.exec(sent)?.[0];
    if (macro === undefined) return text;
    const unknown = unknownCommand(expanded);
    if (unknown) {
      throw syntaxError(unknown.message, {
        start: macro.length - macro.trimStart().length,
        end: macro.length,
      });
    }
    return sentPipeline(expanded).added > 0 ? LEADING_PIPE + sent : sent;
  } catch (error) {
    throw error instanceof SplError ? placedAsSent(error, added) : error;
  }
}
