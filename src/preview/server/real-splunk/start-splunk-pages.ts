import { randomBytes } from 'node:crypto';
import type { Preview } from '../../preview';
import { mountPages } from '../mount-pages';
import { closePort, openPort } from '../open-port';
import type { PageServer } from '../open-port';
import type { HostMode, PageContext } from '../server-context';
import { createSessions } from '../sessions';
import { passOn } from './pass-on';
import type { SplunkAccess, SplunkBehind } from './splunk-behind';

/** How to serve pages of a real Splunk. */
export interface SplunkPagesOptions {
  /** The app whose pages are served; its search head is not asked. */
  readonly preview: Pick<Preview, 'data'>;
  /** 0 for any free port. */
  readonly port: number;
  readonly hostMode: HostMode;
  readonly access: SplunkAccess;
  readonly splunk: Omit<SplunkBehind, 'entryKey'>;
  /** Takes what went wrong inside the server; nothing by default. */
  readonly log?: (text: string) => void;
}

/** Pages before a real Splunk; `entryUrl` is the one address that lets a browser in. */
export interface SplunkPages extends PageServer {
  readonly entryUrl: string;
}

/**
 * Serves the preview's pages on this machine's loopback interface, with the REST calls of the pages passed on to a
 * real Splunk. Rejects with ServerStartError where the port is taken or not allowed.
 */
export async function startSplunkPages(options: SplunkPagesOptions): Promise<SplunkPages> {
  const { preview, access, splunk } = options;
  const { application, server, port, url } = await openPort(options.port);
  const entryKey = randomBytes(24).toString('base64url');
  const context: PageContext = {
    preview,
    sessions: createSessions(randomBytes(24).toString('base64url')),
    hostMode: options.hostMode,
    splunkVersion: splunk.version,
    port: () => port,
    log: options.log ?? (() => undefined),
    origin: () => url,
    splunk: { ...splunk, entryKey },
  };
  application.use('/en-US/splunkd/__raw', passOn(context, access));
  mountPages(application, context);
  const pageUrl = `${url}/en-US/app/${encodeURIComponent(preview.data().appId)}`;
  return {
    port,
    url,
    pageUrl,
    entryUrl: `${pageUrl}?preview_key=${entryKey}`,
    close: () => closePort(server),
  };
}
