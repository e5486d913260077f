import { SERVER_NAME } from '../../spl/server-choice';
import { PLAIN_SERVER, type ServerFacts } from '../server-facts';
import type { RestCollection } from './rest-collection';
import { SYSTEM_ACL } from './rest-feed';

/** What a server says of itself. Source: Splunk REST API Reference, "server/info". */
export function serverInfoContent({ version, build }: ServerFacts): Readonly<Record<string, unknown>> {
  return {
    activeLicenseGroup: 'Trial',
    activeLicenseSubgroup: 'Production',
    build,
    cpu_arch: process.arch,
    guid: '00000000-0000-4000-8000-000000000677',
    isFree: false,
    isTrial: true,
    kvStoreStatus: 'ready',
    licenseState: 'OK',
    mode: 'normal',
    os_name: process.platform,
    product_type: 'enterprise',
    rtsearch_enabled: false,
    serverName: SERVER_NAME,
    server_roles: ['search_head', 'kv_store'],
    version,
  };
}

/** The server, as a list of one. */
export const serverInfoCollection: RestCollection = {
  path: 'server/info',
  list: ({ server = PLAIN_SERVER }) => [
    {
      name: 'server-info',
      path: 'server/info/server-info',
      acl: SYSTEM_ACL,
      content: serverInfoContent(server),
    },
  ],
};

/** The same by its other address. */
export const sysinfoCollection: RestCollection = { ...serverInfoCollection, path: 'server/sysinfo' };
