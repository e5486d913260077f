import type { ArgumentReader, ArgumentToken } from '../arguments';
import type { Batch } from '../batch';
import type { SearchContext } from '../context';
import { predicateMatcher, type RowTest } from '../match-predicate';
import { parsePredicate } from '../parse-predicate';
import { knowledgeScope } from '../knowledge-scope';
import { searchKnowledge } from '../search-knowledge';
import { tokenSource, type TokenSource } from '../token-source';

/** A condition on rows, given as a search or as an eval expression. */
export type RowFilter = (batch: Batch, context: SearchContext) => RowTest;

/**
 * Reads what stands after `startswith=` and `endswith=`: `eval(x>1)`, `(user=a OR user=b)`, `"login failed"`
 * or `login`. A quoted text is itself a search expression.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Transaction (filter-string)
 */
export function readRowFilter(args: ArgumentReader, option: ArgumentToken): RowFilter {
  const first = args.next();
  if (!first) throw args.error(`A condition is missing after ${option.text}=.`, option.span);
  if (first.kind === 'word' && first.text.toLowerCase() === 'eval' && args.punct('(')) {
    const expression = args.expression();
    if (!args.punct(')')) throw args.error(`A closing parenthesis is missing after ${option.text}=eval(.`);
    return (batch, context) => {
      const value = expression.bind(batch, context);
      return (row) => value(row) === true;
    };
  }
  if (first.kind === 'quoted') return searchFilter(args, padded(first.text, first.span.start + 1));
  if (first.kind !== 'punct') return searchFilter(args, padded(comparison(args, first), first.span.start));
  if (first.text !== '(') throw args.error(`Invalid condition after ${option.text}=.`, first.span);
  const tokens: ArgumentToken[] = [];
  for (let depth = 1; ;) {
    const token = args.next();
    if (!token) throw args.error('Mismatched parenthesis.', first.span);
    if (token.kind === 'punct') depth += token.text === '(' ? 1 : token.text === ')' ? -1 : 0;
    if (depth === 0) return searchFilter(args, tokenSource(tokens, first.span.end));
    tokens.push(token);
  }
}

/** A bare word, and the comparison and value that stand next to it without a blank. */
function comparison(args: ArgumentReader, word: ArgumentToken): string {
  const operator = args.peek();
  const value = args.peek(1);
  if (operator?.kind !== 'punct' || operator.spaced || !value || !/^(?:!=|[<>]=?|=)$/.test(operator.text)) {
    return word.raw;
  }
  args.next();
  args.next();
  return word.raw + operator.raw + value.raw;
}

/** Blanks before the text keep its places those of the whole search. */
function padded(text: string, start: number): TokenSource {
  return { text: ' '.repeat(start) + text, start, end: start + text.length };
}

function searchFilter(args: ArgumentReader, source: TokenSource): RowFilter {
  const { predicate } = parsePredicate({ ...source, command: args.command });
  return (batch, context) =>
    predicateMatcher(searchKnowledge(predicate, knowledgeScope(context), true))(batch);
}
