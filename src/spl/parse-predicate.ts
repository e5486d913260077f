import type { Span, SplError } from './error';
import { syntaxError } from './error';
import type { PredicateToken, WordPlace } from './lex-predicate';
import { predicateToken } from './lex-predicate';
import type { SearchPredicate } from './predicate';

/**
 * Search modifiers that are other words for a tag of a field.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/SearchModifiers
 */
const TAG_MODIFIERS: ReadonlyMap<string, string> = new Map([
  ['hosttag', 'tag::host'],
  ['eventtypetag', 'tag::eventtype'],
]);

/** Where a search expression stands, for which command, and the words (lower case) that end it. */
export interface PredicateInput {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly command: string;
  readonly stopWords?: readonly string[];
}

type Operator = Extract<SearchPredicate, { kind: 'comparison' }>['operator'];

interface Reader {
  readonly text: string;
  token: PredicateToken;
  /** End of the token before. */
  last: number;
  advance(place?: WordPlace): void;
  peek(place?: WordPlace): PredicateToken;
  stops(token: PredicateToken): boolean;
  fail(message: string, span?: Span): SplError;
}

/**
 * Reads a search expression to its end or to a stop word. OR binds tighter than AND, terms side by side
 * are joined by AND, NOT takes the next term; the operators are upper case only.
 * Time modifiers, eventtype= and tag= stay comparisons; `resolvePredicate` settles them.
 * Throws SplError (syntax): "Error in 'search' command: Unable to parse the search: ...".
 * Sources: Splunk Search Reference, "search"; Search Manual, "Boolean expressions with logical operators".
 */
export function parsePredicate(input: PredicateInput): {
  readonly predicate: SearchPredicate;
  readonly end: number;
} {
  const { text, end, command, stopWords = [] } = input;
  const reader: Reader = {
    text,
    token: predicateToken(text, input.start, end, 'term'),
    last: input.start,
    advance(place = 'term') {
      reader.last = reader.token.span.end;
      reader.token = predicateToken(text, reader.last, end, place);
    },
    peek: (place = 'term') => predicateToken(text, reader.token.span.end, end, place),
    stops: (token) => token.kind === 'word' && stopWords.includes(token.text.toLowerCase()),
    fail: (message, span = reader.token.span) =>
      syntaxError(`Error in '${command}' command: Unable to parse the search: ${message}`, span),
  };
  const predicate = readAll(reader, false);
  if (reader.token.kind === 'close') throw reader.fail('unbalanced parentheses.');
  return { predicate, end: reader.last };
}

/** Terms joined by AND, up to the end or a closing parenthesis. */
function readAll(reader: Reader, inner: boolean): SearchPredicate {
  const parts: SearchPredicate[] = [];
  for (;;) {
    const { token } = reader;
    if (token.kind === 'end' || token.kind === 'close' || (!inner && reader.stops(token))) break;
    if (token.kind === 'comma') {
      reader.advance();
      continue;
    }
    if (isWord(token, 'AND')) {
      if (parts.length === 0) throw reader.fail(`Missing a term on the left of 'AND'.`);
      reader.advance();
      if (!startsTerm(reader)) throw reader.fail(`Missing a term on the right of 'AND'.`, token.span);
    }
    parts.push(readAlternatives(reader));
  }
  return joined('and', parts);
}

function readAlternatives(reader: Reader): SearchPredicate {
  if (isWord(reader.token, 'OR')) throw reader.fail(`Missing a term on the left of 'OR'.`);
  const parts = [readNegated(reader)];
  while (isWord(reader.token, 'OR')) {
    const { span } = reader.token;
    reader.advance();
    if (!startsTerm(reader)) throw reader.fail(`Missing a term on the right of 'OR'.`, span);
    parts.push(readNegated(reader));
  }
  return joined('or', parts);
}

function readNegated(reader: Reader): SearchPredicate {
  if (!isWord(reader.token, 'NOT')) return readTerm(reader);
  const { span } = reader.token;
  reader.advance();
  if (!startsTerm(reader)) throw reader.fail(`Missing a term on the right of 'NOT'.`, span);
  return negated(readNegated(reader));
}

function startsTerm(reader: Reader): boolean {
  const { token } = reader;
  if (token.kind === 'end' || token.kind === 'close' || reader.stops(token)) return false;
  return !isWord(token, 'AND') && !isWord(token, 'OR');
}

function readTerm(reader: Reader): SearchPredicate {
  const { token } = reader;
  switch (token.kind) {
    case 'open': {
      reader.advance();
      const inside = readAll(reader, true);
      if ((reader.token.kind as PredicateToken['kind']) !== 'close') {
        throw reader.fail('unbalanced parentheses.', token.span);
      }
      reader.advance();
      return inside;
    }
    case 'function':
      reader.advance();
      return termOf(token, reader);
    case 'word':
    case 'quoted':
    case 'single': {
      const next = reader.peek();
      if (next.kind === 'operator') return readComparison(reader);
      if (token.kind !== 'quoted' || next.kind === 'word') {
        const list = readMembership(reader, next);
        if (list) return list;
      }
      reader.advance();
      return termOf(token, reader);
    }
    case 'operator':
      throw reader.fail(`Comparator '${token.text}' is missing a term on the left hand side.`);
    default:
      throw token.text.startsWith('"')
        ? reader.fail('unbalanced quotes.')
        : reader.fail(`unexpected '${token.text}'.`);
  }
}

function readComparison(reader: Reader): SearchPredicate {
  const field = reader.token;
  reader.advance();
  const written = reader.token.text;
  const operatorSpan = reader.token.span;
  reader.advance('value');
  const value = reader.token;
  const span = { start: field.span.start, end: value.span.end };
  if (!['word', 'quoted', 'function'].includes(value.kind)) {
    throw reader.fail(`Comparator '${written}' is missing a term on the right hand side.`, operatorSpan);
  }
  reader.advance();
  const caseSensitive = value.kind === 'function' && reader.text.startsWith('CASE(', value.span.start);
  const operator = (written === '==' ? '=' : written) as Operator;
  const name = TAG_MODIFIERS.get(field.text) ?? field.text;
  return { kind: 'comparison', field: name, operator, value: value.text, caseSensitive, span };
}

/** `field IN (...)` or `field NOT IN (...)`, from the field's name; undefined where it is none. */
function readMembership(reader: Reader, next: PredicateToken): SearchPredicate | undefined {
  const { text } = reader;
  const follows = /^\s*(NOT\s+)?IN\s*\(/i.exec(text.slice(next.span.start, next.span.start + 200));
  if (!follows || (follows[1] !== undefined && !follows[1].startsWith('NOT'))) return undefined;
  const field = reader.token;
  if (isWord(field, 'AND') || isWord(field, 'OR') || isWord(field, 'NOT')) return undefined;
  reader.advance();
  const not = follows[1] !== undefined;
  if (not) reader.advance();
  reader.advance();
  const open = reader.token;
  const values: string[] = [];
  reader.advance('list');
  while (reader.token.kind !== 'close') {
    const { kind, text: value } = reader.token;
    if (kind === 'word' || kind === 'quoted' || kind === 'function') values.push(value);
    else if (kind !== 'comma') throw reader.fail('unbalanced parentheses.', open.span);
    reader.advance('list');
  }
  if (values.length === 0) throw reader.fail('The IN operator needs at least one value.', open.span);
  const span = { start: field.span.start, end: reader.token.span.end };
  reader.advance();
  const list: SearchPredicate = { kind: 'in', field: field.text, values, span };
  return not ? negated(list) : list;
}

/** A word, phrase, TERM() or CASE(); `field::value` compares an indexed field. */
function termOf(token: PredicateToken, reader: Reader): SearchPredicate {
  const { text, span, kind } = token;
  if (kind === 'word' && text === '*') return { kind: 'all' };
  const indexed = kind === 'word' ? /^([^:]+)::(.+)$/.exec(text) : null;
  if (indexed) {
    const [, field, value] = indexed as unknown as [string, string, string];
    return { kind: 'comparison', field, operator: '=', value, caseSensitive: false, span };
  }
  const whole = kind === 'function' && reader.text.startsWith('TERM(', span.start);
  return {
    kind: 'term',
    text,
    quoted: kind === 'quoted',
    whole,
    caseSensitive: kind === 'function' && !whole,
    span,
  };
}

function isWord(token: PredicateToken, word: string): boolean {
  return token.kind === 'word' && token.text === word;
}

function negated(part: SearchPredicate): SearchPredicate {
  if (part.kind === 'all') return { kind: 'none' };
  return part.kind === 'none' ? { kind: 'all' } : { kind: 'not', part };
}

function joined(kind: 'and' | 'or', parts: readonly SearchPredicate[]): SearchPredicate {
  if (parts.length === 0) return { kind: 'all' };
  return parts.length === 1 ? (parts[0] as SearchPredicate) : { kind, parts };
}
