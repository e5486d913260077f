import type { IncomingHttpHeaders } from 'node:http';

/** What of a browser's request reaches a splunkd: what describes the wanted answer. No cookie, no key. */
const SENT = ['accept', 'accept-encoding', 'accept-language', 'if-modified-since', 'if-none-match'] as const;

/** The same where the request has a body. */
const OF_BODY = ['content-encoding', 'content-length', 'content-type'] as const;

/** What of a splunkd's answer reaches the browser: nothing about connections, cookies, logins or other origins. */
const RETURNED = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'etag',
  'expires',
  'last-modified',
  'retry-after',
  'vary',
] as const;

type PassedHeaders = Readonly<Record<string, string>>;

function picked(headers: IncomingHttpHeaders, names: readonly string[]): PassedHeaders {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** The headers of a call to a splunkd: those of the browser's that are passed on, and the credentials. */
export function sentHeaders(
  headers: IncomingHttpHeaders,
  authorization: string,
  withBody: boolean,
): PassedHeaders {
  const names = withBody ? [...SENT, ...OF_BODY] : SENT;
  return { ...picked(headers, names), authorization };
}

/** The headers of an answer to the browser. A policy keeps an answer that is opened as a page from running scripts. */
export function returnedHeaders(headers: IncomingHttpHeaders): PassedHeaders {
  return { ...picked(headers, RETURNED), 'content-security-policy': "default-src 'none'; sandbox" };
}

/**
 * Where an answer points to, as an address of the pages: undefined where it leads to another host, which is never
 * followed.
 */
export function locationHere(location: string, origin: string, base: string): string | undefined {
  const target = URL.canParse(location, origin) ? new URL(location, origin) : undefined;
  if (target?.origin !== new URL(origin).origin || !/^\/services(?:NS)?\//.test(target.pathname))
    return undefined;
  return `${base}${target.pathname}${target.search}`;
}
