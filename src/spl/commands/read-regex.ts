import type { ArgumentReader } from '../arguments';
import type { Span } from '../error';
import { RegexError } from '../regex/regex-error';

/** Compiles something with a regular expression in it; what fails is told as an error of the command, in its place. */
export function withRegexErrors<Result>(
  args: ArgumentReader,
  span: Span | undefined,
  compile: () => Result,
): Result {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof RegexError)) throw error;
    throw error.kind === 'unsupported'
      ? args.unsupported(error.message, span)
      : args.error(error.message, span);
  }
}
