import type { SearchContext } from './context';
import { unquote } from './quoted-text';
import { wildcardTest } from './wildcard-text';

/** The name of the one server there is, in rows that state theirs. */
export const SERVER_NAME = 'preview';

/** The servers that a command is sent to: patterns of names, and of groups of servers. Empty where none were named. */
export interface ServerChoice {
  readonly servers: readonly string[];
  readonly groups: readonly string[];
}

/** Everybody's choice that names nothing. */
export const EVERY_SERVER: ServerChoice = { servers: [], groups: [] };

/** A choice with one more option, `splunk_server` or `splunk_server_group`. */
export function withServer(choice: ServerChoice, name: string, value: string): ServerChoice {
  const pattern = value.startsWith('"') ? unquote(value) : value;
  return name === 'splunk_server'
    ? { ...choice, servers: [...choice.servers, pattern] }
    : { ...choice, groups: [...choice.groups, pattern] };
}

/**
 * Whether this server is among the chosen ones: as `local`, by its name, or by a group that distsearch.conf of an
 * installed app puts `localhost` into. Where it is not, there is nobody else to ask, and a warning says so.
 * Sources: https://help.splunk.com/splunk-enterprise/spl-search-reference/9.0/search-commands/rest and
 * distsearch.conf.spec 9.2, "[distributedSearch:<splunk-server-group-name>]".
 */
export function choosesThisServer({ servers, groups }: ServerChoice, context: SearchContext): boolean {
  if (servers.length === 0 && groups.length === 0) return true;
  const own = context.host.serverGroups?.() ?? [];
  const chosen =
    servers.some((pattern) => ['local', SERVER_NAME].some(wildcardTest(pattern, false))) ||
    groups.some((pattern) => own.some(wildcardTest(pattern, false)));
  if (!chosen) {
    const named = [
      ...servers.map((server) => `splunk_server=${server}`),
      ...groups.map((group) => `splunk_server_group=${group}`),
    ].join(' ');
    context.message({
      type: 'WARN',
      text: `No server was asked: ${named} names none here. There is one, local (${SERVER_NAME}).`,
    });
  }
  return chosen;
}
