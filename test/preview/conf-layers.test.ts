import { appsByPrecedence, isTrue, layeredConf } from '../../src/preview/conf-layers';
import { objectPermissions, mayRead } from '../../src/preview/object-permissions';
import { searchLimits } from '../../src/preview/limits';
import { smallApp } from '../support/small-app';

const values = (apps: ReturnType<typeof smallApp>[], app: string, conf: string, roles?: string[]) =>
  Object.fromEntries(
    [...layeredConf({ apps, app, ...(roles ? { roles } : {}) }, conf)].map(([name, { settings }]) => [
      name,
      Object.fromEntries([...settings].map(([key, { value }]) => [key, value])),
    ]),
  );

test('local lies over default, setting by setting', () => {
  const app = smallApp('app', {
    'default/macros.conf': '[m]\ndefinition = shipped\nargs = a\n',
    'local/macros.conf': '[m]\ndefinition = changed\n',
  });
  expect(values([app], 'app', 'macros')).toEqual({ m: { definition: 'changed', args: 'a' } });
});

test('a stanza inherits from [default], its own settings win', () => {
  const app = smallApp('app', { 'default/x.conf': '[default]\na = 1\nb = 1\n[s]\nb = 2\n' });
  expect(values([app], 'app', 'x')).toEqual({ s: { a: '1', b: '2' } });
});

test('the own app goes before the others, those in reverse alphabetical order, the system last', () => {
  const apps = ['system', 'aa', 'mine', 'zz'].map((id) =>
    smallApp(id, { 'default/x.conf': `[s]\nwho = ${id}\n${id} = 1\n` }),
  );
  expect(appsByPrecedence(apps, 'mine').map(({ id }) => id)).toEqual(['mine', 'zz', 'aa', 'system']);
  expect(values(apps, 'mine', 'x')).toEqual({ s: { who: 'mine', system: '1', aa: '1', mine: '1', zz: '1' } });
  expect(values(apps, 'aa', 'x').s?.who).toBe('aa');
});

test('what a user keeps in an app goes over all, there alone', () => {
  const app = smallApp('app', { 'default/macros.conf': '[m]\ndefinition = shared\nargs = a\n' });
  const own = {
    user: 'ann',
    app: smallApp('app', { 'local/macros.conf': '[m]\ndefinition = mine\n' }, false),
  };
  const seenBy = (context: Parameters<typeof layeredConf>[0]) => layeredConf(context, 'macros').get('m');
  const apps = [app];
  const mine = seenBy({ apps, app: 'app', roles: ['user'], own });
  expect([mine?.user, mine?.settings.get('definition')?.value, mine?.settings.get('args')?.value]).toEqual([
    'ann',
    'mine',
    'a',
  ]);
  const others = seenBy({ apps, app: 'app', roles: ['user'] });
  expect([others?.user, others?.settings.get('definition')?.value]).toEqual([undefined, 'shared']);
});

describe('metadata', () => {
  const app = smallApp(
    'other',
    {
      'default/macros.conf': '[open]\ndefinition = 1\n[shut]\ndefinition = 2\n',
      'default/props.conf': '[st]\nEVAL-open = 1\nEVAL-shut = 2\n',
      'metadata/default.meta':
        '[]\nexport = none\naccess = read : [ * ], write : [ admin ]\n' +
        '[macros/open]\nexport = system\n' +
        '[props/st/EVAL-open]\nexport = system\n',
      'metadata/local.meta':
        '[macros/shut]\naccess = read : [ admin, power ], write : [ admin ]\nowner = ann\n',
    },
    false,
  );

  test('only what is exported is seen from another app, setting by setting in props', () => {
    const mine = smallApp('mine', {});
    expect(values([mine, app], 'mine', 'macros')).toEqual({ open: { definition: '1' } });
    expect(values([mine, app], 'mine', 'props')).toEqual({ st: { 'EVAL-open': '1' } });
    expect(Object.keys(values([mine, app], 'other', 'macros'))).toEqual(['open', 'shut']);
  });

  test('what a role may not read is not seen', () => {
    expect(Object.keys(values([app], 'other', 'macros', ['user']))).toEqual(['open']);
    expect(Object.keys(values([app], 'other', 'macros', ['power']))).toEqual(['open', 'shut']);
    expect(Object.keys(values([app], 'other', 'macros', ['sc_admin']))).toEqual(['open', 'shut']);
  });

  test('the most particular stanza decides, each entry by itself', () => {
    const shut = objectPermissions(app, 'macros', 'shut');
    expect(shut).toEqual({ exported: false, read: ['admin', 'power'], write: ['admin'], owner: 'ann' });
    expect(mayRead(shut, ['user'])).toBe(false);
    expect(objectPermissions(app, 'macros', 'open').exported).toBe(true);
  });

  test('names are found as they stand and URL-encoded', () => {
    const encoded = smallApp(
      'e',
      { 'metadata/default.meta': '[eventtypes/a%20b]\nexport = system\n' },
      false,
    );
    expect(objectPermissions(encoded, 'eventtypes', 'a b').exported).toBe(true);
    expect(objectPermissions(encoded, 'eventtypes', 'c').exported).toBe(false);
  });
});

test.each([
  ['1', true],
  ['true', true],
  ['T', true],
  ['Yes', true],
  ['enabled', true],
  ['0', false],
  ['false', false],
  ['no', false],
  ['', true],
])('%j is read as %s where the default is true', (text, expected) => {
  expect(isTrue(text, true)).toBe(expected);
});

test('limits.conf of an app changes the limits of searches', () => {
  const app = smallApp('app', {
    'default/limits.conf': '[searchresults]\nmaxresultrows = 7\n[subsearch]\nmaxout = x\n',
  });
  expect(searchLimits({ apps: [app], app: 'app' })).toMatchObject({
    resultRows: 7,
    subsearchRows: 10_000,
    sortRows: 10_000,
  });
});

test('a stanza without settings is there, as collections often have none', () => {
  const app = smallApp('a', { 'default/collections.conf': '[notes]\n' });
  expect([...layeredConf({ apps: [app], app: 'a' }, 'collections').keys()]).toEqual(['notes']);
});
