import type { ArgumentReader, ArgumentToken } from './arguments';
import type { Span, SplError } from './error';
import { syntaxError, unsupported } from './error';
import { argumentToken } from './lex-arguments';
import type { MacroScope } from './context';
import type { Pipeline } from './pipeline';
import type { SearchPredicate } from './predicate';
import { readExpression } from './read-expression';

/** What a reader of arguments needs to know of the search around them. */
export interface ArgumentInput {
  readonly text: string;
  /** The arguments: from after the command's name to the pipe or the end. */
  readonly start: number;
  readonly end: number;
  readonly command: string;
  /** Reads a search expression from `start`; gives the offset after its last token. */
  readPredicate(
    start: number,
    end: number,
    stopWords: readonly string[],
  ): { readonly predicate: SearchPredicate; readonly end: number };
  /** Reads the pipeline in square brackets that begins at `start`; gives the offset after the bracket. */
  readSubsearch(start: number, piped: boolean): { readonly pipeline: Pipeline; readonly end: number };
  /** The text in the square brackets that begin at `start`, unparsed. */
  readTemplate(start: number): { readonly text: string; readonly span: Span; readonly end: number };
  /** Parses a pipeline that stands in the place of a template and gets the outer rows. */
  parseText(text: string, replaced: Span): Pipeline;
  /** Parses another search. */
  parseSearchText(text: string, scope: MacroScope): { readonly pipeline: Pipeline };
}

const TRUE_WORDS = new Set(['t', 'true', '1', 'yes', 'y']);
const FALSE_WORDS = new Set(['f', 'false', '0', 'no', 'n']);

/** The reader of one command's arguments over the text of a search. */
export function readArguments(input: ArgumentInput): ArgumentReader {
  const { text, end, command } = input;
  let at = input.start;

  const tokenAt = (from: number): ArgumentToken | undefined => argumentToken(text, from, end);
  const take = (token: ArgumentToken): ArgumentToken => {
    at = token.span.end;
    return token;
  };
  const here = (): Span => tokenAt(at)?.span ?? { start: end, end };
  const message = (words: string): string => `Error in '${command}' command: ${words}`;
  let lastOption: { readonly name: string; readonly value: ArgumentToken } | undefined;
  /**
   * The error of a value that an option does not take, which Splunk blames on its SearchProcessor:
   * https://github.com/mockdr/mockdr/blob/main/backend/tests/unit/splunk/test_eval_functions.py
   */
  const badOption = (expected: string, token: ArgumentToken): SplError => {
    const whose = lastOption?.value === token ? ` for option '${lastOption.name}'` : '';
    const words = `Invalid option value. Expecting a '${expected}'${whose}. Instead got '${token.text}'.`;
    return syntaxError(whose ? `Error in 'SearchProcessor': ${words}` : message(words), token.span);
  };

  const reader: ArgumentReader = {
    command,
    peek(ahead = 0) {
      let token = tokenAt(at);
      for (let skipped = 0; token && skipped < ahead; skipped++) token = tokenAt(token.span.end);
      return token;
    },
    next() {
      const token = tokenAt(at);
      return token && take(token);
    },
    keyword(word) {
      const token = tokenAt(at);
      if (token?.kind !== 'word' || token.text.toLowerCase() !== word.toLowerCase()) return false;
      take(token);
      return true;
    },
    punct(symbol) {
      const token = tokenAt(at);
      if (token?.kind !== 'punct' || token.text !== symbol) return false;
      take(token);
      return true;
    },
    option(names) {
      const name = tokenAt(at);
      if (name?.kind !== 'word') return undefined;
      const known = names.find((candidate) => candidate.toLowerCase() === name.text.toLowerCase());
      const equals = known === undefined ? undefined : tokenAt(name.span.end);
      if (known === undefined || equals?.kind !== 'punct' || equals.text !== '=') return undefined;
      const value = optionValue(equals.span.end);
      if (!value || (value.kind === 'punct' && (value.text !== ',' || value.spaced))) {
        throw reader.error(`Invalid option value. Expecting a value for option '${known}'.`, name.span);
      }
      take(value);
      lastOption = { name: known, value };
      return lastOption;
    },
    field(what = 'field name') {
      const token = tokenAt(at);
      if (!token || token.kind === 'punct') throw reader.error(`Missing ${what}.`);
      take(token);
      if (token.kind !== 'word') return token.text;
      return token.text + parenthesised(token.span.end);
    },
    fields(stopWords = []) {
      const found: string[] = [];
      for (;;) {
        if (found.length > 0) while (reader.punct(',')) continue;
        const token = tokenAt(at);
        if (!token || token.kind === 'punct') return found;
        if (
          token.kind === 'word' &&
          stopWords.some((word) => word.toLowerCase() === token.text.toLowerCase())
        ) {
          return found;
        }
        const after = tokenAt(token.span.end);
        if (token.kind === 'word' && after?.kind === 'punct' && after.text === '=') return found;
        found.push(reader.field());
      }
    },
    expression(stopWords = []) {
      const lower = stopWords.map((word) => word.toLowerCase());
      const read = readExpression({ text, start: at, end, command, stopWords: lower });
      at = read.end;
      return read.expression;
    },
    predicate(stopWords = []) {
      const read = input.readPredicate(at, end, stopWords);
      at = read.end;
      return read.predicate;
    },
    subsearch(piped = false) {
      const token = tokenAt(at);
      if (token?.kind !== 'punct' || token.text !== '[') return undefined;
      const read = input.readSubsearch(token.span.start, piped);
      at = read.end;
      return read.pipeline;
    },
    template() {
      const token = tokenAt(at);
      if (token?.kind !== 'punct' || token.text !== '[') return undefined;
      const read = input.readTemplate(token.span.start);
      at = read.end;
      return {
        text: read.text,
        parse: (filled) => input.parseText(filled, read.span),
      };
    },
    search: (search, scope) => input.parseSearchText(search, scope).pipeline,
    rest() {
      const start = tokenAt(at)?.span.start ?? end;
      at = end;
      const trimmed = text.slice(start, end).trimEnd();
      return { text: trimmed, span: { start, end: start + trimmed.length } };
    },
    boolean(token) {
      const word = token.text.toLowerCase();
      if (TRUE_WORDS.has(word)) return true;
      if (FALSE_WORDS.has(word)) return false;
      throw badOption('boolean', token);
    },
    integer(token, least = -Infinity) {
      const value = /^[+-]?\d+$/.test(token.text) ? Number(token.text) : NaN;
      if (Number.isSafeInteger(value) && value >= least) return value;
      const kind = least >= 0 ? 'non-negative integer' : 'integer';
      throw badOption(kind, token);
    },
    atEnd: () => tokenAt(at) === undefined,
    end() {
      const token = tokenAt(at);
      if (!token) return;
      const equals = token.kind === 'word' ? tokenAt(token.span.end) : undefined;
      const value = equals?.raw === '=' ? (tokenAt(equals.span.end) ?? equals) : undefined;
      const raw = value ? text.slice(token.span.start, value.span.end) : token.raw;
      throw reader.error(`Invalid argument: '${raw}'`, {
        start: token.span.start,
        end: token.span.start + raw.length,
      });
    },
    error: (words, span = here()) => syntaxError(message(words), span),
    unsupported: (words, span = here()) => unsupported(message(words), span),
  };

  /** The value of an option; one that begins with a parenthesis, such as `tokenizer=(\S+)`, ends at a blank. */
  const optionValue = (from: number): ArgumentToken | undefined => {
    const token = tokenAt(from);
    if (token?.kind !== 'punct' || token.text !== '(' || token.spaced) return token;
    const start = token.span.start;
    parenthesised(start);
    for (let next = tokenAt(at); next && !next.spaced && next.text !== ','; next = tokenAt(at)) take(next);
    const raw = text.slice(start, at);
    return { kind: 'word', raw, text: raw, span: { start, end: at }, spaced: false };
  };

  /** What follows a field name in parentheses without a blank between: the name of an aggregation. */
  const parenthesised = (from: number): string => {
    const open = tokenAt(from);
    if (open?.text !== '(' || open.spaced || open.kind !== 'punct') return '';
    let depth = 0;
    for (let token: ArgumentToken | undefined = open; token; token = tokenAt(token.span.end)) {
      if (token.kind !== 'punct') continue;
      if (token.text === '(') depth++;
      if (token.text === ')' && --depth === 0) {
        at = token.span.end;
        return text.slice(from, at);
      }
    }
    throw reader.error('Mismatched parenthesis.', open.span);
  };

  return reader;
}
