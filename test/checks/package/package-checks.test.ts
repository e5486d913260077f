import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { CLEAN, packageProblems, pngOf, tarballOf } from '../../support/small-package';

const problems = async (
  changes: Readonly<Record<string, string | Buffer>>,
  without: readonly string[] = [],
): Promise<readonly string[]> => {
  const files = Object.entries({ ...CLEAN, ...changes }).filter(([path]) => !without.includes(path));
  return packageProblems(await tarballOf(Object.fromEntries(files)));
};

test('nothing is wrong with a clean package', async () => {
  expect(await problems({})).toEqual([]);
});

test.each([
  ['a dot file', 'default/.DS_Store'],
  ['a source map', 'appserver/static/analysis_677.js.map'],
  ['a sample', 'lookups/security.xml'],
  ['local settings', 'local/macros.conf'],
  ['local permissions', 'metadata/local.meta'],
  ['an archive', 'appserver/static/more.tar.gz'],
  ['Python', 'bin/run.py'],
  ['a template', 'appserver/templates/page.html'],
])('%s may not ship', async (_what, path) => {
  expect(await problems({ [path]: 'x' })).toEqual([`only-known-files: ${path}: is of no kind that ships`]);
});

test('the list of licences may not be missing', async () => {
  expect(await problems({}, ['THIRD_PARTY.txt'])).toContain(
    'only-known-files: THIRD_PARTY.txt: is missing from the package',
  );
});

test('a version that was raised in one place only is found', async () => {
  const conf = String(CLEAN['default/app.conf']).replace(
    'version = 1.2.3\n[package]',
    'version = 1.2.4\n[package]',
  );
  expect(await problems({ 'default/app.conf': conf })).toEqual([
    'identity-agrees: default/app.conf: [id] version is 1.2.4, not 1.2.3',
  ]);
});

test('a build number that does not follow the version is found', async () => {
  const conf = String(CLEAN['default/app.conf']).replace('10203', '10202');
  expect(await problems({ 'default/app.conf': conf })).toEqual([
    'identity-agrees: default/app.conf: [install] build is 10202, not 10203',
  ]);
});

test('an icon of the wrong size is found', async () => {
  expect(await problems({ 'static/appIcon.png': pngOf(36, 35) })).toEqual([
    'icon-sizes: static/appIcon.png: is 36x35, not 36x36',
  ]);
});

test('permissions without sc_admin are found, and so are missing ones', async () => {
  expect(
    await problems({ 'metadata/default.meta': '[]\naccess = read : [ * ], write : [ admin ]\n' }),
  ).toEqual([
    'written-by-admins: metadata/default.meta []: is written by others: read : [ * ], write : [ admin ]',
  ]);
  expect(await problems({ 'metadata/default.meta': '[macros]\nexport = system\n' })).toEqual([
    'written-by-admins: metadata/default.meta: has no [] with an access',
  ]);
});

test.each([
  ['a search that is switched on', 'disabled = 1', 'disabled = 0', 'is not disabled'],
  ['a real-time search', 'earliest_time = -1d', 'earliest_time = rt-1h', 'is a real-time search'],
  ['a search without a range', 'dispatch.earliest_time = -1d', 'x = 1', 'has no earliest time'],
  [
    'a search of no index',
    '`kerberos_failures`',
    '`kerberos_normalise`',
    'names no index and no macro that does',
  ],
  ['a bare term', '`kerberos_failures`', 'EventCode=677', 'names no index and no macro that does'],
])('%s is found', async (_what, before, after, message) => {
  const conf = String(CLEAN['default/savedsearches.conf']).replace(before, after);
  expect(await problems({ 'default/savedsearches.conf': conf })).toEqual([
    `searches-ship-quiet: default/savedsearches.conf [k677_a]: ${message}`,
  ]);
});

test.each(['index=*', 'index = "*"', 'index=main '])('%s is found in any conf file', async (text) => {
  const macros = `${CLEAN['default/macros.conf'] as string}[x]\ndefinition = ${text}\n`;
  expect(await problems({ 'default/macros.conf': macros })).toEqual([
    'searches-ship-quiet: default/macros.conf: searches every index, or main',
  ]);
});

test('a data model that is accelerated is found', async () => {
  const conf = '[Kerberos]\nacceleration = 1\n[Quiet]\nacceleration = false\n[Plain]\n';
  expect(await problems({ 'default/datamodels.conf': conf })).toEqual([
    'searches-ship-quiet: default/datamodels.conf [Kerberos]: is accelerated',
  ]);
});

test('an address inside a bundle is found, a long number with dots and a version of three parts are not', async () => {
  expect(
    await problems({ 'appserver/static/analysis_677.js': 'a="12.21.1.11";b="1.2.3.4.5";c="9.3.3"' }),
  ).toEqual([
    'no-addresses-inside: appserver/static/analysis_677.js: 12.21.1.11 is shaped like an IP address',
  ]);
});

test('a link without TLS is found, and a name that bundles may hold is none in a view', async () => {
  expect(await problems({ 'appserver/static/analysis_677.js': 'x="http://example.org/a"' })).toEqual([
    'known-links: appserver/static/analysis_677.js: http://example.org/a is not https',
  ]);
  expect(
    await problems({ 'default/data/ui/nav/default.xml': '<nav><a href="http://www.w3.org/"/></nav>' }),
  ).toEqual(['known-links: default/data/ui/nav/default.xml: http://www.w3.org/ is not https']);
});

test('a licence that is not known to let a package ship is found', async () => {
  const list = String(CLEAN['THIRD_PARTY.txt']).replace('react 18', 'strange 1.0.0: GPL-3.0\nreact 18');
  expect(await problems({ 'THIRD_PARTY.txt': list })).toEqual([
    'licences-listed: THIRD_PARTY.txt: does not quote the licence of strange',
    'licences-listed: THIRD_PARTY.txt: strange has the licence GPL-3.0, which is not known to let it ship',
  ]);
});

test('a host that nobody knows is found in a bundle and in a conf file', async () => {
  expect(
    await problems({
      'appserver/static/analysis_677.js':
        'fetch("https://telemetry.example.org/x"),new WebSocket("wss://e.org")',
    }),
  ).toEqual([
    'known-hosts: appserver/static/analysis_677.js: names telemetry.example.org, which nothing here should ask',
    'known-hosts: appserver/static/analysis_677.js: names e.org, which nothing here should ask',
  ]);
  const view = '<nav><a href="https://learn.microsoft.com/x"/><a href="https://e.org/"/></nav>';
  expect(await problems({ 'default/data/ui/nav/default.xml': view })).toEqual([
    'known-hosts: default/data/ui/nav/default.xml: names e.org, which nothing here should ask',
  ]);
});

test('an entry over its budget is found', async () => {
  const noise = Array.from({ length: 1200 }, (_, index) => (index * 2654435761) % 4294967296).join('');
  expect(await problems({ 'appserver/static/analysis_677.js': noise })).toEqual([
    expect.stringMatching(
      /^bundle-budget: appserver\/static\/analysis_677\.js: weighs \d+ KiB gzipped, more than 4 KiB$/,
    ),
  ]);
});

test('modes, owners, times and a second folder are found', async () => {
  const stream = pack();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: unknown) => chunks.push(chunk as Buffer));
  const done = new Promise<void>((resolve) => stream.on('end', () => resolve()));
  stream.entry({ name: 'kerberos_677/b', mode: 0o600, uid: 1000, mtime: new Date(5000) }, 'x');
  stream.entry(
    { name: 'kerberos_677/a', mode: 0o644, uname: 'root', gname: 'root', mtime: new Date(0) },
    'x',
  );
  stream.finalize();
  await done;
  const found = await packageProblems(gzipSync(Buffer.concat(chunks)));
  expect(found.filter((line) => line.startsWith('fixed-entries'))).toEqual([
    'fixed-entries: kerberos_677/a: stands out of order',
    'fixed-entries: kerberos_677/b: has mode 384, not 420',
    'fixed-entries: kerberos_677/b: has uid 1000, not 0',
    'fixed-entries: kerberos_677/b: has uname , not root',
    'fixed-entries: kerberos_677/b: has gname , not root',
    'fixed-entries: kerberos_677/b: has mtime 5, not 0',
  ]);
});
