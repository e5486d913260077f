import * as fc from 'fast-check';
import type { Row } from '../../../src/spl/batch';
import { eventstats } from '../../../src/spl/commands/eventstats';
import { runCommand } from '../../support/run-command';

describe('eventstats', () => {
  it('writes the average of the group into each row (documented: the average duration by date_minute)', () => {
    const rows = [
      { duration: '10', date_minute: '1' },
      { duration: '20', date_minute: '1' },
      { duration: '5', date_minute: '2' },
    ];
    expect(runCommand(eventstats, 'eventstats avg(duration) AS avgdur BY date_minute', rows)).toEqual([
      { duration: '10', date_minute: '1', avgdur: 15 },
      { duration: '20', date_minute: '1', avgdur: 15 },
      { duration: '5', date_minute: '2', avgdur: 5 },
    ]);
  });

  it('leaves rows without a by field as they are', () => {
    const rows = [{ k: 'a' }, { other: '1', count: 'old' }];
    expect(runCommand(eventstats, 'eventstats count by k', rows)).toEqual([
      { k: 'a', count: 1 },
      { other: '1', count: 'old' },
    ]);
  });

  it('writes aggregations without a by clause into every row', () => {
    expect(runCommand(eventstats, 'eventstats max(x) as top, count', [{ x: '1' }, { x: '7' }, {}])).toEqual([
      { x: '1', top: '7', count: 3 },
      { x: '7', top: '7', count: 3 },
      { top: '7', count: 3 },
    ]);
  });

  it('keeps the rows, their order and their fields', () => {
    const row = fc.record(
      { k: fc.constantFrom('a', 'b', 'c'), n: fc.integer().map(String) },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Row>;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const found = runCommand(eventstats, 'eventstats sum(n) as total by k', rows);
        expect(found.map(({ total: _, ...rest }) => rest)).toEqual(rows);
      }),
    );
  });

  it('refuses an unknown function', () => {
    expect(() => runCommand(eventstats, 'eventstats biggest(x)', [])).toThrow(
      "Error in 'eventstats' command: The argument 'biggest(x)' is invalid.",
    );
  });
});
