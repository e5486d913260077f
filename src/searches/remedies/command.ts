/** A part of a command line: fixed text of ours, a value of the event, or a word that a person must replace. */
export type Argument =
  | string
  | {
      /** What stands before the value in the same argument, such as `/computer:`. */
      readonly option?: string;
      readonly value: string;
    }
  | { readonly option?: string; readonly placeholder: string };

/** A call of a Windows program that takes its arguments as the C runtime splits them. */
export interface Command {
  readonly program: string;
  readonly arguments: readonly Argument[];
}

/** A command as text to copy, for each shell that can take it. It is shown, never run. */
export interface CommandText {
  readonly cmd?: string;
  readonly powershell?: string;
  /** Why a shell is missing, or why a word is left to the reader. */
  readonly note?: string;
}

/** The text of an argument without any quotes. */
export function plainArgument(argument: Argument): string {
  if (typeof argument === 'string') return argument;
  return `${argument.option ?? ''}${'value' in argument ? argument.value : argument.placeholder}`;
}

/**
 * Signs that are not seen or change the order of others, and the ends of lines. A name that holds one could show one
 * command and be another, or end the line on paste.
 */
export const UNSEEN =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\uffff]|\udb40[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Names that need no quotes in either shell. */
export const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._/:-]*$/;

/** Whether a value that stands alone would be taken for a switch. */
export function looksLikeSwitch(argument: Argument): boolean {
  return (
    typeof argument !== 'string' && 'value' in argument && !argument.option && /^[-/]/.test(argument.value)
  );
}
