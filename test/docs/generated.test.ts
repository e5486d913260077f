/** The parts of the documents that `npm run docs` writes: numbers and tables of what ships. */
import { readdirSync, readFileSync } from 'node:fs';
import { COUNTS, withCounts } from '../../scripts/docs-counts';
import { documents } from '../../scripts/docs-examples';
import { withReference } from '../../scripts/docs-reference';
import { inRepository } from '../../scripts/repository';

const files = [...documents(), ...readdirSync(inRepository('.')).filter((name) => name.endsWith('.md'))];
const textOf = (file: string): string => readFileSync(inRepository(file), 'utf8');

test.each([...new Set(files)])('the numbers and tables of %s are those of what ships', (file) => {
  expect(withCounts(withReference(textOf(file)))).toBe(textOf(file));
});

test('the reference for SPL authors has both tables', () => {
  const text = textOf('docs/spl-authors.md');
  expect(text).toContain('| `` `kerberos_triage(terms)` `` |');
  expect(text).toContain('| `kerberos_known_failures`, filled by you |');
});

test('a number is written between its marks, and an unknown name is no number', () => {
  expect(withCounts('the <!-- count: pages --><!-- end --> pages')).toBe(
    `the <!-- count: pages -->${COUNTS['pages']}<!-- end --> pages`,
  );
  expect(() => withCounts('<!-- count: moons -->1<!-- end -->')).toThrow('Nothing counts moons');
});

/** These say what was measured on a day, or what others have. */
const MEASURED = /^docs\/(?:performance(?:-10m)?|sizing|conformance|diagnosis)\.md$/;
const BY_HAND =
  /\b(?:\d+|four|five|six|seven|eight|nine|ten|twelve|twenty(?:-\w+)?) (?:saved searches|alerts|reports|pages|macros|failure codes)\b/i;

test('nobody counts by hand what ships', () => {
  const found = [...new Set(files)]
    .filter((file) => !MEASURED.test(file))
    .flatMap((file) => (BY_HAND.exec(textOf(file)) ?? []).map((text) => `${file}: ${text}`));
  expect(found).toEqual([]);
});

/** Tables of a document: the names in the first cell of each row. */
const firstCells = (file: string, pattern: RegExp): readonly string[] =>
  [...textOf(file).matchAll(pattern)].map(([, name]) => name as string);

test('the macros and lookups that the README lists are in the reference', () => {
  const reference = textOf('docs/spl-authors.md');
  const listed = firstCells('README.md', /^\| (?:`` )?`(kerberos_\w+)/gm);
  expect(listed.length).toBeGreaterThan(10);
  expect(listed.filter((name) => !reference.includes(`\`${name}`))).toEqual([]);
});
