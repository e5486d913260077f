import { randomBytes } from 'node:crypto';
import { createJobStore } from '../jobs/job-store';
import { keepResults } from '../jobs/kept-results';
import { startSearchThreads } from '../jobs/search-threads';
import type { Preview } from '../preview';
import { stateStamp } from '../state-stamp';
import { createFiredAlerts } from '../scheduler/fired-alerts';
import type { Scheduler } from '../scheduler/start-scheduler';
import { createScheduler, startScheduler } from '../scheduler/start-scheduler';
import { restEndpoints } from './endpoints/catalogue';
import { mountPages } from './mount-pages';
import { restRouter } from './mount-rest';
import type { PageServer } from './open-port';
import { closePort, openPort } from './open-port';
import type { HostMode, ServerContext } from './server-context';
import { splunkBuild } from './server-context';
import { createSessions } from './sessions';

/** How to serve a preview. */
export interface ServerOptions {
  readonly preview: Preview;
  /** 0 for any free port. */
  readonly port: number;
  readonly hostMode?: HostMode;
  /** The password of all users; a random one by default. */
  readonly password?: string;
  /** The token of the HTTP event collector; a random one by default. */
  readonly hecToken?: string;
  /** How many searches run at once; 2 by default. */
  readonly searches?: number;
  /** Runs saved searches that are enabled when they are due, and tells this what it did; none run by default. */
  readonly scheduled?: (text: string) => void;
  /** Takes what went wrong inside the server; nothing by default. */
  readonly log?: (text: string) => void;
}

/** A server that answers. */
export interface RunningServer extends PageServer {
  /** Its scheduler, which stands still unless it was asked for. */
  readonly scheduler: Scheduler;
  readonly password: string;
  readonly hecToken: string;
}

/**
 * Serves a preview's pages and REST calls on this machine's loopback interface. Rejects with
 * ServerStartError where the port is taken or not allowed.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { preview } = options;
  const hostMode = options.hostMode ?? '9.4';
  const password = options.password ?? randomBytes(9).toString('base64url');
  const hecToken = options.hecToken ?? randomBytes(16).toString('hex');
  const { application, server, port, url } = await openPort(options.port);
  const splunkVersion = hostMode === '9.4' ? '9.4.0' : '10.4.0';
  const facts = { version: splunkVersion, build: splunkBuild({ hostMode }) };
  const threads = startSearchThreads({
    data: () => ({ ...preview.data(), server: facts }),
    searches: options.searches ?? 2,
    collect: ({ index, events }) =>
      preview.addEvents(events.map((event) => ({ host: 'preview', sourcetype: 'stash', ...event, index }))),
  });
  const jobs = createJobStore(keepResults(threads, () => stateStamp(preview.data())));
  const context: ServerContext = {
    preview,
    jobs,
    sessions: createSessions(password),
    hostMode,
    splunkVersion,
    port: () => port,
    hecToken,
    alerts: createFiredAlerts(),
    log: options.log ?? (() => undefined),
    origin: () => url,
  };
  application.use('/en-US/splunkd/__raw', restRouter(context, restEndpoints, true));
  mountPages(application, context, restRouter(context, restEndpoints, false));
  const { scheduled } = options;
  const scheduler = createScheduler({
    preview,
    jobs,
    alerts: context.alerts,
    log: scheduled ?? context.log,
  });
  const stop = scheduled ? startScheduler(scheduler) : () => undefined;
  return {
    port,
    url,
    scheduler,
    pageUrl: `${url}/en-US/app/${encodeURIComponent(preview.data().appId)}`,
    password,
    hecToken,
    close: async () => {
      stop();
      jobs.close();
      await threads.close();
      await closePort(server);
    },
  };
}
