import { appCommands } from './app-commands';
import type { ArgumentReader } from './arguments';
import type { CommandDefinition, Plan } from './command';
import { findCommand } from './commands/catalogue';
import { deferredPlan } from './deferred-plan';
import { outsideSearch } from './empty-host';
import type { Span } from './error';
import { SplError, syntaxError, unsupported } from './error';
import { knownCommands } from './known-commands';
import type { MacroScope } from './context';
import { expandMacros } from './macros';
import { parsePredicate } from './parse-predicate';
import type { Pipeline, PipelineStep } from './pipeline';
import { readArguments } from './read-arguments';
import type { SourceText } from './source-text';
import { locating, originalSpan, replaceParts, sourceText } from './source-text';
import { bracketsIn, endOfBracket, splitPipeline } from './split';

/** A search, parsed: its commands, and the text with the map back to what the user typed. */
export interface ParsedSearch {
  readonly pipeline: Pipeline;
  readonly source: SourceText;
}

/** Subsearches within subsearches, as text: far more than the limit at run time. */
const NESTING = 50;

interface Place {
  readonly source: SourceText;
  readonly scope: MacroScope;
  readonly nesting: number;
}

/**
 * Parses a search: macros and comments, then commands. A search that does not begin with a pipe or with the
 * word `search` begins with that command. Throws SplError with its place in the text as typed.
 * Sources: Splunk Search Reference, "Understanding SPL syntax", "search"; Search Manual, "About subsearches".
 */
export function parseSearch(text: string, scope: MacroScope): ParsedSearch {
  const typed = sourceText(text);
  const source = expandMacros(typed, scope);
  const begin = source.text.search(/\S/);
  const leadingPipe = begin >= 0 && source.text[begin] === '|' && pipeIsTyped(source, begin);
  const pipeline = locating(source, () => {
    const place = { source, scope, nesting: 0 };
    const span = { start: 0, end: source.text.length };
    return parseCommands(place, span, { implicitSearch: !leadingPipe, piped: false });
  });
  return { pipeline, source };
}

function pipeIsTyped(source: SourceText, at: number): boolean {
  const { start } = originalSpan(source, { start: at, end: at + 1 });
  return source.original[start] === '|';
}

interface Manner {
  /** The first command may be `search` without its name. */
  readonly implicitSearch: boolean;
  /** The rows come from an outer pipeline, so no command stands first. */
  readonly piped: boolean;
}

function parseCommands(place: Place, span: Span, manner: Manner): Pipeline {
  const { text } = place.source;
  const { commands, leadingPipe } = splitPipeline(text, span);
  const implicit = manner.implicitSearch && !startsWithSearch(text, leadingPipe, commands[0]);
  const empty = { start: span.start, end: span.start };
  const steps = (implicit && leadingPipe ? [empty, ...commands] : commands).map((command, index) => {
    const first = index === 0;
    if (first && implicit) return parseStep(place, 'search', command.start, command, manner);
    const name = commandName(text.slice(command.start, command.end));
    if (name !== undefined) {
      return parseStep(place, name, command.start + name.length, command, {
        ...manner,
        piped: manner.piped || !first,
      });
    }
    throw missingCommand(text, command, span);
  });
  return { steps, source: place.source };
}

/** The word that begins a command; `sort-count` is the command sort with `-count`. */
function commandName(text: string): string | undefined {
  const name = /^[\w-]+/.exec(text)?.[0];
  const short = name !== undefined && /^(\w+)-/.exec(name)?.[1];
  return short && !knownCommands.has((name as string).toLowerCase()) && findCommand(short) ? short : name;
}

function startsWithSearch(text: string, leadingPipe: boolean, first: Span | undefined): boolean {
  return (
    !leadingPipe && first !== undefined && /^search(?=$|[\s(["])/i.test(text.slice(first.start, first.end))
  );
}

function missingCommand(text: string, command: Span, span: Span): SplError {
  if (command.end > command.start) {
    const word = /^\S+/.exec(text.slice(command.start, command.end))?.[0] ?? '';
    return syntaxError(`Unknown search command '${word}'.`, {
      start: command.start,
      end: command.start + word.length,
    });
  }
  const next = command.end < span.end ? '|' : span.end < text.length ? ']' : '^';
  return syntaxError(`Error in 'SearchParser': Missing a search command before '${next}'.`, {
    start: command.start,
    end: Math.min(command.start + 1, text.length),
  });
}

function parseStep(place: Place, written: string, start: number, span: Span, manner: Manner): PipelineStep {
  const nameSpan = { start: span.start, end: Math.max(start, span.start) };
  const definition = findCommand(written);
  if (!definition) {
    const installed = place.scope.commandOwner?.(written);
    if (installed !== undefined) {
      throw unsupported(
        `The search command '${written}' is a program of the app ${installed}, which is not run here.`,
        nameSpan,
      );
    }
    const owner = appCommands.get(written.toLowerCase());
    if (owner !== undefined) {
      throw unsupported(
        `The search command '${written}' belongs to ${owner}, which is not installed here.`,
        nameSpan,
      );
    }
    if (!knownCommands.has(written.toLowerCase()))
      throw syntaxError(`Unknown search command '${written}'.`, nameSpan);
    throw unsupported(`The search command '${written}' is not built here.`, nameSpan);
  }
  const plan = parsePlan(place, definition, { start, end: span.end });
  if (!manner.piped) checkTimes(plan);
  if (definition.kind === 'generating' && manner.piped && plan.appends !== true) {
    throw syntaxError(
      `Error in '${definition.name}' command: This command must be the first command of a search.`,
      nameSpan,
    );
  }
  return { definition, plan, span };
}

/**
 * Tries the time modifiers of a first command, so that a wrong one is told before the search runs. A token of a
 * dashboard (`earliest=$from$`) is no time yet.
 */
function checkTimes(plan: Plan): void {
  try {
    plan.range?.(outsideSearch(0, 'UTC'));
  } catch (error) {
    if (!(error instanceof SplError) || !/"[^"]*\$[^"]*"/.test(error.message)) throw error;
  }
}

/** The arguments of a command; a subsearch in them is run first and its text stands in its place. */
function parsePlan(place: Place, definition: CommandDefinition, span: Span): Plan {
  const { text } = place.source;
  const brackets = definition.subsearches ? [] : bracketsIn(text, span);
  if (brackets.length === 0) return readPlan(place, definition, span);
  const subsearches = brackets.map((bracket) => ({
    span: bracket,
    pipeline: parseBracket(place, bracket.start, false).pipeline,
  }));
  return deferredPlan(subsearches, (texts) => {
    const edits = brackets.map((bracket, index) => ({ span: bracket, text: texts[index] ?? '' }));
    const source = replaceParts(place.source, edits);
    const grown = source.text.length - text.length;
    return locating(source, () =>
      readPlan({ ...place, source }, definition, { start: span.start, end: span.end + grown }),
    );
  });
}

function readPlan(place: Place, definition: CommandDefinition, span: Span): Plan {
  const args = readerFor(place, definition.name, span);
  const plan = definition.parse(args);
  args.end();
  return plan;
}

function readerFor(place: Place, command: string, span: Span): ArgumentReader {
  const { text } = place.source;
  return readArguments({
    ...span,
    text,
    command,
    readPredicate: (start, end, stopWords) => {
      const lower = stopWords.map((word) => word.toLowerCase());
      return parsePredicate({ text, start, end, command, stopWords: lower });
    },
    readSubsearch: (start, piped) => parseBracket(place, start, piped),
    readTemplate: (start) => {
      const end = endOfBracket(text, start, text.length);
      const inside = { start: start + 1, end: end - 1 };
      return { text: text.slice(inside.start, inside.end), span: inside, end };
    },
    parseText: (replacement, replaced) => {
      const source = replaceParts(place.source, [{ span: replaced, text: replacement }]);
      const whole = { start: replaced.start, end: replaced.start + replacement.length };
      const inner = deeper({ ...place, source }, replaced);
      return locating(source, () => parseCommands(inner, whole, { implicitSearch: false, piped: true }));
    },
    parseSearchText: (search, scope) => parseSearch(search, scope),
  });
}

function parseBracket(
  place: Place,
  start: number,
  piped: boolean,
): { readonly pipeline: Pipeline; readonly end: number } {
  const { text } = place.source;
  const end = endOfBracket(text, start, text.length);
  const inside = { start: start + 1, end: end - 1 };
  const pipeline = parseCommands(deeper(place, { start, end }), inside, { implicitSearch: false, piped });
  return { pipeline, end };
}

function deeper(place: Place, span: Span): Place {
  if (place.nesting < NESTING) return { ...place, nesting: place.nesting + 1 };
  throw syntaxError("Error in 'SearchParser': Subsearches are nested too deeply.", span);
}
