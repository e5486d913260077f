import type { User } from '../users';
import { USERS, userNamed } from '../users';
import type { RestCollection, RestWho } from './rest-collection';
import type { RestEntry } from './rest-feed';
import { SYSTEM_ACL } from './rest-feed';

/** What somebody may do: as a user, or as the roles that a scheduled search of nobody's has. */
function capabilitiesOf(who: RestWho): readonly string[] {
  const user = userNamed(who.user);
  if (user) return user.capabilities;
  const held = USERS.filter(({ roles }) => roles.some((role) => who.roles.includes(role)));
  return [...new Set(held.flatMap(({ capabilities }) => capabilities))].sort();
}

const entry = (path: string, name: string, content: RestEntry['content']): RestEntry => ({
  name,
  path: `${path}/${name}`,
  acl: SYSTEM_ACL,
  content,
});

function userEntry({ name, realName, roles, capabilities }: User, defaultApp: string): RestEntry {
  const content = { realname: realName, roles, capabilities, defaultApp, email: '', tz: '', type: 'Splunk' };
  return entry('authentication/users', name, content);
}

/** Users: all for who may edit them, oneself for others. Source: Splunk REST API Reference, "authentication/users". */
export const users: RestCollection = {
  path: 'authentication/users',
  list: ({ appId }, who) =>
    USERS.filter(({ name }) => name === who.user || capabilitiesOf(who).includes('edit_user')).map((user) =>
      userEntry(user, appId),
    ),
};

/** Who asks. Source: Splunk REST API Reference, "authentication/current-context". */
export const currentContext: RestCollection = {
  path: 'authentication/current-context',
  list: ({ appId, timeZone }, who) => {
    const { realName = '', roles = who.roles } = userNamed(who.user) ?? {};
    return [
      entry('authentication/current-context', 'context', {
        username: who.user,
        realname: realName,
        email: '',
        roles,
        capabilities: capabilitiesOf(who),
        defaultApp: appId,
        defaultAppIsUserOverride: false,
        defaultAppSourceRole: 'system',
        tz: timeZone,
        lang: 'en-US',
        restart_background_jobs: false,
      }),
    ];
  },
};

/** Roles, each with what it may do. Source: Splunk REST API Reference, "authorization/roles". */
export const roles: RestCollection = {
  path: 'authorization/roles',
  list: () =>
    [...new Set(USERS.flatMap((user) => user.roles))].map((name) => {
      const capabilities = USERS.find((user) => user.roles.includes(name))?.capabilities ?? [];
      return entry('authorization/roles', name, {
        capabilities,
        imported_roles: [],
        srchIndexesAllowed: ['*'],
        srchIndexesDefault: ['*'],
      });
    }),
};

/** All capabilities that some role here has. */
export const capabilities: RestCollection = {
  path: 'authorization/capabilities',
  list: () => {
    const all = [...new Set(USERS.flatMap((user) => user.capabilities))].sort();
    return [entry('authorization/capabilities', 'capabilities', { capabilities: all })];
  },
};
