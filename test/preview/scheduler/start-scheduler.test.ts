import type { SmallServer } from '../server/small-server';
import { startSmallServer } from '../server/small-server';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
}, 60_000);
afterAll(() => server.close());

const APP = '/servicesNS/nobody/small';
const NOON = Math.floor(Date.now() / 86_400_000) * 86_400 + 43_200;

async function save(name: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const base = { cron_schedule: '*/5 * * * *', enableSched: '1', 'alert.track': '1', 'alert.expires': '30d' };
  const answer = await server.rest('POST', `${APP}/saved/searches`, { name, ...base, ...settings });
  expect(answer.status).toBe(201);
}
const remove = (name: string) => server.rest('DELETE', `${APP}/saved/searches/${encodeURIComponent(name)}`);
/** The alerts of a search: their times and how many results each stands for. */
async function alerts(name: string): Promise<readonly unknown[]> {
  const { status, json } = await server.rest(
    'GET',
    `/servicesNS/-/-/alerts/fired_alerts/${encodeURIComponent(name)}`,
  );
  if (status === 404) return [];
  return json.entry.map(({ content }: { content: { trigger_time: number; triggered_alerts: number } }) => [
    content.trigger_time - NOON,
    content.triggered_alerts,
  ]);
}

test('a search that is due runs once, with its own range, and stands in its history', async () => {
  await save('counts', {
    search: 'index=wineventlog | stats count | where count=4',
    'dispatch.earliest_time': '2004-05-01T12:00:00',
    'dispatch.latest_time': '2004-05-01T12:04:00',
  });
  await server.scheduler.run(NOON - 60, NOON - 1);
  expect(await alerts('counts')).toEqual([]);
  await server.scheduler.run(NOON - 1, NOON);
  await server.scheduler.run(NOON, NOON + 60);
  expect(await alerts('counts')).toEqual([[0, 1]]);
  const { json } = await server.rest('GET', `${APP}/saved/searches/counts/history`, {
    search: 'isScheduled=true',
  });
  expect(json.entry).toHaveLength(1);
  expect(json.entry[0].name).toMatch(/^scheduler__nobody__small__RMD5[0-9a-f]{16}_at_\d+$/);
  expect(json.entry[0].content).toMatchObject({ isScheduled: true, isSavedSearch: true, ttl: 600 });
  await remove('counts');
});

test('what is disabled, has no schedule or a wrong one does not run', async () => {
  const always = { search: '| makeresults' };
  await save('off', { ...always, disabled: '1' });
  await save('unscheduled', { ...always, enableSched: '0' });
  await save('wrong', always);
  await server.rest('POST', `${APP}/configs/conf-savedsearches/wrong`, { cron_schedule: 'often' });
  await server.scheduler.run(NOON, NOON + 600);
  const names = ['off', 'unscheduled', 'wrong'];
  expect(await Promise.all(names.map(alerts))).toEqual([[], [], []]);
  for (const name of names) await remove(name);
});

test('a condition on the number of events decides, and so does alert_condition', async () => {
  const search = 'index=wineventlog | stats count by EventCode';
  await save('few', { search, counttype: 'number of events', relation: 'greater than', quantity: '2' });
  await save('enough', { search, counttype: 'number of events', relation: 'greater than', quantity: '1' });
  await save('hosts', {
    search: 'index=wineventlog',
    counttype: 'number of hosts',
    relation: 'equal to',
    quantity: '2',
  });
  await save('one host', {
    search: 'index=wineventlog host=DC1',
    counttype: 'number of hosts',
    relation: 'equal to',
    quantity: '1',
  });
  await save('matched', { search, alert_condition: 'search count>7' });
  await save('unmatched', { search, alert_condition: '| where count>8' });
  await server.scheduler.run(NOON + 600, NOON + 900);
  const names = ['few', 'enough', 'hosts', 'one host', 'matched', 'unmatched'];
  expect(await Promise.all(names.map(alerts))).toEqual([
    [],
    [[900, 2]],
    [[900, 12]],
    [[900, 6]],
    [[900, 2]],
    [],
  ]);
  for (const name of names) await remove(name);
});

test('an alert keeps still for its period; by fields each value for itself', async () => {
  const search = 'index=wineventlog | stats count by EventCode';
  const suppress = { 'alert.suppress': '1', 'alert.suppress.period': '10m' };
  await save('still', { search, ...suppress });
  await save('each', {
    search: `${search} | head 1`,
    ...suppress,
    'alert.digest_mode': '0',
    'alert.suppress.fields': 'EventCode',
  });
  for (const start of [900, 1200]) await server.scheduler.run(NOON + start, NOON + start + 300);
  expect(await alerts('still')).toEqual([[1200, 2]]);
  expect(await alerts('each')).toEqual([[1200, 1]]);
  await server.rest('POST', `${APP}/saved/searches/each`, { search });
  await server.scheduler.run(NOON + 1500, NOON + 1800);
  expect(await alerts('each')).toEqual([
    [1800, 1],
    [1800, 1],
    [1200, 1],
  ]);
  expect(await alerts('still')).toEqual([
    [1800, 2],
    [1200, 2],
  ]);
  await remove('still');
  await remove('each');
});

test('a search that fails says so, and others run on', async () => {
  await save('broken', { search: '| nonsense' });
  await save('fine', { search: '| makeresults' });
  await server.scheduler.run(NOON + 1800, NOON + 2100);
  expect([await alerts('broken'), await alerts('fine')]).toEqual([[], [[2100, 1]]]);
  await remove('broken');
  await remove('fine');
});

test('fired alerts are grouped by search, seen by administrators, and can be taken away', async () => {
  await save('seen', { search: '| makeresults' });
  await server.scheduler.run(NOON + 2100, NOON + 2400);
  const { json } = await server.rest('GET', '/servicesNS/-/-/alerts/fired_alerts');
  const groups = json.entry.map((entry: { name: string; content: { triggered_alert_count: number } }) => [
    entry.name,
    entry.content.triggered_alert_count,
  ]);
  expect(groups[0][0]).toBe('-');
  expect(groups).toContainEqual(['seen', 1]);
  expect(
    (await server.rest('GET', '/servicesNS/-/-/alerts/fired_alerts', {}, 'user')).json.entry,
  ).toHaveLength(1);
  const of = await server.rest('GET', '/servicesNS/-/-/alerts/fired_alerts/seen');
  const [{ name, content }] = of.json.entry;
  expect(content).toMatchObject({
    savedsearch_name: 'seen',
    alert_type: 'historical',
    actions: '',
    severity: 3,
  });
  const address = `/servicesNS/-/-/alerts/fired_alerts/${name}`;
  expect((await server.rest('DELETE', address, {}, 'user')).status).toBe(404);
  expect((await server.rest('DELETE', address)).status).toBe(200);
  expect(await alerts('seen')).toEqual([]);
  await remove('seen');
});
