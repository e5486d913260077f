import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { SelfSigned } from './self-signed';

/** A server with TLS that hands everything on to one without. */
export interface TlsFront {
  readonly url: string;
  /** The headers of every request that came in. */
  readonly seen: readonly IncomingHttpHeaders[];
  close(): Promise<void>;
}

/** Puts TLS with this certificate before the server at `behind`, as splunkd's management port has it. */
export async function tlsFront(behind: string, { key, cert }: SelfSigned): Promise<TlsFront> {
  const { hostname, port, host } = new URL(behind);
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer({ key, cert }, (incoming, outgoing) => {
    const { method, url: path, headers } = incoming;
    seen.push(headers);
    const onward = request({ hostname, port, method, path, headers: { ...headers, host } }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    outgoing.on('close', () => onward.destroy());
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
