import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeRelease } from '../../../scripts/release/write-release';

/* The sums of the text "abc": FIPS 180-4, https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values */
const SHA256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const SHA512 =
  'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f';

test('a release is the package, its checksums and its notes, and nothing of the one before', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'k677-release-'));
  const tarball = path.join(folder, 'kerberos_677-1.0.0.tar.gz');
  writeFileSync(tarball, 'abc');
  const release = path.join(folder, 'release');
  writeRelease(tarball, release, 'old\n');
  writeFileSync(path.join(release, 'left-over'), '');

  expect(writeRelease(tarball, release, '- New.\n')).toEqual([
    'kerberos_677-1.0.0.tar.gz, 3 bytes',
    `sha256  ${SHA256}`,
    `sha512  ${SHA512}`,
  ]);
  expect(readdirSync(release).sort()).toEqual([
    'kerberos_677-1.0.0.tar.gz',
    'kerberos_677-1.0.0.tar.gz.sha256',
    'kerberos_677-1.0.0.tar.gz.sha512',
    'notes.md',
  ]);
  const text = (name: string): string => readFileSync(path.join(release, name), 'utf8');
  expect(text('kerberos_677-1.0.0.tar.gz.sha256')).toBe(`${SHA256}  kerberos_677-1.0.0.tar.gz\n`);
  expect(text('notes.md')).toBe('- New.\n');
});
