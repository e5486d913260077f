import type { ArgumentReader } from '../arguments';
import { syntaxError, type Span } from '../error';
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
    if (error.kind === 'unsupported') throw args.unsupported(error.message, span);
    if (args.command.toLowerCase() !== 'regex') throw args.error(error.message, span);
    throw syntaxError(
      `Error in 'SearchOperator:regex': The regex '${error.pattern}' is invalid. ${error.short}.`,
      span,
    );
  }
}
