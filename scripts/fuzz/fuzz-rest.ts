import { request } from 'node:http';
import { restEndpoints } from '../../src/preview/server/endpoints/catalogue';
import { startServer } from '../../src/preview/server/start-server';
import type { Random } from '../../src/samples/random';
import { FuzzFinding, type FuzzTarget } from './fuzz-target';
import { fuzzPreview } from './fuzz-preview';
import { awkwardText, mutateText } from './mutate';
import { search } from './spl-grammar';

const PASSWORD = 'fuzz';
const ARGUMENTS: readonly string[] = [
  ...[
    'search',
    'earliest_time',
    'latest_time',
    'output_mode',
    'count',
    'offset',
    'exec_mode',
    'id',
    'name',
    'query',
  ],
  ...[
    'sort',
    'fields',
    'limit',
    'skip',
    'action',
    'ttl',
    'definition',
    'time',
    'max_count',
    'f',
    'q',
    'host',
    'index',
  ],
  ...['eai:data', 'sharing', 'owner', 'perms.read', 'prefix', 'status_buckets', 'cron_schedule', 'top_count'],
];
const PAGES: readonly string[] = [
  ...[
    '/',
    '/en-US/',
    '/en-US/app/kerberos_677',
    '/en-US/app/kerberos_677/analysis_677',
    '/en-US/app/kerberos_677/search',
  ],
  ...[
    '/en-US/static/app/kerberos_677/../../x',
    '/static/app/kerberos_677/%2e%2e/%2e%2e/etc/passwd',
    '/en-US/splunkd/__raw/services/x',
  ],
];

const encoded = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''));

function value(random: Random): string {
  const kind = random.next();
  if (kind < 0.2) return search(random, 2).replace(/[\ud800-\udfff]/g, '');
  if (kind < 0.4)
    return random.pick([
      'json',
      'oneshot',
      'normal',
      'blocking',
      'csv',
      'xml',
      'raw',
      '0',
      '-1',
      '1e9',
      'now',
      '-7d',
      'true',
      'cancel',
      '{}',
      '[',
      '{"$or":[{"a":1}]}',
      'a:1',
      'app',
      'user',
      '*/5 * * * *',
      '<dashboard/>',
    ]);
  if (kind < 0.5) return String(random.pick([1e18, -1e18, 8.64e12, 253402300800, -62135596801, 0.1]));
  return awkwardText(random, 6);
}

const form = (random: Random): string =>
  Array.from(
    { length: random.between(0, 5) },
    () => `${random.pick(ARGUMENTS)}=${encoded(value(random))}`,
  ).join('&');

function address(random: Random): { readonly method: string; readonly path: string } {
  if (random.chance(0.15)) return { method: 'GET', path: mutatePath(random, random.pick(PAGES)) };
  const endpoint = random.pick(restEndpoints);
  const named = endpoint.path.replace(/[:*](\w+)/g, () =>
    random.chance(0.5)
      ? random.pick(['kerberos_index', 'kerberos_known_failures', 'macros', 'kerberos_677', 'x', '1'])
      : encoded(awkwardText(random, 3) || 'x'),
  );
  const base = random.chance(0.5)
    ? '/services'
    : `/servicesNS/${random.pick(['nobody', '-', 'admin', 'x'])}/${random.pick(['kerberos_677', '-', 'search', '..', 'x'])}`;
  return {
    method: random.chance(0.9)
      ? endpoint.method
      : random.pick(['GET', 'POST', 'DELETE', 'PUT', 'HEAD', 'OPTIONS']),
    path: mutatePath(random, `${base}/${named}`),
  };
}

const mutatePath = (random: Random, path: string): string =>
  random.chance(0.2)
    ? mutateText(random, path, ['/', '..', '%2e%2e', '%00', '%', '%ff', '//', '?', ';']).replace(
        /[^\x21-\x7e]/g,
        (one) => encoded(one),
      )
    : path;

/** REST requests: any path, argument, header and body. The server answers, never with an error of its own (500). */
export const fuzzRest: FuzzTarget = {
  id: 'rest',
  about: 'REST requests: any path, argument, header and body',
  open: async () => {
    const { preview, close } = fuzzPreview(20);
    const failures: string[] = [];
    const server = await startServer({
      preview,
      port: 0,
      password: PASSWORD,
      hecToken: 'fuzz',
      log: (text) => failures.push(text),
    });
    const ask = (random: Random): Promise<{ readonly status: number; readonly told: string }> =>
      new Promise((resolve, reject) => {
        const { method, path } = address(random);
        const hec = path.includes('collector');
        const body =
          method === 'GET'
            ? ''
            : hec
              ? hecBody(random)
              : random.chance(0.7)
                ? form(random)
                : jsonBody(random);
        const query = method === 'GET' || random.chance(0.3) ? `?${form(random)}` : '';
        const headers: Record<string, string> = {
          Authorization: hec ? 'Splunk fuzz' : `Basic ${Buffer.from(`admin:${PASSWORD}`).toString('base64')}`,
          'Content-Type': random.pick([
            'application/x-www-form-urlencoded',
            'application/json',
            'text/plain',
            'x; charset=utf-99',
            '',
          ]),
        };
        if (random.chance(0.1)) headers.Authorization = awkwardText(random, 4).replace(/[^\x20-\x7e]/g, '');
        if (random.chance(0.1))
          headers['Accept-Encoding'] = random.pick(['gzip', 'br;q=x', '*', 'identity;q=0']);
        if (random.chance(0.05)) headers['Content-Encoding'] = random.pick(['gzip', 'deflate', 'x']);
        if (random.chance(0.1)) headers.Cookie = awkwardText(random, 6).replace(/[^\x20-\x7e]/g, '');
        const told = `${method} ${path}${query}\n${JSON.stringify(headers)}\n${body}`;
        const sent = request(
          {
            host: '127.0.0.1',
            agent: false,
            port: server.port,
            method,
            path: `${path}${query}`.replace(/[^\x21-\x7e]/g, '?'),
            headers,
          },
          (response) => {
            response.resume();
            response.on('end', () => resolve({ status: response.statusCode ?? 0, told }));
            response.on('error', reject);
          },
        );
        sent.setTimeout(20_000, () => sent.destroy(new FuzzFinding('no answer within 20 seconds', told)));
        sent.on('error', (error) =>
          reject(error instanceof FuzzFinding ? error : new FuzzFinding(error.message, told)),
        );
        sent.end(body);
      });
    return {
      run: async (random) => {
        const { status, told } = await ask(random);
        if (status === 500 || failures.length > 0)
          throw new FuzzFinding(`status ${status} ${failures.splice(0).join('\n')}`, told);
        return `${Math.floor(status / 100)}xx`;
      },
      close: async () => {
        await server.close();
        close();
      },
    };
  },
};

function jsonBody(random: Random): string {
  const record = {
    [random.pick(['_key', 'service', 'cause_id', 'until', '__proto__'])]: value(random),
    until: random.pick([1, null, [], {}]),
  };
  const text = JSON.stringify(random.chance(0.3) ? [record, record] : record);
  return random.chance(0.4) ? mutateText(random, text) : text;
}

function hecBody(random: Random): string {
  const event = {
    time: random.pick([1, '2', 1e18, -1, null, 'x', {}]),
    event: random.pick([value(random), { a: value(random) }, 1, null, '']),
    host: value(random),
    fields: random.pick([undefined, {}, { a: 1 }, null, 'x']),
  };
  const text = JSON.stringify(event).repeat(random.between(1, 3));
  return random.chance(0.4) ? mutateText(random, text) : random.chance(0.2) ? value(random) : text;
}
