import { riskyCommandsOf } from '../../../src/preview/server/risky-commands';
import type { SmallServer } from './small-server';
import { endedJob, startSmallServer } from './small-server';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
}, 60_000);
afterAll(() => server.close());

async function baseJob(): Promise<string> {
  const search = 'search index=wineventlog | head 5 | table EventCode';
  const { json } = await server.rest('POST', '/services/search/v2/jobs', { search });
  await endedJob(server, json.sid);
  return json.sid;
}

async function run(search: string, args: Readonly<Record<string, string>> = {}) {
  return server.rest('POST', '/services/search/v2/jobs', { search, exec_mode: 'oneshot', ...args });
}

/* The example of "Run post-process searches with risky commands using the Splunk platform REST API". */
test('a post-process search with a risky command is 403 unless check_risky_command is false', async () => {
  const path = `/services/search/v2/jobs/${await baseJob()}/results_preview`;
  const search = '| outputlookup risky_postprocess_test.csv';
  for (const args of [{}, { check_risky_command: 'true' }]) {
    const { status, json } = await server.rest('POST', path, { search, ...args });
    expect([status, json.messages]).toEqual([
      403,
      [
        {
          type: 'FATAL',
          text: 'Found potentially risky commands: outputlookup. To run them, set check_risky_command to false.',
        },
      ],
    ]);
  }
  expect((await run('| inputlookup risky_postprocess_test.csv')).json.results ?? []).toEqual([]);
  const accepted = await server.rest('POST', path, { search, check_risky_command: 'false' });
  expect([accepted.status, accepted.json.results.length]).toEqual([200, 5]);
  expect((await run('| inputlookup risky_postprocess_test.csv | stats count')).json.results).toEqual([
    { count: '5' },
  ]);
});

test('what a post-process search collects is found by the searches after it', async () => {
  const path = `/services/search/v2/jobs/${await baseJob()}/results`;
  const args = { search: 'stats count | collect index=kept source=post', check_risky_command: 'false' };
  expect((await server.rest('POST', path, args)).json.results).toEqual([{ count: '5' }]);
  expect((await run('search index=kept source=post | stats count')).json.results).toEqual([{ count: '1' }]);
});

test('risky commands within subsearches and macros of a post-process search are found, quoted ones are none', async () => {
  const path = `/services/search/v2/jobs/${await baseJob()}/results`;
  const status = async (search: string) => (await server.rest('POST', path, { search })).status;
  expect(await status('append [| makeresults | outputlookup x.csv]')).toBe(403);
  expect(await status('eval a="| outputlookup x.csv"')).toBe(200);
  expect(await status('stats count')).toBe(200);
  expect(await status('nonsense')).toBe(200);
  expect(await status('| nonsense')).toBe(400);
});

test('the search of a new job is checked only where it is asked for', async () => {
  const search = '| makeresults | outputlookup checked.csv';
  expect((await run(search, { check_risky_command: 'true' })).status).toBe(403);
  expect((await run(search)).status).toBe(200);
  expect((await run('| makeresults', { check_risky_command: 'true' })).status).toBe(200);
  const wrong = await run(search, { check_risky_command: 'perhaps' });
  expect([wrong.status, wrong.json.messages[0].text]).toEqual([
    400,
    `Invalid value for argument 'check_risky_command': "perhaps" is neither true nor false.`,
  ]);
});

test('every command that Splunk lists as risky is known by name', () => {
  const listed =
    'collect delete dump map mcollect meventcollect outputcsv outputlookup run runshellscript script sendalert sendemail tscollect';
  for (const name of listed.split(' ')) expect(riskyCommandsOf(`search a | ${name} x`)).toEqual([name]);
  expect(riskyCommandsOf('search collect | rename map AS run')).toEqual([]);
});
