import { createServer } from 'node:http';
import type { Server } from 'node:http';
import express from 'express';
import type { Express } from 'express';
import { hostGuard } from './host-guard';

/** A server with pages that answers. */
export interface PageServer {
  readonly port: number;
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** The page of the app that the preview is for. */
  readonly pageUrl: string;
  /** Ends all searches and connections. */
  close(): Promise<void>;
}

/** A server that cannot start, in words for its user. */
export class ServerStartError extends Error {}

/** A port of the loopback interface, and the application that answers there. */
export interface OpenPort {
  readonly application: Express;
  readonly server: Server;
  readonly port: number;
  readonly url: string;
}

const HOST = '127.0.0.1';

/**
 * Listens on this machine's loopback interface, for requests by its own name only. 0 is any free port. Rejects with
 * ServerStartError where the port is taken or not allowed.
 */
export async function openPort(wanted: number): Promise<OpenPort> {
  const application = express();
  const server = createServer(application);
  const port = await listen(server, wanted);
  application.disable('x-powered-by').set('etag', false);
  application.use(hostGuard);
  application.use((_request, response, next) => {
    response.set('X-Content-Type-Options', 'nosniff').set('Referrer-Policy', 'same-origin');
    next();
  });
  return { application, server, port, url: `http://${HOST}:${port}` };
}

/** Ends all connections. */
export async function closePort(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

function listen(server: Server, port: number): Promise<number> {
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
