import type { RequestHandler } from 'express';

/** Names under which a browser on this machine reaches the loopback interface. */
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Refuses requests whose Host header is not this machine's own name: a page elsewhere could otherwise
 * point a name of its own at 127.0.0.1 and read the events through the reader's browser (DNS rebinding).
 */
export const hostGuard: RequestHandler = (request, response, next) => {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  if (LOOPBACK.has(host)) {
    next();
    return;
  }
  response.status(403).type('text/plain').send('The preview answers on 127.0.0.1 and localhost only.\n');
};
