/** Version n is installed and changed by its administrator, then version n+1 is laid over it over REST. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generatedFiles } from '../../../scripts/build/write-generated';
import { packTarball } from '../../../src/formats/tar';
import { openPreview } from '../../../src/preview/open-preview';
import type { Preview } from '../../../src/preview/preview';
import { startServer, type RunningServer } from '../../../src/preview/server/start-server';
import { knownFailureRecord } from '../../../src/searches/known-failures';

const EVENT = [
  '07/22/2020 04:04:04 AM',
  'LogName=Security',
  'SourceName=Microsoft Windows security auditing.',
  'EventCode=4769',
  'EventType=0',
  'Type=Information',
  'ComputerName=dc1.corp.example',
  'TaskCategory=Kerberos Service Ticket Operations',
  'OpCode=Info',
  'RecordNumber=7',
  'Keywords=Audit Failure',
  'Message=A Kerberos service ticket was requested.',
  '',
  'Account Information:',
  '\tAccount Name:\t\tanna@CORP.EXAMPLE',
  '\tAccount Domain:\t\tCORP.EXAMPLE',
  '\tLogon GUID:\t\t{00000000-0000-0000-0000-000000000000}',
  '',
  'Service Information:',
  '\tService Name:\t\thttp/old.corp.example',
  '\tService ID:\t\tNULL SID',
  '',
  'Network Information:',
  '\tClient Address:\t\t::ffff:192.0.2.7',
  '\tClient Port:\t\t50000',
  '',
  'Additional Information:',
  '\tTicket Options:\t\t0x40810000',
  '\tTicket Encryption Type:\t0xFFFFFFFF',
  '\tFailure Code:\t\t0x7',
  '\tTransited Services:\t-',
  '',
].join('\n');

const APP = '/servicesNS/nobody/kerberos_677';
const OLD_VIEW = 'default/data/ui/views/an_old_page.xml';

let folder: string;
let preview: Preview;
let server: RunningServer;

/** A package of the generated files with some of them changed or, where the text is undefined, left out. */
async function packageOf(
  name: string,
  changes: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const files = new Map<string, string | undefined>([
    ...generatedFiles().map((file): [string, string] => [file.path, file.text]),
    ...Object.entries(changes),
  ]);
  const tarball = path.join(folder, name);
  const kept = [...files].flatMap(([file, text]) =>
    text === undefined ? [] : [{ path: `kerberos_677/${file}`, bytes: Buffer.from(text) }],
  );
  await writeFile(tarball, await packTarball(kept));
  return tarball;
}

function generated(file: string): string {
  return generatedFiles().find((one) => one.path === file)?.text ?? '';
}

async function call(
  method: string,
  address: string,
  body?: Readonly<Record<string, string>> | string,
): Promise<{ readonly status: number; readonly json: { entry: { content: Record<string, unknown> }[] } }> {
  const response = await fetch(
    `${server.url}${address}${address.includes('?') ? '&' : '?'}output_mode=json`,
    {
      method,
      headers: {
        Authorization: `Basic ${Buffer.from(`admin:${server.password}`).toString('base64')}`,
        'Content-Type': typeof body === 'string' ? 'application/json' : 'application/x-www-form-urlencoded',
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : new URLSearchParams(body).toString() }),
    },
  );
  return { status: response.status, json: (await response.json()) as never };
}

const rows = (search: string) => preview.search(search, { earliest: '0' }).rows;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'k677-upgrade-'));
  const events = path.join(folder, 'security.log');
  await writeFile(events, EVENT);
  preview = await openPreview({
    tarball: await packageOf('n.tar.gz', {
      [OLD_VIEW]: '<dashboard version="1.1"><label>An old page</label></dashboard>\n',
      'lookups/kerberos_event_ids.csv': 'event_id,event_title\n4769,an old title\n',
    }),
    events: [events],
    stateFolder: path.join(folder, 'state'),
  });
  server = await startServer({ preview, port: 0 });

  const known = knownFailureRecord({
    keys: { service: 'http/old*' },
    note: 'goes in May',
    who: 'admin',
    when: 1,
  });
  const changes = [
    await call('POST', `${APP}/configs/conf-macros/kerberos_index`, {
      definition: '(index=wineventlog OR index=dc)',
    }),
    await call('POST', `${APP}/saved/searches/k677_top_causes/enable`),
    await call('POST', `${APP}/saved/searches/k677_top_causes`, { cron_schedule: '7 7 * * *' }),
    await call('POST', `${APP}/storage/collections/data/kerberos_known_failures`, JSON.stringify(known)),
  ];
  expect(changes.map(({ status }) => status)).toEqual([200, 200, 200, 201]);
  preview.search(
    '| makeresults | eval event_id="4769", event_title="mine" | outputlookup kerberos_event_ids.csv',
  );
  expect(rows('| inputlookup kerberos_event_ids.csv')).toMatchObject([{ event_title: 'mine' }]);
}, 60_000);

afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

test('without update=true an installed app stays as it is', async () => {
  const again = await call('POST', '/services/apps/local', {
    name: await packageOf('again.tar.gz', {}),
    filename: 'true',
  });
  expect(again.status).toBe(409);
});

describe('after version n+1 was laid over it', () => {
  beforeAll(async () => {
    const name = await packageOf('n+1.tar.gz', {
      'default/app.conf': generated('default/app.conf').replace(/^version = .*$/gm, 'version = 9.9.9'),
      'default/macros.conf': `${generated('default/macros.conf')}\n[k677_new_in_next]\ndefinition = 1\n`,
      'default/savedsearches.conf': generated('default/savedsearches.conf').replace(
        /^description = /gm,
        'description = Better: ',
      ),
    });
    const { status } = await call('POST', '/services/apps/local', { name, filename: 'true', update: 'true' });
    expect(status).toBe(200);
  });

  test('the new version is installed with its new settings', async () => {
    const { json } = await call('GET', '/services/apps/local/kerberos_677');
    expect(json.entry[0]?.content).toMatchObject({ version: '9.9.9' });
    expect(rows('| makeresults | eval new=`k677_new_in_next` | table new')).toEqual([{ new: 1 }]);
  });

  test('a macro that the administrator changed is kept', async () => {
    const { json } = await call('GET', `${APP}/configs/conf-macros/kerberos_index`);
    expect(json.entry[0]?.content).toMatchObject({ definition: '(index=wineventlog OR index=dc)' });
  });

  test('known failures are kept and still make failures known', () => {
    expect(rows('`kerberos_failures` | table service known known_note')).toEqual([
      { service: 'http/old.corp.example', known: 'yes', known_note: expect.stringContaining('goes in May') },
    ]);
  });

  test('an alert that was switched on stays on, with its own schedule and the new description', async () => {
    const { json } = await call('GET', `${APP}/saved/searches/k677_top_causes`);
    expect(json.entry[0]?.content).toMatchObject({ disabled: false, cron_schedule: '7 7 * * *' });
    expect(String(json.entry[0]?.content['description'])).toMatch(/^Better: /);
  });

  test('a view that the new version no longer has stays behind, in no menu, and disturbs nothing', async () => {
    const views = await call('GET', `${APP}/data/ui/views?count=0`);
    const names = (views.json.entry as unknown as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['an_old_page', 'analysis_677']));
    const page = await fetch(`${server.pageUrl}/analysis_677`);
    expect(page.status).toBe(200);
    expect(await page.text()).not.toContain('An old page');
  });

  test('a lookup of the package that a search had rewritten is the new package’s again', () => {
    expect(rows('| inputlookup kerberos_event_ids.csv | where event_id="677" | stats count')).toEqual([
      { count: 1 },
    ]);
  });

  test('the same holds after the preview was opened anew', async () => {
    const anew = await openPreview({
      tarball: await packageOf('n+1 again.tar.gz', {}),
      events: [path.join(folder, 'security.log')],
      stateFolder: path.join(folder, 'state'),
    });
    expect(anew.search('`kerberos_failures` | table known', { earliest: '0' }).rows).toEqual([
      { known: 'yes' },
    ]);
  });
});

test.each([
  ['an address', { name: 'https://example.org/a.tgz', filename: 'true' }, 400],
  ['a file that is not there', { name: '/nowhere/a.tgz', filename: 'true' }, 400],
  ['a new app by name', { name: 'mine' }, 400],
  ['nothing', { filename: 'true' }, 400],
])('%s cannot be installed', async (_what, body, status) => {
  expect((await call('POST', '/services/apps/local', body as Record<string, string>)).status).toBe(status);
});
