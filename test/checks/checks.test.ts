import type { Sources } from '../../src/checks/check';
import { checks } from '../../src/checks/catalogue';
import type { Macro } from '../../src/searches/macro';
import type { SavedSearch } from '../../src/searches/saved-search';

const clean: Sources = { macros: [], savedSearches: [], files: [] };

const problemsOf = (sources: Partial<Sources>): readonly string[] =>
  checks.flatMap(({ check }) =>
    check({ ...clean, ...sources }).map((problem) => `${problem.check}: ${problem.at}: ${problem.message}`),
  );

const macro = (change: Partial<Macro>): Macro => ({
  name: 'kerberos_x',
  description: 'A description that says something.',
  definition: 'eval x=1',
  ...change,
});

const saved = (change: Partial<SavedSearch>): SavedSearch => ({
  id: 'k677_x',
  description: 'A description that says something.',
  search: '`kerberos_failures` | stats count',
  earliest: '-1d',
  latest: 'now',
  cron: '5 6 * * *',
  columns: ['count'],
  ...change,
});

test('nothing is wrong with a clean macro, saved search and file', () => {
  const file = { path: 'default/x.conf', text: '# see https://www.rfc-editor.org/rfc/rfc4120\n' };
  expect(problemsOf({ macros: [macro({})], savedSearches: [saved({})], files: [file] })).toEqual([]);
});

test('a link without TLS is found in any file', () => {
  expect(problemsOf({ files: [{ path: 'lookups/x.csv', text: 'a,http://example.com/x\n' }] })).toEqual([
    'links-are-https: lookups/x.csv: the link http://example.com/x is not https',
  ]);
});

test('a text shaped like an address is found, in comments too', () => {
  expect(problemsOf({ files: [{ path: 'default/x.conf', text: '# 12.21.1.11\n' }] })).toEqual([
    'no-addresses: default/x.conf: 12.21.1.11 is shaped like an IP address',
  ]);
});

test('two dollars in a saved search are found, one is not', () => {
  expect(problemsOf({ savedSearches: [saved({ search: 'search x="a$"' })] })).toEqual([]);
  expect(problemsOf({ savedSearches: [saved({ search: 'search x="a$" y="b$"' })] })).toEqual([
    'one-dollar-in-saved-searches: k677_x: the search holds two $, which Splunk reads as a token',
  ]);
});

test('a schedule of more than twelve runs an hour is found', () => {
  expect(problemsOf({ savedSearches: [saved({ cron: '* * * * *' })] })).toEqual([
    'saved-search-names: k677_x: it would run too often: * * * * *',
  ]);
});

test('a macro without description, with a foreign name or defined twice is found', () => {
  expect(problemsOf({ macros: [macro({ description: '' })] })).toEqual([
    'macros-are-described: kerberos_x: the description says nothing',
  ]);
  expect(problemsOf({ macros: [macro({ name: 'other' })] })).toEqual([
    'macros-are-described: other: the name begins with neither kerberos_ nor k677_',
  ]);
  expect(problemsOf({ macros: [macro({}), macro({})] })).toEqual([
    'macros-are-described: kerberos_x: the macro is defined twice',
  ]);
});

test('raw terms of a macro stand in parentheses, and every argument is used', () => {
  expect(problemsOf({ macros: [macro({ args: ['terms'], definition: 'index=x $terms$' })] })).toEqual([
    'macro-arguments-outside-quotes: kerberos_x(1): write ($terms$), in parentheses',
  ]);
  expect(problemsOf({ macros: [macro({ args: ['terms'], definition: 'index=x' })] })).toEqual([
    'macro-arguments-outside-quotes: kerberos_x(1): the argument terms is not used',
  ]);
  expect(problemsOf({ macros: [macro({ args: ['terms'], definition: '($terms$) x="$terms$"' })] })).toEqual([
    'macro-arguments-outside-quotes: kerberos_x(1): $terms$ stands inside quotes',
  ]);
});
