import { fieldMetadata } from '../../../src/preview/jobs/field-metadata';

const of = (search: string, fields: readonly string[]): object =>
  Object.fromEntries(fieldMetadata(search, fields));

test('fields that rows are grouped by have their rank', () => {
  expect(
    of('search x | stats count, dc(user) as users by host, "event code"', ['host', 'event code', 'count']),
  ).toEqual({
    host: { groupby_rank: '0' },
    'event code': { groupby_rank: '1' },
  });
});

test('a split chart says which field and value a column stands for', () => {
  expect(of('search x | timechart span=1d count by code', ['_time', '7', 'OTHER', '_span'])).toEqual({
    _time: { groupby_rank: '0' },
    '7': { data_source: 'count', splitby_field: 'code', splitby_value: '7' },
    OTHER: { data_source: 'count', splitby_field: 'code', splitby_value: 'OTHER' },
  });
});

test('the last grouping command counts, pipes in texts and subsearches aside', () => {
  expect(
    of('search "a | stats count by b" [search c | stats count by d] | stats count by e', ['e', 'b', 'd']),
  ).toEqual({
    e: { groupby_rank: '0' },
  });
  expect(of('search x', ['a'])).toEqual({});
});
