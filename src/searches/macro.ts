/** A macro of the app as macros.conf carries it: what it is for, and its SPL with `$arg$` where it has any. */
export interface Macro {
  readonly name: string;
  readonly args?: readonly string[];
  readonly description: string;
  readonly definition: string;
}

/** SPL commands joined by pipes, a command a line: how every definition of more than one command is written. */
export function pipe(...commands: readonly string[]): string {
  return commands.join('\n| ');
}
