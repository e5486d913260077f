import type { CauseId } from '../../knowledge/causes/cause-ids';
import { cmdLine } from './cmd-line';
import type { Command, CommandText } from './command';
import { powershellLine } from './powershell-line';

/** What a remedy takes from a failure. All texts come from the event and are hostile; `-` stands for none. */
export interface FailureNames {
  readonly cause_id: string;
  readonly account: string;
  readonly account_type: string;
  readonly service: string;
  readonly service_host: string;
  readonly client_ip: string;
  readonly kdc: string;
  readonly realm: string;
}

/** A step with its command to copy. */
export interface RemedyStep extends CommandText {
  /** What the command does or shows, and where to run it. */
  readonly what: string;
}

/** Steps for some causes. */
export interface Remedy {
  readonly causes: readonly CauseId[];
  readonly steps: (names: FailureNames) => readonly RemedyStep[];
}

/** The value of an event, or a word to replace where it has none. */
export function valueOr(
  value: string,
  placeholder: string,
  option?: string,
): Exclude<Command['arguments'][number], string> {
  const before = option === undefined ? {} : { option };
  return value === '-' || value === '' ? { ...before, placeholder } : { ...before, value };
}

const CANNOT =
  'A name in this event holds signs that this shell cannot take, or begins like a switch. No account can have such a name: look at who asked.';

/** A step with a program that both shells can call. */
export function programStep(what: string, command: Command, note?: string): RemedyStep {
  const cmd = cmdLine(command);
  const powershell = powershellLine(command);
  const notes = [
    ...(note === undefined ? [] : [note]),
    ...(cmd === undefined || powershell === undefined ? [CANNOT] : []),
  ].join(' ');
  return {
    what,
    ...(cmd === undefined ? {} : { cmd }),
    ...(powershell === undefined ? {} : { powershell }),
    ...(notes === '' ? {} : { note: notes }),
  };
}

/** A step with a command that only PowerShell has. */
export const powershellStep = (what: string, powershell: string): RemedyStep => ({ what, powershell });
