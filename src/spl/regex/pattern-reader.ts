import { RegexError } from './regex-error';

/** A place in a pattern that moves on, by code points. */
export interface PatternReader {
  readonly pattern: string;
  at: number;
  /** Groups opened so far. */
  groups: number;
  atEnd(): boolean;
  /** The UTF-16 unit at the place, or ahead of it. */
  peek(ahead?: number): string | undefined;
  /** Takes this text if it stands next. */
  take(text: string): boolean;
  /** Takes what a sticky expression matches here. */
  match(expression: RegExp): RegExpExecArray | undefined;
  /** Takes one code point. */
  code(): number;
  error(reason: string, position?: number): RegexError;
  unsupported(what: string, position?: number): RegexError;
}

/** A reader at the start of a pattern. */
export function patternReader(pattern: string): PatternReader {
  const reader: PatternReader = {
    pattern,
    at: 0,
    groups: 0,
    atEnd: () => reader.at >= pattern.length,
    peek: (ahead = 0) => pattern[reader.at + ahead],
    take: (text) => {
      if (!pattern.startsWith(text, reader.at)) return false;
      reader.at += text.length;
      return true;
    },
    match: (expression) => {
      expression.lastIndex = reader.at;
      const found = expression.exec(pattern) ?? undefined;
      if (found) reader.at += found[0].length;
      return found;
    },
    code: () => {
      const code = pattern.codePointAt(reader.at) as number;
      reader.at += code > 0xffff ? 2 : 1;
      return code;
    },
    error: (reason, position = reader.at) => new RegexError('syntax', reason, pattern, position),
    unsupported: (what, position = reader.at) => new RegexError('unsupported', what, pattern, position),
  };
  return reader;
}
