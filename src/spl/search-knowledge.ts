import type { SearchContext } from './context';
import { syntaxError, unsupported } from './error';
import { parsePredicate } from './parse-predicate';
import type { SearchPredicate } from './predicate';
import { bracketsIn, splitPipeline } from './split';

/** How deep eventtypes may name each other. */
const DEPTH = 20;

/**
 * Where eventtypes and tags are found; `expand` replaces the macros of an eventtype's search (knowledgeScope
 * supplies it). Without it, an eventtype with macros is refused.
 */
export interface KnowledgeScope extends Pick<SearchContext, 'host' | 'message'> {
  expand?(text: string): string;
}

type Comparison = Extract<SearchPredicate, { kind: 'comparison' }>;

/**
 * The expression with `eventtype=x`, `tag=x`, `tag::field=x` and `savedsearch=x` replaced by what they stand
 * for, so that the index can look for it. With wildcards they stay comparisons of the fields that the host gives to events.
 * `keepField`: rows that went through commands may hold these fields themselves, so either may match.
 * Source: Splunk Knowledge Manager Manual, "About event types", "About tags".
 */
export function searchKnowledge(
  predicate: SearchPredicate,
  context: KnowledgeScope,
  keepField: boolean,
  depth = 0,
): SearchPredicate {
  const inner = (part: SearchPredicate): SearchPredicate => searchKnowledge(part, context, keepField, depth);
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return { kind: predicate.kind, parts: predicate.parts.map(inner) };
    case 'not':
      return { kind: 'not', part: inner(predicate.part) };
    case 'in': {
      if (!isKnowledge(predicate.field)) return predicate;
      const { field, span } = predicate;
      const parts = predicate.values.map((value): SearchPredicate => {
        return inner({ kind: 'comparison', field, operator: '=', value, caseSensitive: false, span });
      });
      return { kind: 'or', parts };
    }
    case 'comparison': {
      const meaning = depth < DEPTH ? meaningOf(predicate, context) : undefined;
      if (!meaning) return predicate;
      const resolved = searchKnowledge(meaning, context, keepField, depth + 1);
      const positive: SearchPredicate = keepField
        ? { kind: 'or', parts: [{ ...predicate, operator: '=' }, resolved] }
        : resolved;
      return predicate.operator === '!=' ? { kind: 'not', part: positive } : positive;
    }
    default:
      return predicate;
  }
}

function isKnowledge(field: string): boolean {
  return (
    field === 'eventtype' || field === 'tag' || field.startsWith('tag::') || SAVED.has(field.toLowerCase())
  );
}

/** Search modifiers that stand for the events of a saved search. */
const SAVED: ReadonlySet<string> = new Set(['savedsearch', 'savedsplunk']);

/** The search expression of a saved search that has no command but search. Throws SplError for any other. */
function savedExpression(part: Comparison, { host, expand }: KnowledgeScope): SearchPredicate {
  const text = host.savedSearch(part.value);
  if (text === undefined) {
    const words = `Error in 'search' command: Unable to find saved search named '${part.value}'.`;
    throw syntaxError(words, part.span);
  }
  const expanded = (expand?.(text) ?? text).trim().replace(/^search\s+/i, '');
  const whole = { start: 0, end: expanded.length };
  if (splitPipeline(expanded, whole).commands.length > 1 || bracketsIn(expanded, whole).length > 0) {
    const words = `The saved search '${part.value}' has commands after its search; such are not run as a search term.`;
    throw unsupported(words, part.span);
  }
  return parsePredicate({ text: expanded, ...whole, command: 'search' }).predicate;
}

function meaningOf(part: Comparison, context: KnowledgeScope): SearchPredicate | undefined {
  if (!isKnowledge(part.field) || part.value.includes('*')) return undefined;
  if (part.operator !== '=' && part.operator !== '!=') return undefined;
  const { host } = context;
  if (SAVED.has(part.field.toLowerCase())) return savedExpression(part, context);
  if (part.field === 'eventtype') {
    const text = host.eventtype(part.value);
    if (text === undefined) {
      context.message({ type: 'WARN', text: `Eventtype '${part.value}' does not exist or is disabled.` });
      return { kind: 'none' };
    }
    if (!context.expand && text.includes('`')) {
      throw unsupported(`The eventtype '${part.value}' has macros, which are not expanded here.`, part.span);
    }
    const expanded = context.expand?.(text) ?? text;
    return parsePredicate({ text: expanded, start: 0, end: expanded.length, command: 'search' }).predicate;
  }
  const field = part.field.startsWith('tag::') ? part.field.slice(5) : undefined;
  const pairs = host.tagged(part.value).filter((pair) => field === undefined || pair.field === field);
  if (pairs.length === 0) return { kind: 'none' };
  const { span } = part;
  return {
    kind: 'or',
    parts: pairs.map((pair) => ({
      kind: 'comparison',
      field: pair.field,
      operator: '=',
      value: pair.value,
      caseSensitive: false,
      span,
    })),
  };
}
