import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { SYSTEM_ACL } from '../../collections/rest-feed';
import { serverInfo } from '../server-info';

function info(call: RestCall): RestAnswer {
  const content = serverInfo(call.context);
  return {
    feed: {
      title: 'server-info',
      entries: [{ name: 'server-info', path: 'server/info/server-info', acl: SYSTEM_ACL, content }],
    },
  };
}

/** What the server says about itself. */
export const serverEndpoints: readonly RestEndpoint[] = [
  { method: 'GET', path: 'server/info', open: true, handle: info },
  { method: 'GET', path: 'server/info/server-info', open: true, handle: info },
  { method: 'GET', path: 'server/sysinfo', handle: info },
];
