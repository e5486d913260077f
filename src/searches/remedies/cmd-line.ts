import { looksLikeSwitch, PLAIN, plainArgument, UNSEEN, type Argument, type Command } from './command';

/**
 * A value for the prompt of cmd. Runs of ordinary signs stand in double quotes, where `& | < > ^ ( )` mean nothing.
 * A percent sign stands outside of quotes behind a caret: the name of a variable would then hold that caret, and there
 * is none. A double quote stands outside too, behind a caret for cmd and behind a backslash for the program. Two
 * runs never touch, so the program never sees two quotes in a row.
 * Source: https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/cmd
 */
function quoted(value: string): string {
  if (PLAIN.test(value)) return value;
  return value.replace(/"|%|[^"%]+/g, (part) => {
    if (part === '%') return '^%';
    return part === '"' ? '\\^"' : `"${part.replace(/\\+$/, '$&$&')}"`;
  });
}

function argumentText(argument: Argument): string {
  if (typeof argument === 'string') return argument;
  return `${argument.option ?? ''}${'value' in argument ? quoted(argument.value) : `"${argument.placeholder}"`}`;
}

/**
 * A command for the prompt of cmd. Undefined where it cannot be written there: a line ends where a name holds a line
 * feed, and a name that begins like a switch would be one.
 */
export function cmdLine({ program, arguments: given }: Command): string | undefined {
  if (given.some((argument) => UNSEEN.test(plainArgument(argument)) || looksLikeSwitch(argument)))
    return undefined;
  return [program, ...given.map(argumentText)].join(' ');
}
