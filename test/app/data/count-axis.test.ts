import { countAxis } from '../../../app/data/count-axis';

const fields = [{ name: '_time' }, { name: 'refused' }, { name: 'granted' }, { name: '_span' }];
const axisOf = (refused: readonly string[], granted: readonly string[]) =>
  countAxis({
    fields,
    columns: [refused.map(() => 't'), [...refused], [...granted], refused.map(() => '86400')],
  });

describe('the axis of a chart of counts', () => {
  test('has no fractions: one event stands between 0 and 1', () => {
    expect(axisOf(['1', '0'], ['0', '0'])).toEqual({ max: 1, interval: 1 });
  });

  test('adds what is stacked, and not the span or the time', () => {
    expect(axisOf(['40', '3'], ['5', '0'])).toEqual({ max: 60, interval: 20 });
  });

  test('goes up in steps of 1, 2 or 5 and holds the largest column', () => {
    expect(axisOf(['4'], ['0'])).toEqual({ max: 4, interval: 1 });
    expect(axisOf(['101'], ['0'])).toEqual({ max: 150, interval: 50 });
    expect(axisOf(['98765'], ['0'])).toEqual({ max: 100000, interval: 50000 });
  });

  test('of nothing goes to 1', () => {
    expect(countAxis({ fields: [], columns: [] })).toEqual({ max: 1, interval: 1 });
  });
});
