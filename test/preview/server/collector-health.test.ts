import { startSmallServer, type SmallServer } from './small-server';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
}, 60_000);
afterAll(() => server.close());

test('the event collector says that it is healthy, to everybody', async () => {
  const { status, json } = await server.get('/services/collector/health');
  expect(status).toBe(200);
  expect(json).toMatchObject({ text: 'HEC is healthy', code: 17 });
});

test('an event handed to receivers/simple is found by the next search', async () => {
  const handed = await server.rest('POST', '/services/receivers/simple?index=handed&sourcetype=made', {
    lonely: 'event',
  });
  expect(handed.status).toBeLessThan(300);
  const { json } = await server.rest('POST', '/services/search/jobs', {
    search: 'search index=handed | stats count by sourcetype',
    exec_mode: 'oneshot',
  });
  expect(json.results).toEqual([{ sourcetype: 'made', count: '1' }]);
});
