import { tableBatch } from './batch';
import type { MacroDefinition, MacroScope } from './context';
import { outsideSearch } from './empty-host';
import type { Span } from './error';
import { SplError, syntaxError } from './error';
import { readMacroCall } from './macro-call';
import type { MacroCall } from './macro-call';
import { endOfQuoted } from './quoted-text';
import { readExpression } from './read-expression';
import type { Edit, SourceText } from './source-text';
import { originalSpan, replaceParts } from './source-text';
import { asText } from './value';
import type { Value } from './value';

/** How deep macros may call each other; cycles end here. */
const MACRO_DEPTH = 100;

/** Longest text that macros may grow to: a cycle that doubles its text ends here. */
const LONGEST = 1_000_000;

/**
 * Replaces macros by their text, again and again until none is left, and drops comments (```...```).
 * Nothing is expanded within double quotes. Places in the result map to the call as the user typed it.
 * Throws SplError, located: unknown-macro, or syntax for a call that is none, a failed validation or a cycle.
 * Sources: macros.conf.spec; Splunk Knowledge Manager Manual, "Use search macros in searches";
 * Search Manual, "Add comments to searches".
 */
export function expandMacros(source: SourceText, scope: MacroScope): SourceText {
  let current = source;
  for (let depth = 0; ; depth++) {
    const edits: Edit[] = [];
    const found = callsIn(current, (message, span) => at(current, 'syntax', message, span));
    for (const { span, text } of found) {
      if (text === undefined) edits.push({ span, text: ' ' });
      else if (depth < MACRO_DEPTH && current.text.length < LONGEST)
        edits.push({ span, text: expansion(text, current, span, scope) });
      else {
        const words = `The search has reached the maximum depth of ${MACRO_DEPTH} for nested macros; '${text}' may call itself.`;
        throw at(current, 'syntax', `Error in 'SearchParser': ${words}`, span);
      }
    }
    if (edits.length === 0) return current;
    current = replaceParts(current, edits);
  }
}

function at(source: SourceText, kind: 'syntax' | 'unknown-macro', message: string, span: Span): SplError {
  return new SplError(kind, message, originalSpan(source, span), true);
}

/** Comments (without text) and macro calls (with the text between the backticks) outside double quotes. */
function callsIn(
  { text }: SourceText,
  fail: (message: string, span: Span) => SplError,
): { readonly span: Span; readonly text?: string }[] {
  const found: { readonly span: Span; readonly text?: string }[] = [];
  for (let start = 0; start < text.length; start++) {
    const char = text[start];
    if (char === '\\') start++;
    else if (char === '"') {
      const stop = endOfQuoted(text, start);
      if (stop < 0) return found;
      start = stop - 1;
    } else if (char === '`') {
      const comment = text.startsWith('```', start);
      const stop = comment ? text.indexOf('```', start + 3) : endOfCall(text, start);
      if (stop < 0) {
        throw fail(`Error in 'SearchParser': Missing a closing ${comment ? 'comment mark' : 'backtick'}.`, {
          start,
          end: start + (comment ? 3 : 1),
        });
      }
      const end = stop + (comment ? 3 : 1);
      found.push(
        comment ? { span: { start, end } } : { span: { start, end }, text: text.slice(start + 1, stop) },
      );
      start = end - 1;
    }
  }
  return found;
}

/** The backtick that closes a call: not one within the quotes of an argument. */
function endOfCall(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '`') return at;
    if (text[at] === '"') {
      const stop = endOfQuoted(text, at);
      if (stop < 0) return -1;
      at = stop - 1;
    }
  }
  return -1;
}

function expansion(text: string, source: SourceText, span: Span, scope: MacroScope): string {
  const fail = (message: string): SplError =>
    at(source, 'syntax', `Error in 'SearchParser': ${message}`, span);
  const call = readMacroCall(text);
  if (!call) throw fail(`The macro call '${text}' is not well formed.`);
  const macro = scope.macro(call.name, call.args.length);
  if (!macro) {
    const shown = call.args.length > 0 ? `${call.name}(${call.args.length})` : call.name;
    throw at(source, 'unknown-macro', unknownMacro(shown), span);
  }
  if (macro.args.length !== call.args.length) {
    throw fail(
      `The macro '${call.name}' takes ${macro.args.length} arguments, but ${call.args.length} are given.`,
    );
  }
  const values = namedArguments(macro, call);
  const fill = (template: string): string =>
    template.replace(/\$([^$\s]+)\$/g, (whole, name: string) => values.get(name) ?? whole);
  if (macro.validation) {
    const verdict = evaluated(fill(macro.validation), macro, scope, fail);
    if (typeof verdict === 'string') throw fail(verdict);
    if (verdict !== true)
      throw fail(fill(macro.errorMessage ?? `The arguments of the macro '${call.name}' are invalid.`));
  }
  if (!macro.isEval) return fill(macro.definition);
  const result = asText(evaluated(fill(macro.definition), macro, scope, fail));
  if (result === null) throw fail(`The eval expression of the macro '${call.name}' does not give a text.`);
  return result;
}

function unknownMacro(name: string): string {
  return (
    `Error in 'SearchParser': The search specifies a macro '${name}' that cannot be found. Reasons include: ` +
    'the macro name is misspelled, you do not have "read" permission for the macro, or the macro has not been ' +
    'shared with this application. Click Settings, Advanced search, Search Macros to view macro information.'
  );
}

/** The values of the parameters: by position, or by name where every argument is `parameter=value`. */
function namedArguments(macro: MacroDefinition, call: MacroCall): ReadonlyMap<string, string> {
  const pairs = call.args.map((arg) => /^([\w-]+)\s*=\s*([^]*)$/.exec(arg));
  const named = pairs.every((pair) => pair && macro.args.includes(pair[1] as string));
  if (named)
    return new Map(pairs.map((pair) => [pair?.[1] ?? '', (pair?.[2] ?? '').replace(/^"([^]*)"$/, '$1')]));
  return new Map(macro.args.map((name, index) => [name, call.args[index] ?? '']));
}

function evaluated(
  text: string,
  macro: MacroDefinition,
  scope: MacroScope,
  fail: (message: string) => SplError,
): Value {
  try {
    const { expression, end } = readExpression({ text, start: 0, end: text.length, command: 'eval' });
    if (text.slice(end).trim() !== '') throw syntaxError(`unexpected '${text.slice(end).trim()}'`);
    const context = outsideSearch(scope.now ?? Date.now() / 1000, scope.timeZone ?? 'UTC');
    return expression.bind(tableBatch(1, new Map()), context)(0);
  } catch (error) {
    if (!(error instanceof SplError)) throw error;
    throw fail(`The macro '${macro.name}' cannot be evaluated: ${error.message}`);
  }
}
