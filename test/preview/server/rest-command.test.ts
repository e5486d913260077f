import type { SmallServer } from './small-server';
import { startSmallServer } from './small-server';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
}, 60_000);
afterAll(() => server.close());

/** Rows and messages of a search that a user runs to its end. */
async function run(search: string, user?: string) {
  const job = { search, exec_mode: 'oneshot' };
  const { json } = await server.rest('POST', '/services/search/v2/jobs', job, user);
  return { rows: json.results ?? [], messages: json.messages ?? [] };
}

/** Titles by `| rest` and by the endpoint itself, both by name. */
async function bothTitles(path: string, user?: string) {
  const { rows } = await run(`| rest ${path} count=0 splunk_server=local | table title`, user);
  const { json } = await server.rest('GET', path, { count: '0' }, user);
  return [
    rows.map(({ title }: { title: string }) => title),
    json.entry.map(({ name }: { name: string }) => name),
  ];
}

test.each([
  '/services/server/info',
  '/services/server/sysinfo',
  '/services/authentication/users',
  '/services/authentication/current-context',
  '/services/authorization/roles',
  '/services/authorization/roles/admin',
  '/services/authorization/capabilities',
  '/services/data/indexes',
  '/services/apps/local',
  '/services/apps/local/small',
  '/services/saved/searches',
  '/servicesNS/-/-/saved/searches',
  '/servicesNS/nobody/small/saved/eventtypes',
  '/servicesNS/-/-/data/ui/views',
  '/servicesNS/-/small/data/transforms/lookups',
  '/servicesNS/-/-/data/lookup-table-files',
  '/servicesNS/-/-/admin/macros',
  '/servicesNS/-/-/datamodel/model',
  '/servicesNS/-/-/configs/conf-props',
])('| rest %s has the entries that the endpoint answers, in its order', async (path) => {
  for (const user of ['admin', 'user']) {
    const [rows, entries] = await bothTitles(path, user);
    expect(rows).toEqual(entries);
  }
});

test('| rest /services/server/info states the version and the roles of the server', async () => {
  const { json } = await server.rest('GET', '/services/server/info');
  const { version, build, serverName } = json.entry[0].content;
  const { rows } = await run(
    '| rest splunk_server=local /services/server/info | fields version build serverName',
  );
  expect(rows).toEqual([{ version, build, serverName }]);
  const listed = await run(
    '| rest /services/server/info | mvexpand server_roles | table server_roles splunk_server',
  );
  expect(listed.rows).toEqual([
    { server_roles: 'search_head', splunk_server: 'preview' },
    { server_roles: 'kv_store', splunk_server: 'preview' },
  ]);
});

test('who one is, and whom one sees, depends on who searches', async () => {
  const context =
    '| rest /services/authentication/current-context splunk_server=local | table username roles';
  expect((await run(context)).rows).toEqual([{ username: 'admin', roles: 'admin' }]);
  expect((await run(context, 'user')).rows).toEqual([{ username: 'user', roles: 'user' }]);
  const users = '| rest /services/authentication/users | table title realname';
  expect((await run(users)).rows).toEqual([
    { title: 'admin', realname: 'Administrator' },
    { title: 'user', realname: 'Plain user' },
  ]);
  expect((await run(users, 'user')).rows).toEqual([{ title: 'user', realname: 'Plain user' }]);
});

test('arguments of the endpoint choose, sort and page; f leaves out what was not asked for', async () => {
  const one = await run('| rest /services/authorization/roles sort_dir=desc count=1 | table title');
  expect(one.rows).toEqual([{ title: 'user' }]);
  const next = await run('| rest /services/authorization/roles sort_dir=desc offset=1 | table title');
  expect(next.rows).toEqual([{ title: 'admin' }]);
  const found = await run(
    '| rest /services/apps/local search="label=Small*" f=label f=ver* | fields - eai* id',
  );
  expect(found.rows).toEqual([
    { title: 'small', author: 'nobody', splunk_server: 'preview', label: 'Small App', version: '1.2.3' },
  ]);
  const counted = async (type: string) =>
    (await run(`| rest /services/data/indexes datatype=${type} | stats count`)).rows[0].count;
  expect([await counted('metric'), Number(await counted('all')) > 0]).toEqual(['0', true]);
});

test('an argument or an endpoint that is not served is refused by name, never ignored', async () => {
  expect((await run('| rest /services/saved/searches nosuch=1')).messages[0].text).toContain(
    "the argument 'nosuch' of saved/searches is not served here",
  );
  expect((await run('| rest /services/cluster/config')).messages[0].text).toContain(
    "the endpoint '/services/cluster/config' is not served here",
  );
  expect((await run('| rest /services/apps/local sort_dir=up')).messages[0].text).toContain(
    'Invalid value "up" for option \'sort_dir\'',
  );
});

test('an object or an app that is not there is a warning, and an error with strict=t', async () => {
  for (const path of ['/services/saved/searches/none', '/servicesNS/-/no_such_app/saved/searches']) {
    const { rows, messages } = await run(`| rest ${path}`);
    expect([rows, messages[0]]).toEqual([
      [],
      { type: 'WARN', text: expect.stringContaining(`Failed to fetch REST endpoint uri=${path}`) },
    ]);
    expect((await run(`| rest strict=t ${path}`)).messages[0].type).toBe('FATAL');
  }
});

test('a post-process search may ask the server too', async () => {
  const { json } = await server.rest('POST', '/services/search/v2/jobs', {
    search: '| makeresults count=2',
    exec_mode: 'blocking',
  });
  const found = await server.rest('POST', `/services/search/v2/jobs/${json.sid}/results`, {
    search: '| append [| rest /services/server/info | table serverName] | stats values(serverName) AS name',
  });
  expect(found.json.results).toEqual([{ name: 'preview' }]);
});
