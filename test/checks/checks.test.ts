import type { Sources } from '../../src/checks/check';
import { checks } from '../../src/checks/catalogue';
import type { Macro } from '../../src/searches/macro';
import type { SavedSearch } from '../../src/searches/saved-search';

const failures: Macro = {
  name: 'kerberos_failures',
  description: 'A description that says something.',
  definition: '`kerberos_index` x',
};

const needed: readonly Macro[] = [
  failures,
  { ...failures, name: 'kerberos_index', definition: '(index=x)' },
  { ...failures, name: 'k677_x_filter', definition: 'search *' },
];

const clean: Sources = { macros: needed, savedSearches: [], files: [] };

const problemsOf = (sources: Partial<Sources>): readonly string[] =>
  checks.flatMap(({ check }) =>
    check({ ...clean, ...sources, macros: [...clean.macros, ...(sources.macros ?? [])] }).map(
      (problem) => `${problem.check}: ${problem.at}: ${problem.message}`,
    ),
  );

const macro = (change: Partial<Macro>): Macro => ({
  name: 'kerberos_x',
  description: 'A description that says something.',
  definition: 'eval x=1',
  ...change,
});

const saved = (change: Partial<SavedSearch>): SavedSearch => ({
  id: 'k677_x',
  question: 'How many failures are there?',
  description: 'A description that says something.',
  falsePositives: 'everything else.',
  search: '`kerberos_failures` | stats count | `k677_x_filter`',
  earliest: '-1d',
  latest: 'now',
  cron: '5 6 * * *',
  columns: ['count'],
  thresholds: [],
  sharedThresholds: [],
  attack: [],
  email: { subject: 'Failures', message: 'There are some.' },
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
  const withText = (text: string) => `\`kerberos_failures\` | search ${text} | \`k677_x_filter\``;
  expect(problemsOf({ savedSearches: [saved({ search: withText('x="a$"') })] })).toEqual([]);
  expect(problemsOf({ savedSearches: [saved({ search: withText('x="a$" y="b$"') })] })).toEqual([
    'one-dollar-in-saved-searches: k677_x: the search holds two $, which Splunk reads as a token',
  ]);
});

test('a schedule of more than twelve runs an hour is found', () => {
  expect(problemsOf({ savedSearches: [saved({ cron: '* * * * *' })] })).toEqual([
    'saved-search-schedules: k677_x: it would run too often: * * * * *',
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
  expect(problemsOf({ macros: [macro({ args: ['terms'], definition: 'y $terms$' })] })).toEqual([
    'macro-arguments-outside-quotes: kerberos_x(1): write ($terms$), in parentheses',
  ]);
  expect(problemsOf({ macros: [macro({ args: ['terms'], definition: 'y' })] })).toEqual([
    'macro-arguments-outside-quotes: kerberos_x(1): the argument terms is not used',
  ]);
  expect(problemsOf({ macros: [macro({ args: ['terms'], definition: '($terms$) x="$terms$"' })] })).toEqual([
    'macro-arguments-outside-quotes: kerberos_x(1): $terms$ stands inside quotes',
  ]);
});

test('a schedule is counted by the minutes that it names', () => {
  expect(problemsOf({ savedSearches: [saved({ cron: '3-59/5 * * * *' })] })).toEqual([]);
  expect(problemsOf({ savedSearches: [saved({ cron: '*/4 * * * *' })] })).toEqual([
    'saved-search-schedules: k677_x: it would run too often: */4 * * * *',
  ]);
  expect(problemsOf({ savedSearches: [saved({ cron: 'hourly' })] })).toEqual([
    'saved-search-schedules: k677_x: the schedule hourly cannot be read',
  ]);
});

test('a search in real time or without a beginning is found', () => {
  expect(problemsOf({ savedSearches: [saved({ earliest: 'rt-5m', latest: 'rt' })] })).toEqual([
    'saved-search-schedules: k677_x: the time range rt-5m to rt is not bounded',
  ]);
  expect(problemsOf({ savedSearches: [saved({ earliest: '' })] })).toEqual([
    'saved-search-schedules: k677_x: the time range  to now is not bounded',
  ]);
});

test('a saved search without its filter, its false positives, a question or columns is found', () => {
  expect(problemsOf({ savedSearches: [saved({ search: '`kerberos_failures` | stats count' })] })).toEqual([
    'saved-search-names: k677_x: it does not end with k677_x_filter',
  ]);
  expect(problemsOf({ savedSearches: [saved({ falsePositives: '' })] })).toEqual([
    'saved-search-names: k677_x: the description says nothing, or nothing about false positives',
  ]);
  expect(problemsOf({ savedSearches: [saved({ question: 'Failures.', columns: [] })] })).toEqual([
    'saved-search-names: k677_x: the question is none',
    'saved-search-names: k677_x: it has no columns',
  ]);
});

test('an alert about an entity that is no column is found', () => {
  const alert = { severity: 'low', entity: ['client'], silentFor: '1h' } as const;
  expect(problemsOf({ savedSearches: [saved({ alert })] })).toEqual([
    'saved-search-names: k677_x: the entity client is not among its columns',
  ]);
});

test('a macro that does not exist is found, with its number of arguments', () => {
  const search = '`kerberos_failures("a, b (c)")` | `k677_x_filter`';
  expect(problemsOf({ savedSearches: [saved({ search })] })).toEqual([
    'searches-use-known-macros: k677_x: there is no macro kerberos_failures(1)',
  ]);
  expect(problemsOf({ savedSearches: [saved({ sharedThresholds: ['k677_lost'] })] })).toEqual([
    'searches-use-known-macros: k677_x: there is no macro k677_lost(0)',
  ]);
});

test('a threshold that its search does not use is found', () => {
  const threshold = { name: 'k677_x_count', value: 1, description: 'How many there must be.' };
  expect(problemsOf({ savedSearches: [saved({ thresholds: [threshold] })] })).toEqual([
    'searches-use-known-macros: k677_x: the threshold k677_x_count is not used',
  ]);
});

test('an index beside kerberos_index is found, and a search or subsearch that begins without it', () => {
  expect(problemsOf({ macros: [macro({ definition: 'index=main x' })] })).toEqual([
    'searches-name-no-index: kerberos_x: it names an index; use `kerberos_index`',
  ]);
  expect(problemsOf({ savedSearches: [saved({ search: '4769 | stats count | `k677_x_filter`' })] })).toEqual([
    'searches-name-no-index: k677_x: it begins with 4769 | stats count | `k677_x_f, which names no index',
  ]);
  const search = '`kerberos_failures` | append [| tstats count where host=x] | `k677_x_filter`';
  expect(problemsOf({ savedSearches: [saved({ search })] })).toEqual([
    'searches-name-no-index: k677_x: it begins with | tstats count where host=x] |, which names no index',
  ]);
  const terms = '`kerberos_failures` | append [search earliest=-2h 4769 | stats count] | `k677_x_filter`';
  expect(problemsOf({ savedSearches: [saved({ search: terms })] })).toEqual([
    'searches-name-no-index: k677_x: it begins with earliest=-2h 4769 | stats coun, which names no index',
  ]);
  const fine =
    '`kerberos_failures` | append [search earliest=-2h latest=-1h `kerberos_failures`] | `k677_x_filter`';
  expect(problemsOf({ savedSearches: [saved({ search: fine })] })).toEqual([]);
});
