import { trendCells, trendPoints } from '../../../app/data/trend';

describe('trends', () => {
  test('sum a bucket over the domain controllers, in order of time', () => {
    expect(trendPoints(['t 7200 dc02.corp 4', 't 3600 dc01.corp 1', 't 3600 dc02.corp 2'])).toEqual([
      { time: 3600, count: 3 },
      { time: 7200, count: 4 },
    ]);
  });

  test('leave out entries of another form', () => {
    expect(trendPoints(['', 's HTTP/portal 4', 't x y z'])).toEqual([]);
  });

  test('lay counts into equal cells; what lies outside goes to the nearest', () => {
    const points = [
      { time: 0, count: 1 },
      { time: 50, count: 2 },
      { time: 100, count: 3 },
    ];
    expect(trendCells(points, 0, 100, 4)).toEqual([1, 0, 2, 3]);
  });
});
