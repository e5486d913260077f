import { compareAggregations } from '../../../scripts/differential/compare-aggregations';
import { generatedRows } from '../../../scripts/differential/generated-rows';

test('aggregations over a small table are those of DuckDB', async () => {
  const { compared, differences } = await compareAggregations(400, [11]);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(3000);
});

test('the same seed gives the same rows, newest first', () => {
  const rows = generatedRows(50, 3);
  expect(generatedRows(50, 3)).toEqual(rows);
  expect(rows.every(({ _time }, n) => n === 0 || _time <= (rows[n - 1]?._time ?? 0))).toBe(true);
});
