import { readFileSync } from 'node:fs';
import { version } from '../../package.json';
import { releaseNotes } from '../../scripts/release-notes';
import { inRepository } from '../../scripts/repository';

const CHANGELOG =
  '# Changelog\n\n## 1.1.0\n\n- Newer.\n\n## 1.0.0 (2026-01-01)\n\nFirst version.\n\n- Older.\n';

test('the notes of a version are what stands between its heading and the next', () => {
  expect(releaseNotes(CHANGELOG, '1.1.0')).toBe('- Newer.\n');
  expect(releaseNotes(CHANGELOG, '1.0.0')).toBe('First version.\n\n- Older.\n');
});

test('a version without notes is no release', () => {
  expect(() => releaseNotes(CHANGELOG, '1.0')).toThrow('CHANGELOG.md says nothing of 1.0.');
});

test('the changelog speaks of the version in package.json', () => {
  expect(releaseNotes(readFileSync(inRepository('CHANGELOG.md'), 'utf8'), version)).not.toBe('');
});
