import { parseSearch } from '../../src/spl/parse-pipeline';
import { NOW, rowsOf, type SearchSetting } from '../support/spl-host';

/* Search modifiers and time modifiers of the search command; times are UTC, now is 2024-03-01T12:00:00Z. */

const DAY = 86_400;

/** The bounds of the range that a search asks for. */
const rangeOf = (terms: string): readonly (string | undefined)[] => {
  const [row] = rowsOf(`search index=x ${terms} | stats count | addinfo`, [], {
    context: { range: { earliest: 1, latest: NOW } },
  }) as readonly Record<string, string>[];
  return [row?.['info_min_time'], row?.['info_max_time']].map((time) => time?.replace('.000', ''));
};
const at = (iso: string): string => String(Date.parse(`${iso}Z`) / 1000);

test.each([
  ['starttime="02/01/2024:00:00:00"', at('2024-02-01T00:00:00'), String(NOW)],
  [
    'timeformat="%Y-%m-%d" starttime="2024-02-01" endtime="2024-02-03"',
    at('2024-02-01T00:00:00'),
    at('2024-02-03T00:00:00'),
  ],
  ['timeformat="%Y-%m-%d" starttime=2024-02-01 endtime=now', at('2024-02-01T00:00:00'), String(NOW)],
  ['monthsago=1', at('2024-02-01T12:00:00'), String(NOW)],
  ['startmonthsago=2 endmonthsago=1', at('2024-01-01T12:00:00'), at('2024-02-01T12:00:00')],
  ['daysago=7', String(NOW - 7 * DAY), String(NOW)],
  [
    'searchtimespandays=7 starttime="02/01/2024:00:00:00"',
    at('2024-02-01T00:00:00'),
    at('2024-02-08T00:00:00'),
  ],
  [
    'searchtimespanmonths=1 starttime="02/01/2024:00:00:00"',
    at('2024-02-01T00:00:00'),
    at('2024-03-01T00:00:00'),
  ],
  [
    'searchtimespanhours=2 endtime="02/01/2024:12:00:00"',
    at('2024-02-01T10:00:00'),
    at('2024-02-01T12:00:00'),
  ],
  ['searchtimespanminutes=30', String(NOW - 1800), String(NOW)],
])('%s bounds the search', (terms, earliest, latest) => {
  expect(rangeOf(terms)).toEqual([earliest, latest]);
});

test('a time that is not in the given format is refused by name', () => {
  expect(() => rangeOf('timeformat="%Y" starttime="soon"')).toThrow(
    `Invalid value "soon" for time term 'starttime'`,
  );
  expect(() => rangeOf('searchtimespandays=x')).toThrow(
    `Invalid value "x" for time term 'searchtimespandays'`,
  );
});

const events = [
  { _raw: 'a', host: 'dc1', user: 'ann' },
  { _raw: 'b', host: 'dc2', user: 'bob' },
];
const host: NonNullable<SearchSetting['host']> = {
  tagged: (tag) =>
    tag === 'controller'
      ? [{ field: 'host', value: 'dc1' }]
      : tag === 'people'
        ? [{ field: 'eventtype', value: 'anns' }]
        : [],
  eventtype: (name) => (name === 'anns' ? 'user=ann' : undefined),
  savedSearch: (name) => ({ plain: 'search user=bob', piped: 'user=bob | stats count' })[name],
};
const found = (search: string): unknown => rowsOf(search, events, { host }).map((row) => row['user']);

test('hosttag= and eventtypetag= search the tags of host and eventtype', () => {
  expect(found('search hosttag=controller')).toEqual(['ann']);
  expect(found('search NOT hosttag=controller')).toEqual(['bob']);
  expect(found('search eventtypetag=people')).toEqual(['ann']);
});

test('savedsearch= stands for the expression of a saved search', () => {
  expect(found('search savedsearch=plain')).toEqual(['bob']);
  expect(found('search host=dc1 OR savedsearch="plain"')).toEqual(['ann', 'bob']);
  expect(() => found('search savedsearch=piped')).toThrow(
    "The saved search 'piped' has commands after its search",
  );
  expect(() => found('search savedsearch=none')).toThrow("Unable to find saved search named 'none'.");
});

test('a time modifier that is none is told when the search is parsed, a token of a dashboard is not', () => {
  const check = (search: string): unknown => parseSearch(search, { macro: () => undefined });
  for (const search of [
    'index=x earliest=soon',
    'index=x [search latest=soon]',
    '| tstats count where earliest=soon',
  ]) {
    expect(() => check(search)).toThrow(/Invalid value "soon" for time term '(?:earliest|latest)'/);
  }
  expect(() => check('index=x earliest=$from$ latest=$to$ | stats count')).not.toThrow();
  expect(() => check('index=x | stats earliest(a) AS earliest | search earliest=soon')).not.toThrow();
});
