import { SplError } from '../error';

/**
 * A pattern that is no regular expression (kind syntax, in PCRE2's words and Splunk's sentence around them, see
 * https://github.com/mockdr/mockdr/blob/main/backend/tests/integration/api/splunk/test_splunk_bad_regex.py), that is one which is not run
 * here (kind unsupported), or that took too many steps on a text (kind limit). `position` is the offset in
 * the pattern.
 */
export class RegexError extends SplError {
  constructor(
    kind: 'syntax' | 'unsupported' | 'limit',
    readonly reason: string,
    readonly pattern: string,
    readonly position: number,
  ) {
    super(kind, message(kind, reason, pattern, position));
    this.name = 'RegexError';
  }

  /** The same as Splunk words it where the pattern is not quoted back: in eval and where, and in the regex command. */
  get short(): string {
    return this.kind === 'syntax' ? `Regex: ${this.reason}` : this.message;
  }
}

function message(kind: string, reason: string, pattern: string, position: number): string {
  if (kind === 'limit') return `The regex '${pattern}' ${reason}.`;
  if (kind === 'unsupported') {
    return `The regex '${pattern}' uses what is not run here: ${reason} at offset ${position}.`;
  }
  return `Encountered the following error while compiling the regex '${pattern}': Regex: ${reason}.`;
}
