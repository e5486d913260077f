import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import { userOfBrowser } from '../authenticate';
import { MOST_BODY_BYTES, sendError } from '../mount-rest';
import type { PageContext } from '../server-context';
import { SplunkError } from '../../splunk-error';
import { explainConnection } from './connection-errors';
import { locationHere, returnedHeaders, sentHeaders } from './passed-headers';
import type { SplunkAccess } from './splunk-behind';
import { splunkdPath } from './splunkd-path';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']);
/** Most connections to one splunkd at a time. */
const MOST_CONNECTIONS = 32;

const tooLarge = (): SplunkError =>
  new SplunkError(
    413,
    `Content-Length is too large: the preview passes on at most ${MOST_BODY_BYTES} bytes.`,
  );

/** Sends a body on, up to the most that one may have. Calls `refuse` beyond, and lets the rest of it go by. */
function sendBody(request: Request, outgoing: ClientRequest, refuse: (reason: SplunkError) => void): void {
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= MOST_BODY_BYTES) return;
    request.unpipe(outgoing).removeAllListeners('data').resume();
    refuse(tooLarge());
  });
  request.pipe(outgoing);
}

/** A call to a splunkd that resolves with the head of its answer. Rejects with SplunkError where there is none. */
type Call = (path: string, request: Request, response: Response) => Promise<IncomingMessage>;

function caller(access: SplunkAccess): Call {
  const { origin, insecure, connectWithin = 10_000, answerWithin = 300_000 } = access;
  const address = new URL(origin);
  const secure = address.protocol === 'https:';
  const settings = { maxSockets: MOST_CONNECTIONS };
  const agent = (keepAlive: boolean): HttpAgent =>
    secure
      ? new HttpsAgent({ ...settings, keepAlive, rejectUnauthorized: !insecure })
      : new HttpAgent({ ...settings, keepAlive });
  const kept = agent(true);
  // A kept connection may have been closed at the far end; a call that writes cannot be sent twice.
  const fresh = agent(false);

  const once = (path: string, request: Request, response: Response): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const reading = /^(?:GET|HEAD)$/.test(request.method);
      const outgoing: ClientRequest = (secure ? httpsRequest : httpRequest)({
        protocol: address.protocol,
        hostname: address.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: address.port === '' ? (secure ? 443 : 80) : address.port,
        path,
        method: request.method,
        headers: sentHeaders(request.headers, access.authorization, !reading),
        agent: reading ? kept : fresh,
      });
      const slow = (what: string): void => {
        outgoing.destroy(new SplunkError(504, `${origin}: ${what}`));
      };
      const connecting = setTimeout(
        () => slow('no connection in time. Is it up, and not behind a firewall?'),
        connectWithin,
      );
      outgoing.on('socket', (socket) => {
        const connected = (): void => clearTimeout(connecting);
        if (outgoing.reusedSocket || !socket.connecting) connected();
        else socket.once(secure ? 'secureConnect' : 'connect', connected);
      });
      outgoing.setTimeout(answerWithin, () =>
        slow(`no answer in ${Math.round(answerWithin / 1000)} seconds.`),
      );
      outgoing.on('close', () => clearTimeout(connecting));
      outgoing.on('response', resolve);
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        const again = reading && outgoing.reusedSocket && error.code === 'ECONNRESET';
        if (again) once(path, request, response).then(resolve, reject);
        else
          reject(
            error instanceof SplunkError ? error : new SplunkError(502, explainConnection(origin, error)),
          );
      });
      response.on('close', () => outgoing.destroy());
      if (reading) outgoing.end();
      else sendBody(request, outgoing, (reason) => (reject(reason), outgoing.destroy()));
    });
  return once;
}

/** Hands a splunkd's answer to the browser as it comes in. */
async function handBack(
  access: SplunkAccess,
  answer: IncomingMessage,
  request: Request,
  response: Response,
): Promise<void> {
  const status = answer.statusCode ?? 502;
  const { location } = answer.headers;
  const here = location === undefined ? undefined : locationHere(location, access.origin, request.baseUrl);
  if (status === 401) {
    answer.resume();
    throw new SplunkError(
      401,
      `${access.origin} takes these credentials no longer (401). Start the preview again with a token or password that is valid.`,
    );
  }
  if (status >= 300 && status < 400 && status !== 304 && here === undefined) {
    answer.resume();
    throw new SplunkError(
      502,
      `${access.origin} points elsewhere (${status}); the preview follows to no other host.`,
    );
  }
  // Set one by one: Express would write a charset into the type.
  response.statusCode = status;
  for (const [name, value] of Object.entries(returnedHeaders(answer.headers)))
    response.setHeader(name, value);
  if (here !== undefined) response.setHeader('location', here);
  response.flushHeaders();
  await pipeline(answer, response).catch(() => response.destroy());
}

/**
 * Passes REST calls of the pages on to a real splunkd, streaming both ways. Who calls is checked as for the preview's
 * own search head: session cookie, and form key for what writes. What goes wrong on the way is answered in Splunk's
 * form: 502 where there is no answer, 504 where it takes too long.
 */
export function passOn(context: PageContext, access: SplunkAccess): RequestHandler {
  const call = caller(access);
  return async (request, response) => {
    try {
      userOfBrowser(context, request);
      if (!METHODS.has(request.method)) throw new SplunkError(405, 'Method Not Allowed');
      const path = splunkdPath(request.url);
      if (Number(request.headers['content-length'] ?? '0') > MOST_BODY_BYTES) throw tooLarge();
      await handBack(access, await call(path, request, response), request, response);
    } catch (error) {
      if (response.headersSent || response.destroyed) response.destroy();
      else await sendError(context, error, request, response);
    }
  };
}
