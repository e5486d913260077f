/** Views and navigation over REST, what users keep for themselves, and with whom objects are shared. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPreview } from '../../../src/preview/open-preview';
import type { Answer, SmallServer } from './small-server';
import { startSmallServer } from './small-server';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer('9.4', 1);
}, 60_000);
afterAll(() => server.close());

const SHARED = '/servicesNS/nobody/small';
const OWN = { admin: '/servicesNS/admin/small', user: '/servicesNS/user/small' };
const said = ({ status, json }: Answer) => [status, json.messages?.[0]?.text];
const oneshot = async (search: string, user: string) => {
  const args = { search, exec_mode: 'oneshot' };
  const { json } = await server.rest('POST', '/servicesNS/-/small/search/v2/jobs', args, user);
  return json.results ?? json.messages[0].text;
};
const names = async (address: string, user: string): Promise<readonly string[]> => {
  const { json } = await server.rest('GET', address, { count: '0' }, user);
  return json.entry.map((entry: { readonly name: string }) => entry.name);
};

describe('views and navigation', () => {
  const VIEW = '<dashboard version="1.1"><label>Made here</label></dashboard>';

  test('a view is made, seen as a page, changed and removed', async () => {
    const made = await server.rest('POST', `${SHARED}/data/ui/views`, { name: 'made', 'eai:data': VIEW });
    expect([made.status, made.json.entry[0].content['eai:data']]).toEqual([201, VIEW]);
    const { get } = server;
    const cookie = (await get('/en-US/app/small/main')).headers
      .getSetCookie()
      .map((text) => text.split(';')[0])
      .join('; ');
    expect((await get('/en-US/app/small/made', { cookie })).text).toContain('<h2>Made here</h2>');
    const changed = VIEW.replace('here', 'anew');
    await server.rest('POST', `${SHARED}/data/ui/views/made`, { 'eai:data': changed });
    expect((await get('/en-US/app/small/made', { cookie })).text).toContain('<h2>Made anew</h2>');
    expect((await server.rest('DELETE', `${SHARED}/data/ui/views/made`)).status).toBe(200);
    expect((await get('/en-US/app/small/made', { cookie })).status).toBe(404);
  });

  test("what the app brings can be changed, and what was changed is the preview's own file", async () => {
    const nav = '<nav><view name="first" default="true"/></nav>';
    expect((await server.rest('POST', `${SHARED}/data/ui/nav/default`, { 'eai:data': nav })).status).toBe(
      200,
    );
    const file = path.join(path.dirname(server.tarball), 'state/apps/small/local/data/ui/nav/default.xml');
    expect(readFileSync(file, 'utf8')).toBe(nav);
    expect((await server.get('/en-US/app/small')).headers.get('location')).toBe('/en-US/app/small/first');
    const removed = await server.rest('DELETE', `${SHARED}/data/ui/nav/default`);
    expect(said(removed)).toEqual([
      403,
      'The object "default" comes with the app small and cannot be removed.',
    ]);
  });

  test.each([
    ['<dashboard><label>a</dashboard>', /invalid: 1:\d+: unexpected close tag/],
    ['<dashboard/><dashboard/>', /^The XML in eai:data is invalid/],
    ['<html/>', /its root is <html>, not <dashboard> or <form> or <view>/],
    ['<dashboard version="2"><definition>{</definition></dashboard>', /definition of the view is no JSON/],
    ['', /missing: eai:data/],
    ['<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><dashboard>&e;</dashboard>', /invalid/],
  ])('the view %s is refused in words', async (xml, words) => {
    const answer = await server.rest('POST', `${SHARED}/data/ui/views`, { name: 'bad', 'eai:data': xml });
    expect(said(answer)).toEqual([400, expect.stringMatching(words)]);
  });

  test.each(['../x', 'a/b', 'a b', '', 'a.xml'])('a view cannot be called "%s"', async (name) => {
    expect((await server.rest('POST', `${SHARED}/data/ui/views`, { name, 'eai:data': VIEW })).status).toBe(
      400,
    );
  });

  test('a plain user makes no view for all, but one of their own, which nobody else sees', async () => {
    const args = { name: 'mine', 'eai:data': VIEW };
    expect((await server.rest('POST', `${SHARED}/data/ui/views`, args, 'user')).status).toBe(403);
    const made = await server.rest('POST', `${OWN.user}/data/ui/views`, args, 'user');
    expect([made.status, made.json.entry[0].acl]).toEqual([
      201,
      expect.objectContaining({ owner: 'user', sharing: 'user', perms: null, can_write: true }),
    ]);
    expect(await names(`${OWN.user}/data/ui/views`, 'user')).toContain('mine');
    expect(await names(`${SHARED}/data/ui/views`, 'user')).not.toContain('mine');
    expect(await names(`${OWN.admin}/data/ui/views`, 'admin')).not.toContain('mine');
    expect(await names('/servicesNS/-/small/data/ui/views', 'admin')).toContain('mine');
    const page = (user: string) =>
      server.get(`/en-US/app/small/main?preview_user=${user}`).then(async (first) => {
        const cookie = first.headers
          .getSetCookie()
          .map((text) => text.split(';')[0])
          .join('; ');
        return (await server.get('/en-US/app/small/mine', { cookie })).status;
      });
    expect([await page('user'), await page('admin')]).toEqual([200, 404]);
  });
});

describe('what a user keeps', () => {
  test('a macro of their own goes over the shared one, for them alone', async () => {
    const made = await server.rest(
      'POST',
      `${OWN.user}/admin/macros`,
      { name: 'which', definition: 'eval a=1' },
      'user',
    );
    expect(made.status).toBe(201);
    await server.rest('POST', `${SHARED}/admin/macros`, { name: 'which', definition: 'eval a=2' });
    const search = '| makeresults | `which` | table a';
    expect(await oneshot(search, 'user')).toEqual([{ a: '1' }]);
    expect(await oneshot(search, 'admin')).toEqual([{ a: '2' }]);
    const twice = await server.rest(
      'POST',
      `${OWN.user}/admin/macros`,
      { name: 'which', definition: 'x' },
      'user',
    );
    expect(twice.status).toBe(409);
  });

  test('/services is the name space of who asks', async () => {
    const args = { name: 'short way', search: '| makeresults' };
    const { json } = await server.rest('POST', '/services/saved/searches', args, 'user');
    expect(json.entry[0]).toMatchObject({ author: 'user', acl: { sharing: 'user', app: 'small' } });
    expect(json.entry[0].links.alternate).toBe('/servicesNS/user/small/saved/searches/short%20way');
    const ran = await server.rest('POST', `${OWN.user}/saved/searches/short%20way/dispatch`, {}, 'user');
    expect(ran.status).toBe(201);
    expect((await server.rest('POST', `${OWN.user}/saved/searches/short%20way/dispatch`)).status).toBe(201);
  });

  test("others' name spaces, wildcards and unknown users are no places to write", async () => {
    const args = { name: 'x', definition: 'y' };
    expect((await server.rest('POST', `${OWN.admin}/admin/macros`, args, 'user')).status).toBe(403);
    expect((await server.rest('POST', '/servicesNS/-/small/admin/macros', args)).status).toBe(400);
    expect((await server.rest('POST', '/servicesNS/mallory/small/admin/macros', args)).status).toBe(404);
    expect((await server.rest('POST', '/servicesNS/..%2f..%2fx/small/admin/macros', args)).status).toBe(404);
  });

  test("what configures an app is nobody's own", async () => {
    const answer = await server.rest('POST', `${OWN.user}/configs/conf-collections`, { name: 'x' }, 'user');
    expect(answer.status).toBe(403);
  });

  test('scheduling needs its capability', async () => {
    const args = { name: 'later', search: '| makeresults', cron_schedule: '* * * * *', enableSched: '1' };
    expect(said(await server.rest('POST', `${OWN.user}/saved/searches`, args, 'user'))).toEqual([
      403,
      'You (user=user) do not have permission to perform this operation (requires capability: schedule_search).',
    ]);
    expect((await server.rest('POST', `${OWN.admin}/saved/searches`, args)).status).toBe(201);
    await server.rest(
      'POST',
      `${OWN.user}/saved/searches`,
      { name: 'by hand', search: '| makeresults' },
      'user',
    );
    for (const address of ['configs/conf-savedsearches', 'properties/savedsearches']) {
      const switched = await server.rest(
        'POST',
        `${OWN.user}/${address}/by%20hand`,
        { enableSched: '1' },
        'user',
      );
      expect([address, switched.status]).toEqual([address, 403]);
    }
  });

  test('it survives a start of the preview', async () => {
    const macro = { name: 'lasting', definition: 'eval a=1' };
    await server.rest('POST', `${OWN.user}/admin/macros`, macro, 'user');
    const stateFolder = path.join(path.dirname(server.tarball), 'state');
    const again = await openPreview({ tarball: server.tarball, events: [], stateFolder });
    const search = '| makeresults | `lasting` | table a';
    expect(again.search(search, { user: 'user' }).rows).toEqual([{ a: 1 }]);
    expect(() => again.search(search, { user: 'admin' })).toThrow('lasting');
  });
});

describe('sharing', () => {
  const EVENTTYPE = `${OWN.user}/saved/eventtypes`;
  const share = (args: Readonly<Record<string, string>>, user = 'admin', name = 'shown') =>
    server.rest('POST', `/servicesNS/-/small/saved/eventtypes/${name}/acl`, args, user);

  const SHARE = { sharing: 'app', owner: 'user', 'perms.read': '*', 'perms.write': 'admin,user' };
  /** An event type that the plain user made and the administrator shared. */
  const shared = async (name: string): Promise<Answer> => {
    await server.rest('POST', EVENTTYPE, { name, search: 'EventCode=672' }, 'user');
    return share(SHARE, 'admin', name);
  };

  test('a user cannot share with an app that they may not write to; an administrator can', async () => {
    await server.rest('POST', EVENTTYPE, { name: 'shown', search: 'EventCode=672' }, 'user');
    expect(said(await share({ sharing: 'app', owner: 'user' }, 'user'))).toEqual([
      403,
      'You (user=user) do not have permission to perform this operation (requires write access to the app small).',
    ]);
    expect(await names(`${SHARED}/saved/eventtypes`, 'admin')).not.toContain('shown');
    expect((await share(SHARE)).json.entry[0].acl).toMatchObject({
      sharing: 'app',
      owner: 'user',
      perms: { read: ['*'], write: ['admin', 'user'] },
    });
    expect(await names(`${SHARED}/saved/eventtypes`, 'admin')).toContain('shown');
    const search = 'search index=wineventlog eventtype=shown | stats count';
    expect(await oneshot(search, 'admin')).toEqual([{ count: '8' }]);
  });

  test('write permission lets a user change it, reading can be taken away', async () => {
    await shared('changed');
    const change = () =>
      server.rest('POST', `${SHARED}/saved/eventtypes/changed`, { search: 'EventCode=677' }, 'user');
    expect((await change()).status).toBe(200);
    const hidden = { sharing: 'app', owner: 'nobody', 'perms.read': 'admin', 'perms.write': 'admin' };
    await share(hidden, 'admin', 'changed');
    expect((await change()).status).toBe(404);
    expect(await names(`${SHARED}/saved/eventtypes`, 'user')).not.toContain('changed');
    expect(await names(`${SHARED}/saved/eventtypes`, 'admin')).toContain('changed');
  });

  test('global objects are seen from other apps, and back again', async () => {
    const elsewhere = () => names('/servicesNS/nobody/search/saved/eventtypes', 'admin');
    await shared('global');
    expect(await elsewhere()).not.toContain('global');
    await share({ sharing: 'global', owner: 'nobody', 'perms.read': '*' }, 'admin', 'global');
    expect(await elsewhere()).toContain('global');
    await share({ sharing: 'app', owner: 'nobody' }, 'admin', 'global');
    expect(await elsewhere()).not.toContain('global');
  });

  test('an object goes back to one user, but not one that comes with the app', async () => {
    await shared('returned');
    const of = (place: string) => names(`${place}/saved/eventtypes`, 'user');
    expect(await of(SHARED)).toContain('returned');
    const back = await share({ sharing: 'user', owner: 'admin' }, 'admin', 'returned');
    expect(back.json.entry[0].acl).toMatchObject({ sharing: 'user', owner: 'admin' });
    expect(await of(SHARED)).not.toContain('returned');
    expect(await names(`${OWN.admin}/saved/eventtypes`, 'admin')).toContain('returned');
    expect(said(await share({ sharing: 'user', owner: 'admin' }, 'admin', 'refused'))).toEqual([
      403,
      'The object "refused" comes with the app small and stays there.',
    ]);
  });

  test("an object that becomes a user's own does not replace one that they have", async () => {
    const of = (place: string) => `${place}/saved/eventtypes`;
    await server.rest('POST', of(SHARED), { name: 'twice', search: 'for all' });
    await share({ sharing: 'app', owner: 'admin' }, 'admin', 'twice');
    await server.rest('POST', of(OWN.admin), { name: 'twice', search: 'my own' });
    const back = { sharing: 'user', owner: 'admin' };
    expect((await server.rest('POST', `${of(SHARED)}/twice/acl`, back)).status).toBe(409);
    const { json } = await server.rest('GET', `${of(OWN.admin)}/twice`);
    expect(json.entry[0].content.search).toBe('my own');
  });

  test('views are shared like stanzas', async () => {
    const view = { name: 'told', 'eai:data': '<form><label>Told</label></form>' };
    await server.rest('POST', `${OWN.user}/data/ui/views`, view, 'user');
    const acl = await server.rest('POST', '/servicesNS/user/small/data/ui/views/told/acl', {
      sharing: 'app',
      owner: 'user',
    });
    expect(acl.json.entry[0].acl).toMatchObject({ sharing: 'app', owner: 'user' });
    expect(await names(`${SHARED}/data/ui/views`, 'admin')).toContain('told');
  });

  test('a lookup file has permissions, though it is not written over REST', async () => {
    const file = '/servicesNS/nobody/small/data/lookup-table-files/codes.csv';
    const search = '| inputlookup codes.csv | stats count';
    expect(await oneshot(search, 'user')).toEqual([{ count: '2' }]);
    const acl = await server.rest('POST', `${file}/acl`, {
      sharing: 'app',
      owner: 'nobody',
      'perms.read': 'admin',
    });
    expect(acl.json.entry[0].acl.perms.read).toEqual(['admin']);
    expect(await oneshot(search, 'user')).toEqual([{ count: '0' }]);
    expect(await oneshot(search, 'admin')).toEqual([{ count: '2' }]);
    expect((await server.rest('POST', file, {})).status).toBe(405);
    expect((await server.rest('DELETE', file)).status).toBe(403);
  });

  test.each([
    [{ owner: 'user' }, 'missing: sharing'],
    [{ sharing: 'app' }, 'missing: owner'],
    [{ sharing: 'all', owner: 'user' }, 'sharing is one of user, app, global.'],
    [{ sharing: 'app', owner: 'mallory' }, 'User does not exist: mallory'],
    [{ sharing: 'app', owner: 'user', 'perms.read': 'a ], write : [ *' }, 'is no name of a role'],
  ])('%j is refused in words', async (args, words) => {
    expect(said(await share(args, 'admin', 'refused'))).toEqual([400, expect.stringContaining(words)]);
  });

  test('a plain user gives nothing away', async () => {
    await server.rest('POST', EVENTTYPE, { name: 'kept', search: 'x' }, 'user');
    expect((await share({ sharing: 'user', owner: 'admin' }, 'user', 'kept')).status).toBe(403);
  });
});
