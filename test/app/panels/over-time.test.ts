import { filterOfSeries } from '../../../app/panels/over-time';

jest.mock('../../../app/looks/column-chart', () => ({ ColumnChart: () => null }));

describe('a series of the timeline', () => {
  test('filters by what divides the timeline', () => {
    expect(filterOfSeries('verdict', 'fix')).toEqual(['verdict', 'fix']);
    expect(filterOfSeries('verdict', 'expected')).toEqual(['verdict', 'ignore']);
    expect(filterOfSeries('code', '7 KDC_ERR_S_PRINCIPAL_UNKNOWN')).toEqual(['code', '7']);
    expect(filterOfSeries('kdc', 'dc01.corp')).toEqual(['kdc', 'dc01.corp']);
  });

  test('filters nothing where it stands for the rest or for what is known', () => {
    expect(filterOfSeries('kdc', 'OTHER')).toBeUndefined();
    expect(filterOfSeries('verdict', 'known')).toBeUndefined();
  });
});
