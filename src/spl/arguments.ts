import type { Span, SplError } from './error';
import type { Expression } from './expression';
import type { MacroScope } from './context';
import type { Pipeline } from './pipeline';
import type { SearchPredicate } from './predicate';

/**
 * A token of a command's arguments.
 * word: a run of characters without blanks, quotes, commas, parentheses, brackets and `=` (wildcards, dots,
 * dashes and colons included); quoted: a text in double quotes, escapes resolved; single: a name in single
 * quotes; punct: one of `, ( ) [ ] = == != < <= > >=`.
 */
export interface ArgumentToken {
  readonly kind: 'word' | 'quoted' | 'single' | 'punct';
  readonly text: string;
  /** The token as written, quotes and escapes included: regexes have escape rules of their own. */
  readonly raw: string;
  readonly span: Span;
  /** True when white space stands before it. */
  readonly spaced: boolean;
}

/** Reads the arguments of one command, from its name to the next pipe. */
export interface ArgumentReader {
  /** The command's name as written, for messages "Error in 'stats' command: ...". */
  readonly command: string;
  peek(ahead?: number): ArgumentToken | undefined;
  next(): ArgumentToken | undefined;
  /** Takes the next token if it is this bare word, in any case. */
  keyword(word: string): boolean;
  /** Takes the next token if it is this punctuation. */
  punct(text: string): boolean;
  /** Takes `name=value` if it stands next and the name is in the list (any case). */
  option(names: readonly string[]): { readonly name: string; readonly value: ArgumentToken } | undefined;
  /**
   * A field name: a word, a quoted text, a name in single quotes, or an aggregation's name such as
   * `sum(bytes)` written without quotes. Fails with "Missing field name" otherwise. */
  field(what?: string): string;
  /** Field names, apart by blanks or commas (trailing comma allowed), until something else or a stop word. */
  fields(stopWords?: readonly string[]): string[];
  /** An eval expression from here; it ends before `)`/`,` of an outer level, the end, or a stop word. */
  expression(stopWords?: readonly string[]): Expression;
  /**
   * A search expression from here to the end of the command or to a stop word (any case).
   * Subsearches in it have been replaced by their text before the arguments are read.
   */
  predicate(stopWords?: readonly string[]): SearchPredicate;
  /**
   * A subsearch in square brackets, if one stands next. Only for commands whose definition says
   * `subsearches: true`; everywhere else a subsearch's result is inserted as text before parsing.
   * `piped`: it continues the outer search (appendpipe), so it must not begin with a generating command.
   */
  subsearch(piped?: boolean): Pipeline | undefined;
  /**
   * A pipeline in square brackets that is a template (foreach), if one stands next: its text, and what parses
   * it once it is filled in. Its commands get the outer rows.
   */
  template(): { readonly text: string; parse(filled: string): Pipeline } | undefined;
  /** Parses another search (savedsearch); places in its errors are places in that text. */
  search(text: string, scope: MacroScope): Pipeline;
  /** The raw rest of the command's text, with its span; for commands with a language of their own. */
  rest(): { readonly text: string; readonly span: Span };
  boolean(token: ArgumentToken): boolean;
  integer(token: ArgumentToken, least?: number): number;
  /** True when nothing is left. */
  atEnd(): boolean;
  /** Fails when something is left: "Unexpected argument". */
  end(): void;
  /** The error "Error in 'command' command: message" at a place (default: the next token). */
  error(message: string, span?: Span): SplError;
  /** The same, of kind unsupported: known to Splunk, not run here. */
  unsupported(message: string, span?: Span): SplError;
}
