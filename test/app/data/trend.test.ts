import { trendCells, trendPoints, trendRange } from '../../../app/data/trend';

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

  test('begin with the first event where the range is all time', () => {
    expect(trendRange({ from: 0, to: 9000 }, ['t 7200 dc 4', 't 3600 dc 1'])).toEqual({
      from: 3600,
      to: 9000,
    });
    expect(trendRange({ from: 60, to: 9000 }, ['t 7200 dc 4'])).toEqual({ from: 60, to: 9000 });
    expect(trendRange({ from: 0, to: 9000 }, [])).toEqual({ from: 0, to: 9000 });
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
