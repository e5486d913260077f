import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
import express from 'express';
import { createJobStore } from '../jobs/job-store';
import { startSearchThreads } from '../jobs/search-threads';
import type { Preview } from '../preview';
import { restEndpoints } from './endpoints/catalogue';
import { hostGuard } from './host-guard';
import { pageErrors } from './page-errors';
import { restRouter } from './mount-rest';
import type { HostMode, ServerContext } from './server-context';
import { createSessions } from './sessions';
import { staticFiles } from './static-files';
import { webPages } from './web-pages';

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
  /** Takes what went wrong inside the server; nothing by default. */
  readonly log?: (text: string) => void;
}

/** A server that answers. */
export interface RunningServer {
  readonly port: number;
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** The page of the app that the preview is for. */
  readonly pageUrl: string;
  readonly password: string;
  readonly hecToken: string;
  /** Ends all searches and connections. */
  close(): Promise<void>;
}

/** A server that cannot start, in words for its user. */
export class ServerStartError extends Error {}

const HOST = '127.0.0.1';

/**
 * Serves a preview's pages and REST calls on this machine's loopback interface. Rejects with
 * ServerStartError where the port is taken or not allowed.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { preview } = options;
  const hostMode = options.hostMode ?? '9.4';
  const password = options.password ?? randomBytes(9).toString('base64url');
  const hecToken = options.hecToken ?? randomBytes(16).toString('hex');
  const application = express();
  const server = createServer(application);
  const port = await listen(server, options.port);
  const threads = startSearchThreads({
    data: () => preview.data(),
    searches: options.searches ?? 2,
    collect: ({ index, events }) =>
      preview.addEvents(events.map((event) => ({ ...event, index, host: 'preview', sourcetype: 'stash' }))),
  });
  const jobs = createJobStore(threads);
  const context: ServerContext = {
    preview,
    jobs,
    sessions: createSessions(password),
    hostMode,
    splunkVersion: hostMode === '9.4' ? '9.4.0' : '10.4.0',
    port: () => port,
    hecToken,
    log: options.log ?? (() => undefined),
    origin: () => `http://${HOST}:${port}`,
  };
  application.disable('x-powered-by').set('etag', false);
  application.use(hostGuard);
  application.use((_request, response, next) => {
    response.set('X-Content-Type-Options', 'nosniff').set('Referrer-Policy', 'same-origin');
    next();
  });
  application.use('/en-US/splunkd/__raw', restRouter(context, restEndpoints, true));
  application.use(webPages(context));
  application.use(['/en-US/static', '/static'], staticFiles(context));
  application.use(restRouter(context, restEndpoints, false));
  application.use((_request, response) => {
    response.status(404).type('text/plain').send('Not found\n');
  });
  application.use(pageErrors(context));
  const url = `http://${HOST}:${port}`;
  return {
    port,
    url,
    pageUrl: `${url}/en-US/app/${encodeURIComponent(preview.data().appId)}`,
    password,
    hecToken,
    close: async () => {
      jobs.close();
      await threads.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken. Choose another with --port.`
          : error.code === 'EACCES'
            ? `Port ${port} needs rights that this user does not have. Choose one above 1023 with --port.`
            : `The server cannot listen on ${HOST}:${port}: ${error.message}`;
      reject(new ServerStartError(reason));
    });
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
