import type { MacroScope, SearchContext } from './context';

/** Where the texts of a running search find macros and the commands of installed apps. */
export function macroScope({
  host,
  now,
  timeZone,
}: Pick<SearchContext, 'host' | 'now' | 'timeZone'>): MacroScope {
  const scope = { macro: host.macro.bind(host), now, timeZone };
  return host.commandOwner ? { ...scope, commandOwner: host.commandOwner.bind(host) } : scope;
}
