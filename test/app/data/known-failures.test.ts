import {
  isForbidden,
  readKnownFailures,
  removeKnownFailure,
  saveKnownFailure,
} from '../../../app/data/known-failures';

let calls: { readonly url: string; readonly method: string; readonly body: string }[] = [];

function answer(status: number, body: unknown): void {
  calls = [];
  window.$C = { LOCALE: 'en-US', SPLUNKD_PATH: '/en-US/splunkd/__raw' };
  globalThis.fetch = (async (url: string, init: RequestInit = {}) => {
    calls.push({ url, method: init.method ?? 'GET', body: String(init.body ?? '') });
    return { ok: status < 300, status, json: async () => body };
  }) as unknown as typeof fetch;
}

const path =
  '/en-US/splunkd/__raw/servicesNS/nobody/kerberos_677/storage/collections/data/kerberos_known_failures';

test('reads the rows newest first, keys that match everything left out', async () => {
  answer(200, [
    {
      _key: 'a',
      cause_id: 'expired',
      service: '*',
      until: '-',
      when: '10',
      who: 'anna',
      note: 'old',
      packed: '- cause_id=expired: old (anna)',
    },
    {
      _key: 'b',
      cause_id: '*',
      service: 'http/*',
      until: '1790000000',
      when: '20',
      who: 'carl',
      note: 'x',
      packed: '1790000000 service=http/*: x (carl)',
    },
    { cause_id: 'no key' },
  ]);
  expect(await readKnownFailures()).toEqual([
    {
      key: 'b',
      keys: { service: 'http/*' },
      note: 'x',
      until: 1790000000,
      who: 'carl',
      when: 20,
      known_note: 'service=http/*: x (carl)',
    },
    {
      key: 'a',
      keys: { cause_id: 'expired' },
      note: 'old',
      until: undefined,
      who: 'anna',
      when: 10,
      known_note: 'cause_id=expired: old (anna)',
    },
  ]);
});

test('writes a row in lower case to the collection that all users share', async () => {
  answer(201, { _key: 'c' });
  await saveKnownFailure({
    keys: { cause_id: 'expired', service: 'HTTP/Portal' },
    note: 'expected',
    who: 'anna',
    when: 5,
  });
  expect(calls.map(({ url, method }) => [url, method])).toEqual([[`${path}?output_mode=json`, 'POST']]);
  expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
    cause_id: 'expired',
    service: 'http/portal',
    account: '*',
    client_ip: '*',
    failure_code: '*',
    note: 'expected',
    until: '-',
    who: 'anna',
    when: '5',
    packed: '- cause_id=expired, service=http/portal: expected (anna)',
  });
});

test('refuses a row of stars alone before anything is sent', async () => {
  answer(201, {});
  await expect(
    saveKnownFailure({ keys: { service: '*', account: ' ' }, note: 'x', who: 'eve', when: 0 }),
  ).rejects.toThrow(/one that matches every failure is refused/);
  expect(calls).toEqual([]);
});

test('tells want of rights from other failures', async () => {
  answer(403, { messages: [{ type: 'ERROR', text: 'You do not have permission.' }] });
  const error: unknown = await removeKnownFailure({ key: 'a/b' }).catch((reason: unknown) => reason);
  expect(isForbidden(error)).toBe(true);
  expect(calls[0]?.url).toContain(`${path}/a%2Fb`);
  expect(isForbidden(new Error('full'))).toBe(false);
});
