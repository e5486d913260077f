import type { PageContext } from './server-context';
import { splunkBuild } from './server-context';

/** What server/info says; with a real Splunk behind the pages, what that one says. Source: Splunk REST API Reference, "server/info". */
export function serverInfo(context: PageContext): Readonly<Record<string, unknown>> {
  if (context.splunk) return context.splunk.info;
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
