import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { explainConnection } from '../../src/preview/server/real-splunk/connection-errors';

/** Who asks: a token, or a name and a password. */
export type Credentials = { readonly token: string } | { readonly user: string; readonly password: string };

/** What splunkd answered. */
export interface SplunkdAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks a splunkd, with a form or a text as body. Rejects where it cannot be reached or its certificate is not trusted. */
export type SplunkdClient = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  form?: Readonly<Record<string, string>> | string,
) => Promise<SplunkdAnswer>;

/** A mistake of whoever runs the command, in words for them. */
export class DeployError extends Error {}

const PATIENCE = 300_000;

/** The credentials in the environment. Throws DeployError where there are none. */
export function credentialsFrom(environment: Readonly<Record<string, string | undefined>>): Credentials {
  const { SPLUNK_TOKEN: token, SPLUNK_USER: short = 'admin', SPLUNK_PASSWORD: password } = environment;
  const { SPLUNK_USERNAME: user = short } = environment;
  if (token) return { token };
  if (password) return { user, password };
  throw new DeployError(
    'No credentials. Set SPLUNK_TOKEN, or SPLUNK_USERNAME (admin by default) and SPLUNK_PASSWORD, in the environment.',
  );
}

/**
 * The address of a splunkd, such as `https://host:8089`. Throws DeployError for what is none, and for an address
 * without TLS that is not this machine's: the password would travel in the clear.
 */
export function splunkdAddress(base: string): URL {
  const address = URL.canParse(base) ? new URL(base) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new DeployError(`${base} is no address of a splunkd; write one such as https://host:8089.`);
  }
  if (address.username !== '' || address.password !== '') {
    throw new DeployError('Credentials do not belong into an address; set them in the environment.');
  }
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(address.hostname);
  if (address.protocol === 'http:' && !isHere) {
    throw new DeployError(`${base} would send the password in the clear. Use https.`);
  }
  return address;
}

/** The Authorization header that splunkd takes for these credentials. */
export function authorizationOf(credentials: Credentials): string {
  return 'token' in credentials
    ? `Bearer ${credentials.token}`
    : `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
}

/**
 * A client of a splunkd at `base`, such as `https://host:8089`. Certificates are checked unless `insecure`. Throws
 * DeployError for an address that `splunkdAddress` refuses.
 */
export function splunkdClient(base: string, credentials: Credentials, insecure: boolean): SplunkdClient {
  const address = splunkdAddress(base);
  const authorization = authorizationOf(credentials);
  return (method, path, form) =>
    new Promise((resolve, reject) => {
      const url = new URL(path, address);
      url.searchParams.set('output_mode', 'json');
      const body = typeof form === 'object' ? new URLSearchParams(form).toString() : (form ?? '');
      const options = {
        method,
        timeout: PATIENCE,
        headers: {
          Authorization: authorization,
          'Content-Type': 'application/x-www-form-urlencoded',
          'Content-Length': Buffer.byteLength(body),
        },
      };
      const sent =
        address.protocol === 'http:'
          ? httpRequest(url, options)
          : httpsRequest(url, { ...options, rejectUnauthorized: !insecure });
      sent.on('error', (error: NodeJS.ErrnoException) =>
        reject(new DeployError(explainConnection(base, error))),
      );
      sent.on('timeout', () => sent.destroy(new Error('no answer in five minutes')));
      sent.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, body: parsed(text) });
        });
      });
      sent.end(body);
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
