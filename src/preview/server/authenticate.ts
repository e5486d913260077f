import type { Request } from 'express';
import { readCookies } from './cookies';
import { HecError } from './hec-event';
import type { PageContext, ServerContext } from './server-context';
import { sameSecret } from './sessions';
import type { Session } from './sessions';
import { SplunkError } from '../splunk-error';
import type { User } from '../users';
import { userNamed } from '../users';

const unauthenticated = (): SplunkError => new SplunkError(401, 'call not properly authenticated', 'WARN');

/** The user of an `Authorization` header, as splunkd takes it: Splunk, Bearer or Basic. */
export function userOfHeader(context: PageContext, header: string | undefined): User {
  const [, scheme = '', secret = ''] = /^(\w+)\s+(.+)$/.exec((header ?? '').trim()) ?? [];
  if (/^(?:splunk|bearer)$/i.test(scheme)) {
    const session = context.sessions.find(secret);
    if (session) return session.user;
  }
  if (/^basic$/i.test(scheme)) {
    const [, name = '', password = ''] =
      /^([^:]*):([\s\S]*)$/.exec(Buffer.from(secret, 'base64').toString()) ?? [];
    const user = context.sessions.login(name, password);
    if (user) return user;
  }
  throw unauthenticated();
}

/** The session of a browser, by the cookie that the pages set. */
export function sessionOfCookie(context: PageContext, request: Request): Session | undefined {
  const key = readCookies(request.headers.cookie).get(`splunkd_${context.port()}`);
  return key === undefined ? undefined : context.sessions.find(key);
}

/** Whether an address, percent signs read, is one of those that run a search even as a GET. */
function runsSearch(path: string): boolean {
  try {
    return /\/export\/*$/.test(decodeURIComponent(path));
  } catch {
    return true;
  }
}

/**
 * The user of a call through the pages' proxy. Calls that write, and export, which runs a search, must repeat the
 * form key in a header that a page from elsewhere cannot set, and the cookie must hold the same key.
 */
export function userOfBrowser(context: PageContext, request: Request): User {
  const session = sessionOfCookie(context, request);
  if (!session) throw unauthenticated();
  if (/^(?:GET|HEAD)$/.test(request.method) && !runsSearch(request.path)) return session.user;
  const cookie = readCookies(request.headers.cookie).get(`splunkweb_csrf_token_${context.port()}`) ?? '';
  const header = String(request.headers['x-splunk-form-key'] ?? '');
  if (!sameSecret(header, session.formKey) || !sameSecret(cookie, session.formKey)) {
    throw new SplunkError(401, 'Splunk cannot authenticate the request. CSRF validation failed.');
  }
  return session.user;
}

/** Checks the token of an HTTP event collector call; events come in as the administrator's. */
export function userOfHecToken(context: ServerContext, header: string | undefined): User {
  const [, scheme = '', secret = ''] = /^(\w+)\s+(.+)$/.exec((header ?? '').trim()) ?? [];
  const token = /^basic$/i.test(scheme)
    ? Buffer.from(secret, 'base64')
        .toString()
        .replace(/^[^:]*:/, '')
    : secret;
  if (!/^(?:splunk|basic)$/i.test(scheme) || !sameSecret(token, context.hecToken)) {
    throw token === '' ? new HecError(401, 'Token is required', 2) : new HecError(403, 'Invalid token', 4);
  }
  return userNamed('admin') as User;
}
