import type { ArgumentToken } from './arguments';

/** A piece of the search text rebuilt from its tokens, blanks before it so that places stay true. */
export interface TokenSource {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text that the tokens stand in, from the first to the last. */
export function tokenSource(tokens: readonly ArgumentToken[], start: number): TokenSource {
  let text = ' '.repeat(start);
  for (const token of tokens) text = text.padEnd(token.span.start) + token.raw;
  return { text, start, end: text.length };
}
