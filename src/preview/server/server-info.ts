import { serverInfoContent } from '../collections/server-info';
import type { PageContext } from './server-context';
import { splunkBuild } from './server-context';

/** What server/info says; with a real Splunk behind the pages, what that one says. */
export function serverInfo(context: PageContext): Readonly<Record<string, unknown>> {
  if (context.splunk) return context.splunk.info;
  return serverInfoContent({ version: context.splunkVersion, build: splunkBuild(context) });
}
