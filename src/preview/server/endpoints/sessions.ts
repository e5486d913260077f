import { capabilities, currentContext, roles, users } from '../../collections/access';
import type { RestCollection } from '../../collections/rest-collection';
import { notFound, SplunkError } from '../../splunk-error';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { requiredArgument } from '../rest-call';

function login(call: RestCall): RestAnswer {
  const user = call.context.sessions.login(
    requiredArgument(call, 'username'),
    requiredArgument(call, 'password'),
  );
  if (!user) throw new SplunkError(401, 'Login failed', 'WARN');
  return { response: { sessionKey: call.context.sessions.open(user).key, message: '', code: '' } };
}

/** What a collection tells the caller, whole or the one entry that the path names. */
function tell(collection: RestCollection): (call: RestCall) => RestAnswer {
  return ({ context, user, app, owner, parts }) => {
    const who = { user: user.name, roles: user.roles, app, owner };
    const wanted = parts['name'];
    const entries = collection
      .list(context.preview.data(), who)
      .filter(({ name }) => wanted === undefined || name === wanted);
    if (entries.length === 0) throw notFound(`Could not find object id=${wanted ?? ''}`);
    return { feed: { title: collection.path.split('/').pop() ?? '', entries } };
  };
}

/** Logging in, and who one is. Source: Splunk REST API Reference, "Access endpoints". */
export const sessionEndpoints: readonly RestEndpoint[] = [
  { method: 'POST', path: 'auth/login', open: true, handle: login },
  { method: 'GET', path: 'authentication/current-context', handle: tell(currentContext) },
  { method: 'GET', path: 'authentication/current-context/context', handle: tell(currentContext) },
  { method: 'GET', path: 'authentication/users', handle: tell(users) },
  { method: 'GET', path: 'authentication/users/:name', handle: tell(users) },
  { method: 'GET', path: 'authorization/capabilities', handle: tell(capabilities) },
  { method: 'GET', path: 'authorization/roles', handle: tell(roles) },
  { method: 'GET', path: 'authorization/roles/:name', handle: tell(roles) },
];
