import type { Answer, SmallServer } from './small-server';
import { PASSWORD, startSmallServer } from './small-server';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer('9.4', 1);
}, 60_000);
afterAll(() => server.close());

const DATA = '/servicesNS/nobody/small/storage/collections/data/notes';

async function call(
  method: string,
  path: string,
  body?: unknown,
  user = 'admin',
): Promise<Pick<Answer, 'status' | 'json'>> {
  const response = await fetch(server.url + path, {
    method,
    headers: {
      Authorization: `Basic ${Buffer.from(`${user}:${PASSWORD}`).toString('base64')}`,
      'Content-Type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: JSON.parse(await response.text()) };
}

beforeEach(async () => {
  expect((await call('DELETE', DATA)).status).toBe(200);
});

test('records are stored, found, replaced and removed', async () => {
  const { status, json } = await call('POST', DATA, { text: 'one', count: 1 });
  expect([status, json._key]).toEqual([201, expect.stringMatching(/^[0-9a-f]{24}$/)]);
  const address = `${DATA}/${json._key}`;
  expect((await call('GET', address)).json).toEqual({
    text: 'one',
    count: 1,
    _key: json._key,
    _user: 'nobody',
  });
  expect((await call('POST', address, { text: 'two' })).json).toEqual({ _key: json._key });
  expect((await call('GET', address)).json).toEqual({ text: 'two', _key: json._key, _user: 'nobody' });
  expect((await call('DELETE', address)).status).toBe(200);
  expect((await call('GET', address)).status).toBe(404);
  expect((await call('POST', address, {})).status).toBe(404);
});

test('batch_save inserts and replaces by key; queries filter, sort, page and project', async () => {
  const records = [3, 1, 2].map((count) => ({ _key: `k${count}`, text: `t${count}`, count }));
  expect((await call('POST', `${DATA}/batch_save`, records)).json).toEqual(['k3', 'k1', 'k2']);
  await call('POST', `${DATA}/batch_save`, [{ _key: 'k2', text: 'changed', count: 2 }]);
  const query = async (
    args: Readonly<Record<string, string>>,
  ): Promise<readonly Readonly<Record<string, unknown>>[]> =>
    (await call('GET', `${DATA}?${new URLSearchParams(args)}`)).json;
  const keys = async (args: Readonly<Record<string, string>>) => (await query(args)).map(({ _key }) => _key);
  expect(await keys({ sort: 'count' })).toEqual(['k1', 'k2', 'k3']);
  expect(await keys({ sort: 'count:-1', limit: '2' })).toEqual(['k3', 'k2']);
  expect(await keys({ query: '{"count": {"$gt": 1}}', sort: '-count', skip: '1' })).toEqual(['k2']);
  expect(
    await keys({
      query: '{"$or": [{"text": "t1"}, {"text": {"$regex": "^CH", "$options": "i"}}]}',
      sort: '_key',
    }),
  ).toEqual(['k1', 'k2']);
  expect(await query({ query: '{"_key": "k1"}', fields: 'text' })).toEqual([{ _key: 'k1', text: 't1' }]);
  await call('DELETE', `${DATA}?query=${encodeURIComponent('{"count": {"$lte": 2}}')}`);
  expect(await keys({})).toEqual(['k3']);
});

test('mistakes are refused with Splunk’s status', async () => {
  await call('POST', DATA, { _key: 'once' });
  expect((await call('POST', DATA, { _key: 'once' })).status).toBe(409);
  expect((await call('POST', DATA, [1])).status).toBe(400);
  expect((await call('POST', DATA, { count: 'many' })).status).toBe(400);
  expect((await call('GET', `${DATA}?query=${encodeURIComponent('{"a": {"$where": "1"}}')}`)).status).toBe(
    400,
  );
  expect((await call('GET', DATA.replace('notes', 'nowhere'))).status).toBe(404);
  expect((await call('POST', DATA, {}, 'user')).status).toBe(403);
  expect((await call('GET', DATA, undefined, 'user')).status).toBe(200);
});
