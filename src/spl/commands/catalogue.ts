import type { CommandDefinition } from '../command';
import { evalCommand } from './eval';
import { fields } from './fields';
import { fillnull } from './fillnull';
import { head } from './head';
import { makeresults } from './makeresults';
import { rename } from './rename';
import { reverse } from './reverse';
import { search } from './search';
import { table } from './table';
import { tail } from './tail';
import { where } from './where';

/** The commands that are built. A command of Splunk's that is not here is refused by name. */
export const commands: readonly CommandDefinition[] = [
  evalCommand,
  fields,
  fillnull,
  head,
  makeresults,
  rename,
  reverse,
  search,
  table,
  tail,
  where,
];

const byName = new Map(commands.map((definition) => [definition.name, definition]));

/** The command of this name, in any case; undefined where it is not built. */
export function findCommand(name: string): CommandDefinition | undefined {
  return byName.get(name.toLowerCase());
}
