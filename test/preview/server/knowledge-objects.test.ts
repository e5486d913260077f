import type { SmallServer } from './small-server';
import { endedJob, startSmallServer } from './small-server';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer('9.4', 1);
}, 60_000);
afterAll(() => server.close());

const APP = '/servicesNS/nobody/small';

async function rows(search: string): Promise<unknown> {
  const { json } = await server.rest('POST', '/services/search/v2/jobs', { search, exec_mode: 'oneshot' });
  return json.results ?? json;
}

test('collections answer with links, acl, content and paging', async () => {
  const { json } = await server.rest('GET', `${APP}/saved/searches`);
  expect(json.generator.version).toBe('9.4.0');
  expect(json.paging).toEqual({ total: 1, perPage: 30, offset: 0 });
  expect(json.entry[0]).toMatchObject({
    name: 'by code',
    author: 'nobody',
    acl: {
      app: 'small',
      owner: 'nobody',
      sharing: 'app',
      perms: { read: ['*'], write: ['admin', 'sc_admin'] },
    },
    content: {
      search: '`security_index` | stats count by EventCode',
      'dispatch.earliest_time': '0',
      disabled: true,
    },
  });
  expect(json.entry[0].links.alternate).toBe('/servicesNS/nobody/small/saved/searches/by%20code');
});

test('one object by its name, 404 where there is none', async () => {
  const found = await server.rest('GET', `${APP}/saved/searches/by%20code`);
  expect(found.json.entry).toHaveLength(1);
  const missing = await server.rest('GET', `${APP}/saved/searches/nobody`);
  expect([missing.status, missing.json.messages[0].text]).toEqual([404, 'Could not find object id=nobody']);
});

test.each([
  ['saved/eventtypes', 'refused'],
  ['admin/macros', 'of_code(1)'],
  ['configs/conf-macros', 'security_index'],
  ['data/transforms/lookups', 'codes'],
  ['data/lookup-table-files', 'codes.csv'],
  ['data/ui/views', 'modern'],
  ['data/ui/nav', 'default'],
  ['data/ui/times', 'all_time'],
  ['storage/collections/config', 'notes'],
  ['apps/local', 'small'],
  ['data/indexes', 'wineventlog'],
])('%s lists %s', async (path, name) => {
  const { json } = await server.rest('GET', `${APP}/${path}`, { count: '0' });
  expect(json.entry.map((entry: { readonly name: string }) => entry.name)).toContain(name);
});

test('a feed is Atom XML where JSON is not asked for', async () => {
  const { text, headers } = await server.rest('GET', `${APP}/saved/eventtypes`, { output_mode: 'xml' });
  expect(headers.get('content-type')).toBe('text/xml; charset=UTF-8');
  expect(text).toContain('<title>refused</title>');
  expect(text).toContain('<s:key name="search">EventCode=677</s:key>');
});

test('a search filter and fields narrow a list', async () => {
  const { json } = await server.rest('GET', `${APP}/admin/macros`, { search: 'name=of_*', f: 'definition' });
  expect(json.entry.map((entry: { readonly content: object }) => entry.content)).toEqual([
    { definition: 'EventCode=$code$' },
  ]);
});

test('a macro that the administrator writes counts for the next search, and taking it back too', async () => {
  const before = await rows('search `security_index` `of_code(677)` | stats count');
  expect(before).toEqual([{ count: '4' }]);
  const written = await server.rest('POST', `${APP}/configs/conf-macros/security_index`, {
    definition: '(index=nothing)',
  });
  expect([written.status, written.json.entry[0].content.definition]).toEqual([200, '(index=nothing)']);
  expect(await rows('search `security_index` | stats count')).toEqual([{ count: '0' }]);
  expect((await server.rest('DELETE', `${APP}/configs/conf-macros/security_index`)).status).toBe(200);
  expect(await rows('search `security_index` | stats count')).toEqual([{ count: '12' }]);
});

test('new objects are made once and removed again; what the app brings stays', async () => {
  const make = () => server.rest('POST', `${APP}/admin/macros`, { name: 'mine', definition: 'x=1' });
  expect((await make()).status).toBe(201);
  expect((await make()).status).toBe(409);
  expect((await server.rest('DELETE', `${APP}/admin/macros/mine`)).status).toBe(200);
  expect((await server.rest('GET', `${APP}/admin/macros/mine`)).status).toBe(404);
  expect((await server.rest('DELETE', `${APP}/admin/macros/security_index`)).status).toBe(403);
  const without = await server.rest('POST', `${APP}/admin/macros`, { name: 'empty' });
  expect([without.status, without.json.messages[0].text]).toEqual([
    400,
    'The following required arguments are missing: definition.',
  ]);
});

test('no value can begin a stanza of its own', async () => {
  const written = await server.rest('POST', `${APP}/admin/macros`, {
    name: 'long',
    definition: 'a\r\n[evil]\r\ndefinition = b',
  });
  expect(written.status).toBe(201);
  expect((await server.rest('GET', `${APP}/admin/macros/evil`)).status).toBe(404);
  expect((await server.rest('GET', `${APP}/admin/macros/long`)).json.entry[0].content.definition).toBe(
    'a\n[evil]\ndefinition = b',
  );
  for (const definition of ['a\r[evil]\rdefinition = b', 'ends with \\']) {
    expect((await server.rest('POST', `${APP}/admin/macros`, { name: 'bad', definition })).status).toBe(400);
  }
  expect((await server.rest('POST', `${APP}/admin/macros`, { name: 'a]\n[b', definition: 'x' })).status).toBe(
    400,
  );
});

test('the plain user may read but not write', async () => {
  const written = await server.rest(
    'POST',
    `${APP}/configs/conf-macros/security_index`,
    { definition: 'x' },
    'user',
  );
  expect(written.status).toBe(403);
  const listed = await server.rest('GET', `${APP}/configs/conf-macros`, {}, 'user');
  expect(listed.status).toBe(200);
});

test('properties read and write single settings', async () => {
  const definition = `${APP}/properties/macros/of_code(1)/definition`;
  const read = async () => (await server.rest('GET', definition)).text;
  expect(await read()).toBe('EventCode=$code$');
  await server.rest('POST', definition, { value: 'EventCode="$code$"' });
  expect(await read()).toBe('EventCode="$code$"');
  await server.rest('POST', definition, { value: 'EventCode=$code$' });
});

test('a saved search is dispatched with its own time range and shows in its history', async () => {
  const { status, json } = await server.rest('POST', `${APP}/saved/searches/by%20code/dispatch`);
  expect(status).toBe(201);
  expect(await endedJob(server, json.sid)).toMatchObject({ resultCount: 2, isSavedSearch: true });
  const history = await server.rest('GET', `${APP}/saved/searches/by%20code/history`, { count: '1' });
  expect(history.json.entry[0].name).toBe(json.sid);
  const scheduled = await server.rest('GET', `${APP}/saved/searches/by%20code/history`, {
    search: 'isScheduled=true',
  });
  expect(scheduled.json.entry).toEqual([]);
});

test("scheduled times are those of the search's own schedule between two times", async () => {
  const path = `${APP}/saved/searches`;
  const settings = { cron_schedule: '30 */6 * * *', enableSched: '1' };
  await server.rest('POST', path, { name: 'now and then', search: '| makeresults', ...settings });
  const times = (args: Readonly<Record<string, string>>) =>
    server.rest('GET', `${path}/now%20and%20then/scheduled_times`, args);
  const range = { earliest_time: '2004-05-01T06:30:00Z', latest_time: '2004-05-01T18:30:00Z' };
  const { json } = await times(range);
  expect(json.entry[0].content.scheduled_times).toEqual([1083393000, 1083414600]);
  expect((await times({ earliest_time: '0' })).json.messages[0].text).toContain('latest_time');
  await server.rest('POST', `${APP}/configs/conf-savedsearches/now%20and%20then`, { cron_schedule: 'often' });
  expect((await times(range)).json.messages[0].text).toBe(
    '"often" is no cron schedule: it has five fields, such as */15 * * * *.',
  );
  await server.rest('POST', `${path}/now%20and%20then`, { enableSched: '0' });
  expect((await times(range)).json.entry[0].content.scheduled_times).toEqual([]);
  await server.rest('DELETE', `${path}/now%20and%20then`);
});

test('is_scheduled of saved/searches switches the schedule on; what the endpoint does not know is refused', async () => {
  const path = `${APP}/saved/searches`;
  const made = await server.rest('POST', path, {
    name: 'every hour',
    search: '| makeresults',
    cron_schedule: '0 * * * *',
    is_scheduled: '1',
  });
  expect(made.status).toBe(201);
  expect(made.json.entry[0].content).toMatchObject({ is_scheduled: true });
  const refused = async (settings: Readonly<Record<string, string>>): Promise<unknown> => {
    const { status, json } = await server.rest('POST', `${path}/every%20hour`, settings);
    return [status, json.messages[0].text];
  };
  expect(await refused({ is_shceduled: '0' })).toEqual([
    400,
    `In handler 'savedsearch': Argument "is_shceduled" is not supported by this handler.`,
  ]);
  expect(await refused({ cron_schedule: '61 * * * *' })).toEqual([
    400,
    'Invalid cron_schedule: "61" is no minute of a cron schedule: it goes from 0 to 59.',
  ]);
  expect((await server.rest('DELETE', `${path}/every%20hour`)).status).toBe(200);
});

test('an app that is not there, and a method that an endpoint does not have, are told apart', async () => {
  const nowhere = await server.rest('GET', '/servicesNS/nobody/no_such_app/saved/searches');
  expect([nowhere.status, nowhere.json.messages[0].text]).toEqual([
    404,
    'Application does not exist: no_such_app',
  ]);
  const method = await server.rest('DELETE', '/services/server/info');
  expect([method.status, method.json.messages[0].text]).toEqual([405, 'Method Not Allowed']);
});

test('the search argument of the rest command chooses as that of the endpoint does', async () => {
  const titles = async (filter: string): Promise<readonly string[]> => {
    const search = `| rest /services/saved/searches search="${filter}" | table title`;
    const job = { search, exec_mode: 'oneshot' };
    const { json } = await server.rest('POST', `${APP}/search/v2/jobs`, job);
    return json.results.map(({ title }: { title: string }) => title);
  };
  expect(await titles('eai:acl.app=small name=by*')).toEqual(['by code']);
  expect(await titles('eai:acl.app=small name=of*')).toEqual([]);
});
