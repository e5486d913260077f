import type { Span } from './error';

/**
 * A search expression (the language of `search`, eventtypes and macros of terms) as a tree.
 * Words are kept as written; matching ignores case unless `caseSensitive`.
 * Source: Splunk Search Reference, "search".
 */
export type SearchPredicate =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly SearchPredicate[] }
  | { readonly kind: 'not'; readonly part: SearchPredicate }
  /** A word or phrase of the raw text. `whole`: TERM(), bounded by major breakers only. */
  | {
      readonly kind: 'term';
      readonly text: string;
      readonly quoted: boolean;
      readonly whole: boolean;
      readonly caseSensitive: boolean;
      readonly span: Span;
    }
  | {
      readonly kind: 'comparison';
      readonly field: string;
      readonly operator: '=' | '!=' | '<' | '<=' | '>' | '>=';
      readonly value: string;
      readonly caseSensitive: boolean;
      readonly span: Span;
    }
  | { readonly kind: 'in'; readonly field: string; readonly values: readonly string[]; readonly span: Span };
