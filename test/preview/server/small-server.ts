import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packTarball } from '../../../src/formats/tar';
import { openPreview } from '../../../src/preview/open-preview';
import type { HostMode } from '../../../src/preview/server/server-context';
import type { RunningServer } from '../../../src/preview/server/start-server';
import { startServer } from '../../../src/preview/server/start-server';

/** The password of both users of a small server. */
export const PASSWORD = 'open sesame';

/** The files of a small app, below its folder. */
const APP: Readonly<Record<string, string>> = {
  'default/app.conf':
    '[install]\nbuild = 7\n\n[ui]\nlabel = Small App\n\n[id]\nname = small\nversion = 1.2.3\n',
  'default/macros.conf':
    '[security_index]\ndefinition = (index=wineventlog)\n\n[of_code(1)]\nargs = code\ndefinition = EventCode=$code$\n',
  'default/savedsearches.conf':
    '[by code]\nsearch = `security_index` | stats count by EventCode\ndispatch.earliest_time = 0\ndisabled = 1\n',
  'default/transforms.conf': '[codes]\nfilename = codes.csv\n',
  'default/eventtypes.conf': '[refused]\nsearch = EventCode=677\n',
  'default/collections.conf': '[notes]\nenforceTypes = true\nfield.count = number\nfield.text = string\n',
  'default/data/ui/nav/default.xml':
    '<nav color="#123456"><view name="first"/><view name="main" default="true"/><view name="search"/><a href="javascript:alert(1)">bad</a></nav>',
  'default/data/ui/views/first.xml':
    '<dashboard version="1.1"><label>First</label><row><panel><table><search><query>*</query></search></table></panel></row></dashboard>',
  'default/data/ui/views/main.xml':
    '<dashboard version="1.1" script="start.js"><label>Main &amp; more</label><row><panel><html><div id="mount" onclick="x()"><a href="javascript:x()">go</a><script>x()</script></div></html></panel></row></dashboard>',
  'default/data/ui/views/modern.xml':
    '<view template="pages/splunk_ui_app.html" type="html"><label>Modern</label></view>',
  'metadata/default.meta':
    '[]\naccess = read : [ * ], write : [ admin, sc_admin ]\n\n[macros]\nexport = system\n',
  'lookups/codes.csv': 'EventCode,meaning\n672,issued\n677,refused\n',
  'appserver/static/start.js': `/* ${'a long comment '.repeat(100)} */\nwindow.started = true;\n`,
  'appserver/static/dashboard.js': 'window.general = true;\n',
  'appserver/static/pages/modern.js': 'window.modern = true;\n',
};

/** Event `number` of a small server: 677 every third time, 672 otherwise; a minute apart from 12:00 on. */
function eventText(number: number): string {
  const minute = String(number % 60).padStart(2, '0');
  return [
    `05/01/2004 12:${minute}:00 PM`,
    'LogName=Security',
    'SourceName=Security',
    `EventCode=${number % 3 === 0 ? 677 : 672}`,
    `EventType=${number % 3 === 0 ? 16 : 8}`,
    `ComputerName=DC${number % 2}`,
    `RecordNumber=${number}`,
    'Message=Service Ticket Request:',
    `\tUser Name:\t\tuser${number}`,
    '',
  ].join('\n');
}

/** An answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any;
}

/** A server with a small app and twelve events, and ways to ask it. */
export interface SmallServer extends RunningServer {
  /** The package of its app. */
  readonly tarball: string;
  /** A call of splunkd's own, as a user; arguments go into the query of a GET and the body of a POST. */
  rest(method: string, path: string, args?: Readonly<Record<string, string>>, user?: string): Promise<Answer>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status: response.status, headers: response.headers, text, json };
}

/** Starts a server on a free port with the small app as a tarball; `close` removes its files. */
export async function startSmallServer(hostMode: HostMode = '9.4', searches = 2): Promise<SmallServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'small-server-'));
  const files = Object.entries(APP).map(([file, text]) => ({
    path: `small/${file}`,
    bytes: Buffer.from(text),
  }));
  const tarball = path.join(folder, 'small-1.2.3.tar.gz');
  await writeFile(tarball, await packTarball(files));
  const events = path.join(folder, 'security.log');
  await writeFile(events, Array.from({ length: 12 }, (_, number) => eventText(number)).join('\n'));
  const preview = await openPreview({ tarball, events: [events], stateFolder: path.join(folder, 'state') });
  const server = await startServer({
    preview,
    port: 0,
    hostMode,
    searches,
    password: PASSWORD,
    hecToken: 'token',
  });
  return {
    ...server,
    tarball,
    rest: async (method, address, args = {}, user = 'admin') => {
      const encoded = new URLSearchParams({ output_mode: 'json', ...args }).toString();
      const query = method === 'POST' ? '' : `?${encoded}`;
      const response = await fetch(`${server.url}${address}${query}`, {
        method,
        headers: {
          Authorization: `Basic ${Buffer.from(`${user}:${PASSWORD}`).toString('base64')}`,
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        ...(method === 'POST' ? { body: encoded } : {}),
      });
      return read(response);
    },
    get: async (address, headers = {}) =>
      read(await fetch(server.url + address, { headers, redirect: 'manual' })),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The job's content once it has ended. */
export async function endedJob(server: SmallServer, sid: string): Promise<Readonly<Record<string, unknown>>> {
  for (;;) {
    const { json } = await server.rest('GET', `/services/search/jobs/${sid}`);
    const content = json.entry[0].content;
    if (content.isDone) return content;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
