import type { ArgumentReader, ArgumentToken } from '../arguments';
import { SplError, type Span } from '../error';
import { readArguments } from '../read-arguments';
import { readExpression } from '../read-expression';
import { tokenSource } from '../token-source';
import type { Aggregate, Composite } from './aggregate';
import { findAggregation } from './catalogue';

/**
 * Reads an expression over aggregations up to its closing parenthesis; the opening one has been taken. A
 * call of one argument by the name of a stats function is an aggregation (`max(x)`), any other one is an
 * eval function (`max(x, 1)`).
 * `readTerm` reads one aggregation.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Chart (eval-expression)
 */
export function readComposite(
  args: ArgumentReader,
  opening: Span,
  readTerm: (inner: ArgumentReader) => Aggregate,
): Composite {
  const { text, start, end } = tokenSource(insideParentheses(args, opening), opening.end);
  const parts = new Map<string, Aggregate>();
  let rewritten = '';
  let at = start;
  for (const call of calls(text, start)) {
    if (call.start < at || call.commas > 0 || !findAggregation(call.name)) continue;
    const part = readPart(args, text, call, readTerm);
    parts.set(part.name, part);
    rewritten += `${text.slice(at, call.start)}'${part.name}'`;
    at = call.end;
  }
  rewritten += text.slice(at, end);
  const whole: Span = { start, end };
  if (parts.size === 0) throw args.error('The eval expression holds no aggregation.', whole);
  try {
    const input = { text: rewritten, start: 0, end: rewritten.length, command: args.command };
    const { expression, end: last } = readExpression(input);
    if (rewritten.slice(last).trim() !== '') throw args.error('The eval expression is malformed.', whole);
    return { parts: [...parts.values()], expression, text: text.slice(start, end).trim() };
  } catch (error) {
    throw error instanceof SplError ? new SplError(error.kind, error.message, whole) : error;
  }
}

function insideParentheses(args: ArgumentReader, opening: Span): ArgumentToken[] {
  const tokens: ArgumentToken[] = [];
  for (let depth = 1; ;) {
    const token = args.next();
    if (!token) throw args.error('Mismatched parenthesis.', opening);
    if (token.kind === 'punct') depth += token.text === '(' ? 1 : token.text === ')' ? -1 : 0;
    if (depth === 0) return tokens;
    tokens.push(token);
  }
}

interface Call extends Span {
  readonly name: string;
  readonly commas: number;
}

/** The calls `name(...)` of an expression outside of quotes, in order of their beginning. */
function calls(text: string, start: number): Call[] {
  const found: Call[] = [];
  const open: { readonly name: string; readonly start: number; commas: number }[] = [];
  const token = /"(?:[^"\\]|\\.)*"|'[^']*'|([A-Za-z_]\w*(?:\.\d+)?)?\s*\(|[),]/gs;
  token.lastIndex = start;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const last = match[0][match[0].length - 1];
    const inner = open[open.length - 1];
    if (last === '(') open.push({ name: match[1] ?? '', start: match.index, commas: 0 });
    else if (last === ',' && inner) inner.commas++;
    else if (last === ')') {
      const call = open.pop();
      if (call) found.push({ ...call, end: token.lastIndex });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readPart(
  args: ArgumentReader,
  text: string,
  call: Call,
  readTerm: (inner: ArgumentReader) => Aggregate,
): Aggregate {
  const nothing = (): never => {
    throw args.unsupported('A subsearch cannot stand in an aggregation.', call);
  };
  const inner = readArguments({
    text,
    start: call.start,
    end: call.end,
    command: args.command,
    readPredicate: nothing,
    readSubsearch: nothing,
    readTemplate: nothing,
    parseText: nothing,
    parseSearchText: nothing,
  });
  const part = readTerm(inner);
  inner.end();
  return part;
}
