/** What must hold about the built tarball itself, the one that the browser tests install. */
import { readFileSync } from 'node:fs';
import { version } from '../../package.json';
import { buildApp } from '../../scripts/build/build-app';
import { packageChecks } from '../../src/checks/package/catalogue';
import { pageChunks } from '../../src/searches/page';
import { pages } from '../../src/searches/pages';
import { readPackage, type PackageContents } from '../../src/checks/package/package-contents';

let contents: PackageContents;

beforeAll(async () => {
  const tarball = process.env.K677_TARBALL ?? (await buildApp());
  contents = await readPackage(readFileSync(tarball), version);
}, 180_000);

test.each(packageChecks.map((check) => [check.id, check] as const))('%s holds', (_id, check) => {
  expect(check.check(contents)).toEqual([]);
});

test('every script that a page has fetched ahead is there', () => {
  const wanted = pages.flatMap(({ id }) => pageChunks(id).map((chunk) => `appserver/static/pages/${chunk}`));
  expect(wanted.filter((path) => !contents.files.has(path))).toEqual([]);
});
