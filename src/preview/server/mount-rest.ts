import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router, text } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { userOfBrowser, userOfHeader, userOfHecToken } from './authenticate';
import { HecError } from './hec-event';
import { isBadAddress } from './page-errors';
import { feedJson, feedXml, responseXml } from './print-feed';
import type { RestAnswer, RestCall, RestEndpoint } from './rest-call';
import { sendBytes } from './send-bytes';
import type { PageContext, ServerContext } from './server-context';
import { splunkBuild } from './server-context';
import { notFound, SplunkError } from '../splunk-error';
import type { User } from '../users';
import { userNamed } from '../users';

/** Most bytes of a request's body. */
export const MOST_BODY_BYTES = 16 * 1024 * 1024;

const JSON_TYPE = 'application/json; charset=UTF-8';
const XML_TYPE = 'text/xml; charset=UTF-8';

/** Arguments of query and form body, in order. */
function readArguments(request: Request, body: string): ReadonlyMap<string, readonly string[]> {
  const args = new Map<string, string[]>();
  const take = (encoded: string): void => {
    for (const [name, value] of new URLSearchParams(encoded)) {
      const values = args.get(name);
      if (values) values.push(value);
      else args.set(name, [value]);
    }
  };
  take(request.url.split('?').slice(1).join('?'));
  const type = String(request.headers['content-type'] ?? '');
  if (body !== '' && (type === '' || type.startsWith('application/x-www-form-urlencoded'))) take(body);
  return args;
}

async function send(call: RestCall, answer: RestAnswer, request: Request, response: Response): Promise<void> {
  const json = call.args.get('output_mode')?.some((mode) => mode.startsWith('json')) ?? false;
  const status = answer.status ?? 200;
  if ('feed' in answer) {
    const { context } = call;
    const frame = {
      origin: context.origin(),
      version: context.splunkVersion,
      build: splunkBuild(context),
      updated: new Date().toISOString().replace('Z', '+00:00'),
      path: call.path,
    };
    const content = json ? JSON.stringify(feedJson(answer.feed, frame)) : feedXml(answer.feed, frame);
    await sendBytes(request, response, status, json ? JSON_TYPE : XML_TYPE, content);
  } else if ('response' in answer) {
    const content = json ? JSON.stringify(answer.response) : responseXml(answer.response);
    await sendBytes(request, response, status, json ? JSON_TYPE : XML_TYPE, content);
  } else if ('json' in answer) {
    await sendBytes(request, response, status, JSON_TYPE, JSON.stringify(answer.json));
  } else if ('text' in answer) {
    await sendBytes(request, response, status, answer.type, answer.text);
  } else if ('stream' in answer) {
    response.status(status).set('Content-Type', answer.type);
    await pipeline(Readable.from(answer.stream), response).catch(() => response.destroy());
  } else {
    response.status(204).end();
  }
}

/** Answers with an error in the form that the client asked for. */
export async function sendError(
  context: PageContext,
  error: unknown,
  request: Request,
  response: Response,
): Promise<void> {
  if (error instanceof HecError) {
    const { message: text, code, event } = error;
    const answer = { text, code, ...(event === undefined ? {} : { 'invalid-event-number': event }) };
    await sendBytes(request, response, error.status, JSON_TYPE, JSON.stringify(answer));
    return;
  }
  const known = error instanceof SplunkError;
  if (!known) context.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const status = known ? error.status : 500;
  const messages = known
    ? error.messages
    : [
        {
          type: 'ERROR',
          text: `The preview failed: ${error instanceof Error ? error.message : String(error)}`,
        },
      ];
  const wanted = `${request.url} ${typeof request.body === 'string' ? request.body : ''}`;
  const json =
    /output_mode=json/.test(wanted) ||
    request.baseUrl.includes('__raw') ||
    request.path.includes('/storage/collections/data/');
  if (status === 401 && !request.baseUrl.includes('__raw'))
    response.set('WWW-Authenticate', 'Basic realm="/splunk"');
  const content = json ? JSON.stringify({ messages }) : responseXml({ messages });
  await sendBytes(request, response, status, json ? JSON_TYPE : XML_TYPE, content);
}

/** Who calls: by session cookie and form key through the pages' proxy, by header otherwise. */
function callerOf(context: ServerContext, endpoint: RestEndpoint, request: Request, browser: boolean): User {
  if (endpoint.hec) return userOfHecToken(context, request.headers.authorization);
  if (endpoint.open && !browser) return userNamed('user') as User;
  return browser ? userOfBrowser(context, request) : userOfHeader(context, request.headers.authorization);
}

function handlerOf(context: ServerContext, endpoint: RestEndpoint, browser: boolean): RequestHandler {
  return async (request, response) => {
    const user = callerOf(context, endpoint, request, browser);
    const body = typeof request.body === 'string' ? request.body : '';
    const { owner, app, ...parts } = request.params as Record<string, string>;
    if (app !== undefined && app !== '-' && !context.preview.data().apps.some(({ id }) => id === app))
      throw notFound(`Application does not exist: ${app}`);
    const call: RestCall = {
      context,
      user,
      owner: owner ?? user.name,
      app: app ?? context.preview.data().appId,
      path: request.baseUrl.replace(/^\/en-US\/splunkd\/__raw/, '') + request.path,
      parts,
      args: readArguments(request, body),
      body,
      contentType: String(request.headers['content-type'] ?? ''),
      onClose: (listener) => response.on('close', () => response.writableEnded || listener()),
    };
    await send(call, await endpoint.handle(call), request, response);
  };
}

/**
 * The endpoints as a router: `/services/...` and `/servicesNS/{owner}/{app}/...`. `browser` says whether it
 * stands behind the pages' proxy (session cookie and form key) or is splunkd's own (Authorization).
 */
export function restRouter(
  context: ServerContext,
  endpoints: readonly RestEndpoint[],
  browser: boolean,
): Router {
  const router = Router({ mergeParams: true });
  // Splunk's endpoints without a version can also be called by the name of their version, search/v1/...
  router.use((request, _response, next) => {
    request.url = request.url.replace(/^(\/services(?:NS\/[^/]+\/[^/]+)?\/search)\/v1\//, '$1/');
    next();
  });
  router.use(text({ type: () => true, limit: MOST_BODY_BYTES, inflate: true }));
  for (const base of ['/services', '/servicesNS/:owner/:app']) {
    for (const endpoint of endpoints) {
      const handler = handlerOf(context, endpoint, browser);
      const path = `${base}/${endpoint.path}`;
      if (endpoint.method === 'GET') router.get(path, handler);
      else if (endpoint.method === 'POST') router.post(path, handler);
      else router.delete(path, handler);
    }
  }
  for (const base of ['/services', '/servicesNS/:owner/:app']) {
    router.all(
      endpoints.map(({ path }) => `${base}/${path}`),
      () => {
        throw new SplunkError(405, 'Method Not Allowed');
      },
    );
  }
  router.use(['/services', '/servicesNS'], () => {
    throw new SplunkError(404, 'Not Found');
  });
  router.use(async (error: unknown, request: Request, response: Response, _next: unknown) => {
    await sendError(context, requestError(error) ?? error, request, response);
  });
  return router;
}

/** What is wrong with a request's address or body, in Splunk's form. */
function requestError(error: unknown): SplunkError | undefined {
  if (error instanceof SplunkError) return error;
  if (error instanceof RangeError && error.message.includes('call stack'))
    return new SplunkError(400, 'The request is nested too deeply.');
  if (isBadAddress(error)) return new SplunkError(400, 'The address holds a % that begins no character.');
  const type = (error as { readonly type?: unknown } | null)?.type;
  if (type === 'entity.too.large') {
    return new SplunkError(
      413,
      `Content-Length is too large: the preview takes at most ${MOST_BODY_BYTES} bytes.`,
    );
  }
  const { status, message } = (error ?? {}) as { readonly status?: unknown; readonly message?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500
    ? new SplunkError(400, `The request could not be read: ${String(type ?? message)}`)
    : undefined;
}
