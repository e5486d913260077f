import { labelSeries } from '../../../app/looks/series-label';

const results = (...names: string[]) => ({
  fields: names.map((name) => ({ name })),
  columns: names.map(() => ['1']),
  preview: false,
});

test('the series of a timeline get words, and a click finds the name of the search again', () => {
  const labelled = labelSeries(results('_time', 'expected', 'fix', 'known', '_span'));
  expect(labelled.results.fields.map(({ name }) => name)).toEqual([
    '_time',
    'expected',
    'fix',
    'known',
    '_span',
  ]);
  expect(labelled.nameOf('expected')).toBe('expected');
});

test('what the search calls OTHER is said in words; codes and domain controllers keep their names', () => {
  const labelled = labelSeries(results('_time', 'dc01.corp', '7 KDC_ERR_S_PRINCIPAL_UNKNOWN', 'OTHER'));
  expect(labelled.results.fields.map(({ name }) => name).slice(1)).toEqual([
    'dc01.corp',
    '7 KDC_ERR_S_PRINCIPAL_UNKNOWN',
    'all others',
  ]);
  expect(labelled.nameOf('all others')).toBe('OTHER');
});

test('a domain controller of that very name keeps it, and the rest its own', () => {
  const labelled = labelSeries(results('all others', 'OTHER'));
  expect(labelled.results.fields.map(({ name }) => name)).toEqual(['all others', 'OTHER']);
  expect(labelled.nameOf('OTHER')).toBe('OTHER');
});
