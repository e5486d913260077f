import type { ServerContext } from './server-context';
import { splunkBuild } from './server-context';

/** What server/info says. Source: Splunk REST API Reference, "server/info". */
export function serverInfo(context: ServerContext): Readonly<Record<string, unknown>> {
  return {
    activeLicenseGroup: 'Trial',
    activeLicenseSubgroup: 'Production',
    build: splunkBuild(context),
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
    serverName: 'preview',
    server_roles: ['search_head', 'kv_store'],
    version: context.splunkVersion,
  };
}
