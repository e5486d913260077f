import type { Label } from './label';

/** What is true about the failures of the stories: one row a situation, the ids being those of the knowledge. */
export const TRUTH = {
  sqlWithoutSpn: { cause: 'sql-without-spn', verdict: 'fix' },
} as const satisfies { readonly [situation: string]: Label };
