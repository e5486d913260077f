import type { ConfContext } from './conf-layers';
import { layeredConf } from './conf-layers';

const GROUP = /^distributedSearch:(.+)$/;

/**
 * The groups of servers that this host is in: those of distsearch.conf that `localhost` is a member of.
 * Source: distsearch.conf.spec 9.2, "[distributedSearch:<splunk-server-group-name>]".
 */
export function serverGroups(context: ConfContext): readonly string[] {
  return [...layeredConf(context, 'distsearch').values()].flatMap(({ name, settings }) => {
    const group = GROUP.exec(name)?.[1];
    const members = (settings.get('servers')?.value ?? '').split(',').map((member) => member.trim());
    return group !== undefined && members.some((member) => /^(?:https?:\/\/)?localhost(?::|$)/i.test(member))
      ? [group]
      : [];
  });
}
