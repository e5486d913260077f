import type { SmallServer } from '../server/small-server';
import { endedJob, startSmallServer } from '../server/small-server';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer('9.4', 2);
}, 60_000);
afterAll(() => server.close());

const SLOW = '| makeresults count=6000000 | eval hash=sha512(_time) | stats count by hash';
const QUICK = 'search index=wineventlog | stats count';
/** The same by another text, which is not answered from the results of the first. */
const QUICK_TOO = 'search index=wineventlog | stats count ';
const AGAIN = 'search index=wineventlog  | stats count';

async function create(search: string): Promise<string> {
  return (await server.rest('POST', '/services/search/jobs', { search })).json.sid;
}

test('two searches run at once, a third waits, and results are printed meanwhile', async () => {
  const done = await create(QUICK);
  await endedJob(server, done);
  const slow = [await create(SLOW), await create(SLOW)];
  const waiting = await create(QUICK_TOO);
  const { json } = await server.rest('GET', `/services/search/v2/jobs/${done}/results`);
  expect(json.results).toEqual([{ count: '12' }]);
  const post = await server.rest('POST', `/services/search/v2/jobs/${done}/results`, {
    search: '| eval twice=count*2',
  });
  expect(post.json.results).toEqual([{ count: '12', twice: '24' }]);
  const job = await server.rest('GET', `/services/search/jobs/${waiting}`);
  expect(job.json.entry[0].content.dispatchState).toBe('QUEUED');
  for (const sid of slow)
    await server.rest('POST', `/services/search/jobs/${sid}/control`, { action: 'cancel' });
  expect(await endedJob(server, waiting)).toMatchObject({ dispatchState: 'DONE', resultCount: 1 });
}, 60_000);

test('a finalised search ends with the rows that it has, a paused one waits for its word', async () => {
  const slow = [await create(SLOW), await create(SLOW)];
  const [finalised, paused] = [await create(AGAIN), await create(`${AGAIN} `)];
  const control = (sid: string, action: string) =>
    server.rest('POST', `/services/search/jobs/${sid}/control`, { action });
  await control(finalised, 'finalize');
  await control(paused, 'pause');
  for (const sid of slow) await control(sid, 'cancel');
  expect(await endedJob(server, finalised)).toMatchObject({ dispatchState: 'DONE', isFinalized: true });
  const { json } = await server.rest('GET', `/services/search/v2/jobs/${finalised}/results`);
  expect(json.results).toEqual([{ count: '0' }]);
  const waiting = await server.rest('GET', `/services/search/jobs/${paused}`);
  expect(waiting.json.entry[0].content.isDone).toBe(false);
  await control(paused, 'unpause');
  expect(await endedJob(server, paused)).toMatchObject({
    dispatchState: 'DONE',
    isFinalized: false,
    eventCount: 12,
  });
}, 60_000);

test('a search that ran before over the same events is answered at once, and says from which job', async () => {
  const search = `${QUICK} by index`;
  const first = await endedJob(server, await create(search));
  const second = (await server.rest('GET', `/services/search/jobs/${await create(search)}`)).json.entry[0]
    .content;
  expect(first.k677KeptFrom).toBe('');
  expect(second).toMatchObject({
    k677KeptFrom: first.sid,
    dispatchState: 'DONE',
    scanCount: 12,
    eventCount: 12,
  });
}, 60_000);
