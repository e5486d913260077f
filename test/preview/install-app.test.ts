import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packTarball } from '../../src/formats/tar';
import { installApp } from '../../src/preview/install-app';

const folder = mkdtempSync(path.join(tmpdir(), 'k677-install-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => ({ path: name, bytes: Buffer.from(text) });

async function tarball(...files: ReturnType<typeof file>[]): Promise<string> {
  const target = path.join(folder, 'x.tar.gz');
  writeFileSync(target, await packTarball(files));
  return target;
}

test('an app is installed from a tarball', async () => {
  const app = await installApp(
    await tarball(
      file('my_app/default/app.conf', '[ui]\nlabel = My App\n[launcher]\nversion = 1.2.3\n'),
      file('my_app/default/macros.conf', '[m]\ndefinition = x\nwhat is this\n'),
      file('my_app/lookups/t.csv', 'a\n1\n'),
    ),
  );
  expect(app).toMatchObject({ id: 'my_app', label: 'My App', version: '1.2.3' });
  expect(app.conf.get('macros')?.get('m')?.get('definition')).toEqual({
    value: 'x',
    file: 'default/macros.conf',
    line: 2,
  });
  expect([...app.files.keys()].sort()).toEqual(['default/app.conf', 'default/macros.conf', 'lookups/t.csv']);
  expect(app.notes).toEqual(['default/macros.conf:3: neither a stanza, a setting nor a comment']);
});

test('an app is installed from a folder, without links and hidden folders', async () => {
  const source = path.join(folder, 'plain_app');
  mkdirSync(path.join(source, 'default'), { recursive: true });
  mkdirSync(path.join(source, '.git'), { recursive: true });
  writeFileSync(path.join(source, 'default', 'app.conf'), '[id]\nversion = 2.0.0\n');
  writeFileSync(path.join(source, '.git', 'config'), 'x');
  symlinkSync('/etc/passwd', path.join(source, 'default', 'evil.conf'));
  const app = await installApp(source);
  expect(app).toMatchObject({ id: 'plain_app', label: 'plain_app', version: '2.0.0' });
  expect([...app.files.keys()]).toEqual(['default/app.conf']);
});

test.each([
  ['two folders', [file('a/x', ''), file('b/x', '')], 'an app package holds one folder, this one holds 2'],
  ['nothing', [], 'an app package holds one folder, this one holds 0'],
  ['a folder that is no app id', [file('.hidden/x', '')], '".hidden" is no app id'],
])('a package with %s is refused', async (_, files, reason) => {
  await expect(installApp(await tarball(...files))).rejects.toThrow(reason);
});

test('a file that is no package, and one that is not there, are refused by name', async () => {
  const text = path.join(folder, 'text.tar.gz');
  writeFileSync(text, 'not a package at all');
  await expect(installApp(text)).rejects.toThrow('text.tar.gz: ');
  await expect(installApp(path.join(folder, 'gone.tar.gz'))).rejects.toThrow(
    'gone.tar.gz: no such file or folder',
  );
});
