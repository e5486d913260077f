import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { requiredArgument } from '../rest-call';
import type { RestEntry } from '../../collections/rest-feed';
import { SYSTEM_ACL } from '../../collections/rest-feed';
import { notFound, SplunkError } from '../../splunk-error';
import type { User } from '../../users';
import { can, USERS } from '../../users';

function login(call: RestCall): RestAnswer {
  const user = call.context.sessions.login(
    requiredArgument(call, 'username'),
    requiredArgument(call, 'password'),
  );
  if (!user) throw new SplunkError(401, 'Login failed', 'WARN');
  return { response: { sessionKey: call.context.sessions.open(user).key, message: '', code: '' } };
}

function contextOf(call: RestCall): RestAnswer {
  const { appId, timeZone } = call.context.preview.data();
  const { name, realName, roles, capabilities } = call.user;
  const content = {
    username: name,
    realname: realName,
    email: '',
    roles,
    capabilities,
    defaultApp: appId,
    defaultAppIsUserOverride: false,
    defaultAppSourceRole: 'system',
    tz: timeZone,
    lang: 'en-US',
    restart_background_jobs: false,
  };
  const entry = { name: 'context', path: 'authentication/current-context/context', acl: SYSTEM_ACL, content };
  return { feed: { title: 'current-context', entries: [entry] } };
}

function userEntry(user: User, app: string): RestEntry {
  const { name, realName: realname, roles, capabilities } = user;
  return {
    name,
    path: `authentication/users/${name}`,
    acl: SYSTEM_ACL,
    content: { realname, roles, capabilities, defaultApp: app, email: '', tz: '', type: 'Splunk' },
  };
}

function users(call: RestCall): RestAnswer {
  const seen = USERS.filter((user) => user.name === call.user.name || can(call.user, 'edit_user'));
  const wanted = seen.filter(({ name }) => call.parts['name'] === undefined || name === call.parts['name']);
  if (wanted.length === 0) throw notFound(`Could not find object id=${call.parts['name'] ?? ''}`);
  const { appId } = call.context.preview.data();
  return { feed: { title: 'users', entries: wanted.map((user) => userEntry(user, appId)) } };
}

function roles(call: RestCall): RestAnswer {
  const names = [...new Set(USERS.flatMap((user) => user.roles))];
  const entries = names.map((name): RestEntry => {
    const capabilities = USERS.find((user) => user.roles.includes(name))?.capabilities ?? [];
    return {
      name,
      path: `authorization/roles/${name}`,
      acl: SYSTEM_ACL,
      content: { capabilities, imported_roles: [], srchIndexesAllowed: ['*'], srchIndexesDefault: ['*'] },
    };
  });
  const wanted = entries.filter(
    ({ name }) => call.parts['name'] === undefined || name === call.parts['name'],
  );
  if (wanted.length === 0) throw notFound(`Could not find object id=${call.parts['name'] ?? ''}`);
  return { feed: { title: 'roles', entries: wanted } };
}

/** All capabilities that some role here has. */
function capabilities(): RestAnswer {
  const content = { capabilities: [...new Set(USERS.flatMap((user) => user.capabilities))].sort() };
  const path = 'authorization/capabilities/capabilities';
  return {
    feed: { title: 'capabilities', entries: [{ name: 'capabilities', path, acl: SYSTEM_ACL, content }] },
  };
}

/** Logging in, and who one is. Source: Splunk REST API Reference, "Access endpoints". */
export const sessionEndpoints: readonly RestEndpoint[] = [
  { method: 'POST', path: 'auth/login', open: true, handle: login },
  { method: 'GET', path: 'authentication/current-context', handle: contextOf },
  { method: 'GET', path: 'authentication/current-context/context', handle: contextOf },
  { method: 'GET', path: 'authentication/users', handle: users },
  { method: 'GET', path: 'authentication/users/:name', handle: users },
  { method: 'GET', path: 'authorization/capabilities', handle: capabilities },
  { method: 'GET', path: 'authorization/roles', handle: roles },
  { method: 'GET', path: 'authorization/roles/:name', handle: roles },
];
