import type { Span } from './error';
import { endOfQuoted, unquote } from './quoted-text';

/** A token of an eval expression. `quoted` is a name in single quotes; `end` stands after the last token. */
export interface ExpressionToken {
  readonly kind: 'number' | 'string' | 'name' | 'quoted' | 'symbol' | 'end' | 'unknown';
  readonly text: string;
  readonly span: Span;
}

const BLANKS = /\s*/y;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
/** Letters beyond ASCII need single quotes, as Splunk 10.4.2 wants them (the ledger, eval-names-beyond-ascii). */
const NAME = /[A-Za-z_@#$](?:[\w@#$]|\{\}|::(?=\w))*/y;
const SYMBOL = /==|!=|<=|>=|[-+*/%.=<>(),!]/y;

function matchAt(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? Math.min(pattern.lastIndex, end) : at;
}

/**
 * The token that begins at or after `at`. `operand` says that an operand is due: then `.5` is a number,
 * otherwise the point joins texts.
 */
export function expressionToken(text: string, at: number, end: number, operand: boolean): ExpressionToken {
  const start = matchAt(BLANKS, text, at, end);
  const token = (kind: ExpressionToken['kind'], stop: number, value?: string): ExpressionToken => ({
    kind,
    text: value ?? text.slice(start, stop),
    span: { start, end: stop },
  });
  if (start >= end) return token('end', start);
  const first = text[start] as string;
  if (first === '"' || first === "'") {
    const stop = endOfQuoted(text, start, end);
    if (stop < 0) return token('unknown', start + 1);
    return token(first === '"' ? 'string' : 'quoted', stop, unquote(text.slice(start, stop)));
  }
  if (operand || first !== '.') {
    const stop = matchAt(NUMBER, text, start, end);
    if (stop > start) return token('number', stop);
  }
  const named = matchAt(NAME, text, start, end);
  if (named > start) return token('name', named);
  const symbol = matchAt(SYMBOL, text, start, end);
  if (symbol > start) return token('symbol', symbol);
  return token('unknown', start + 1);
}
